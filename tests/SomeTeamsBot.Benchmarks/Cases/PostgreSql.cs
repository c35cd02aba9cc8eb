using System.Diagnostics;
using Npgsql;

namespace SomeTeamsBot.Benchmarks.Cases;

/// <summary>
/// A PostgreSQL server of this run alone, from the machine's own binaries, with the settings it is installed with: a commit is on the disk
/// before it is answered, as on SQLite.
/// </summary>
internal sealed class PostgreSql : IAsyncDisposable
{
    // The shell waits for the end of its input, which comes also when this program is killed: no server stays behind.
    private const string Script =
        """
        trap : INT TERM PIPE
        "$1/initdb" -D "$2" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 >"$2.log" 2>&1 &&
        "$1/pg_ctl" start -w -D "$2" -l "$2.log" -o "-c listen_addresses='' -c unix_socket_directories='$2' -c max_connections=300" >/dev/null 2>&1 &&
        echo ready || cat "$2.log"
        cat >/dev/null
        "$1/pg_ctl" stop -m immediate -D "$2" >/dev/null 2>&1
        rm -rf "$2" "$2.log"
        """;

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"somebotti-bench-pg-{Guid.NewGuid():N}");
    private readonly Process shell;

    private PostgreSql(string binaries)
    {
        // In a session of its own, out of reach of what kills this program's group; macOS has no setsid.
        const string Session = "/usr/bin/setsid";
        string[] shellWords = ["/bin/sh", "-c", Script, "sh", binaries, folder];
        var words = File.Exists(Session) ? [Session, .. shellWords] : shellWords;
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        };
        // initdb refuses root.
        if (Environment.IsPrivilegedProcess)
            start.UserName = "postgres";
        shell = Process.Start(start) ?? throw new InvalidOperationException("No shell started.");
    }

    /// <summary>Starts it.</summary>
    /// <returns>Null where PostgreSQL is not installed.</returns>
    public static async Task<PostgreSql?> Start()
    {
        const string Debian = "/usr/lib/postgresql";
        var installed = Directory.Exists(Debian) ? Directory.GetDirectories(Debian).OrderDescending(StringComparer.Ordinal).Select(v => Path.Combine(v, "bin")) : [];
        var binaries = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(installed)
            .FirstOrDefault(f => File.Exists(Path.Combine(f, "initdb")) && File.Exists(Path.Combine(f, "pg_ctl")));
        if (binaries is null)
            return null;
        var server = new PostgreSql(binaries);
        return await server.shell.StandardOutput.ReadLineAsync() is "ready" ? server : throw new InvalidOperationException("PostgreSQL did not start.");
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> NewDatabase()
    {
        var name = $"bench_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection($"Host={folder};Username=postgres;Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name} TEMPLATE template0";
        await command.ExecuteNonQueryAsync();
        return $"Host={folder};Username=postgres;Database={name}";
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }
}
