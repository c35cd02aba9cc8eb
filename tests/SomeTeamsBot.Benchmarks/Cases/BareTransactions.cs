using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using SomeTeamsBot.Storage;

namespace SomeTeamsBot.Benchmarks.Cases;

/// <summary>
/// The least that keeps a report: the writes that its turn makes, as one transaction of plain SQL, with texts as long as the real ones. No
/// HTTP, no rules, no reading.
/// </summary>
internal static class BareTransactions
{
    private const int LengthOfCase = 2500;
    private const int LengthOfAnswer = 1500;

    private static readonly TimeProvider Time = TimeProvider.System;

    private static readonly string[] Tables =
    [
        "CREATE TABLE numbers (year INT PRIMARY KEY, last INT NOT NULL)",
        "CREATE TABLE files (id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, reporter TEXT NOT NULL, due TEXT NOT NULL, document TEXT NOT NULL)",
        "CREATE TABLE log (id TEXT NOT NULL, sequence INT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (id, sequence))",
        "CREATE TABLE cards (id TEXT NOT NULL, person TEXT NOT NULL, due TEXT NOT NULL, PRIMARY KEY (id, person))",
        "CREATE TABLE answers (hash TEXT PRIMARY KEY, answer TEXT NOT NULL)",
        "INSERT INTO numbers VALUES (2026, 0)",
    ];

    /// <summary>Transactions a second, so many writers at once.</summary>
    public static async Task<double> PerSecond(StorageOptions storage, int writers, int transactions)
    {
        await using (var connection = await Open(storage))
        {
            if (!storage.IsPostgreSql)
                await Run(connection, null, "PRAGMA journal_mode=WAL");
            foreach (var table in Tables)
                await Run(connection, null, table);
        }

        await Write(storage, writers, transactions / 10);
        var started = Time.GetTimestamp();
        await Write(storage, writers, transactions);
        return transactions / Time.GetElapsedTime(started).TotalSeconds;
    }

    private static Task Write(StorageOptions storage, int writers, int transactions)
    {
        var left = transactions;
        return Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            await using var connection = await Open(storage);
            while (Interlocked.Decrement(ref left) >= 0)
                await WriteOne(connection);
        })));
    }

    private static async Task WriteOne(DbConnection connection)
    {
        var (id, at) = (Guid.NewGuid().ToString("N"), Time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
        await using var transaction = await connection.BeginTransactionAsync();
        await Run(connection, transaction, "UPDATE numbers SET last = last + 1 WHERE year = 2026");
        await Run(connection, transaction, $"INSERT INTO files VALUES ('{id}', '{id}', '{id}', '{at}', '{new string('x', LengthOfCase)}')");
        await Run(connection, transaction, $"INSERT INTO log VALUES ('{id}', 1, '{new string('x', 200)}')");
        await Run(connection, transaction, $"INSERT INTO cards VALUES ('{id}', '{id}', '{at}')");
        await Run(connection, transaction, $"INSERT INTO answers VALUES ('{id}', '{new string('x', LengthOfAnswer)}')");
        await transaction.CommitAsync();
    }

    private static async Task<DbConnection> Open(StorageOptions storage)
    {
        DbConnection connection = storage.IsPostgreSql ? new NpgsqlConnection(storage.ConnectionString) : new SqliteConnection(storage.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task Run(DbConnection connection, DbTransaction? transaction, string sql)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        await command.ExecuteNonQueryAsync();
    }
}
