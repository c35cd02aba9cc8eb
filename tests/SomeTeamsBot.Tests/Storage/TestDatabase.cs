using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SomeTeamsBot.Storage;

namespace SomeTeamsBot.Tests.Storage;

/// <summary>An empty database of one test, gone with it.</summary>
internal abstract class TestDatabase : IAsyncDisposable
{
    public abstract StorageOptions Settings { get; }

    /// <summary>Opens it. Without a PostgreSQL server on this machine the test is skipped, and in CI it fails.</summary>
    public static async Task<TestDatabase> Open(Engine engine) =>
        engine == Engine.Sqlite ? new SqliteFile() : await (await PostgreSqlServer.OfThisRun()).NewDatabase();

    /// <summary>An open connection beside the bot's own.</summary>
    public DbConnection Connect()
    {
        DbConnection connection = Settings.IsPostgreSql ? new NpgsqlConnection(Settings.ConnectionString) : new SqliteConnection(Settings.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>The first column of the first row as text; empty when there is none.</summary>
    public string Run(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }

    public abstract ValueTask DisposeAsync();

    private sealed class SqliteFile : TestDatabase
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("somebotti-sqlite-");

        public override StorageOptions Settings => new() { ConnectionString = $"Data Source={Path.Combine(folder.FullName, "bot.db")}" };

        public override ValueTask DisposeAsync()
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
