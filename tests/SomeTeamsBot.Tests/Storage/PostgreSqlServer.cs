using System.Diagnostics;
using Npgsql;
using SomeTeamsBot.Storage;
using Xunit;

[assembly: AssemblyFixture(typeof(SomeTeamsBot.Tests.Storage.PostgreSqlServer))]

namespace SomeTeamsBot.Tests.Storage;

/// <summary>
/// One real PostgreSQL server for a whole test run, from the machine's own binaries, started by the first test that asks for it. It is
/// reached through a socket in its own temporary folder, so no port is taken and nobody else comes in.
/// </summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    // The shell waits for the end of its input, which comes when the tests are over and also when they are killed: no server stays behind.
    // initdb refuses root, hence the other user; nothing here need survive a power cut, hence no fsync.
    private const string Script =
        """
        trap : INT TERM PIPE
        "$1/initdb" -D "$2" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$2.log" 2>&1 &&
        "$1/pg_ctl" start -w -D "$2" -l "$2.log" -o "-c listen_addresses='' -c unix_socket_directories='$2' -c max_connections=300 -c fsync=off -c synchronous_commit=off -c full_page_writes=off" >/dev/null 2>&1 &&
        echo ready || cat "$2.log"
        cat >/dev/null
        "$1/pg_ctl" stop -m immediate -D "$2" >/dev/null 2>&1
        rm -rf "$2" "$2.log"
        """;

    private readonly Lazy<Task> starting;
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"somebotti-pg-{Guid.NewGuid():N}");
    private Process? shell;

    public PostgreSqlServer() => starting = new Lazy<Task>(Start);

    /// <summary>The running server.</summary>
    internal static async Task<PostgreSqlServer> OfThisRun()
    {
        var server = await TestContext.Current.GetFixture<PostgreSqlServer>() ?? throw new InvalidOperationException("The server is no fixture of this assembly.");
        await server.starting.Value;
        return server;
    }

    internal async Task<TestDatabase> NewDatabase()
    {
        var name = $"test_{Guid.NewGuid():N}";
        await Run($"CREATE DATABASE {name} TEMPLATE template0");
        return new Database(this, name);
    }

    public async ValueTask DisposeAsync()
    {
        if (shell is null)
            return;
        NpgsqlConnection.ClearAllPools();
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }

    private async Task Start()
    {
        if (Binaries() is not { } binaries)
        {
            const string Missing = "There is no PostgreSQL server on this machine: install the package \"postgresql\", or put initdb and pg_ctl on the PATH.";
            if (Environment.GetEnvironmentVariable("CI") is "true")
                Assert.Fail(Missing);
            Assert.Skip(Missing);
            return;
        }

        // In a session of its own, out of reach of what kills the tests' process group; macOS has no setsid.
        const string Session = "/usr/bin/setsid";
        string[] shellWords = ["/bin/sh", "-c", Script, "sh", binaries, folder];
        var words = File.Exists(Session) ? [Session, .. shellWords] : shellWords;
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        };
        if (Environment.IsPrivilegedProcess)
            start.UserName = Array.Exists(await File.ReadAllLinesAsync("/etc/passwd"), l => l.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";
        shell = Process.Start(start)!;
        if (await shell.StandardOutput.ReadLineAsync() is not "ready" and var line)
            throw new InvalidOperationException($"PostgreSQL did not start: {line}");
    }

    private static string? Binaries()
    {
        if (OperatingSystem.IsWindows())
            return null; // no sockets in the file system that its packages agree on
        const string Debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian).OrderByDescending(v => v, StringComparer.Ordinal).Select(v => Path.Combine(v, "bin")) : [];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(versions)
            .FirstOrDefault(f => File.Exists(Path.Combine(f, "initdb")) && File.Exists(Path.Combine(f, "pg_ctl")));
    }

    private string Connection(string database) => $"Host={folder};Username=postgres;Database={database}";

    private async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(Connection("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Database(PostgreSqlServer server, string name) : TestDatabase
    {
        public override StorageOptions Settings => new() { Engine = "postgresql", ConnectionString = server.Connection(name) };

        public override async ValueTask DisposeAsync()
        {
            await using (var connection = new NpgsqlConnection(Settings.ConnectionString))
                NpgsqlConnection.ClearPool(connection);
            await server.Run($"DROP DATABASE {name} WITH (FORCE)");
        }
    }
}
