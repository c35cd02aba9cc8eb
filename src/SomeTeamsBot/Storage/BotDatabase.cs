using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace SomeTeamsBot.Storage;

/// <summary>The database behind the settings: lends contexts from a pool, whichever engine it is.</summary>
internal sealed class BotDatabase : IDbContextFactory<BotDb>
{
    private readonly Func<BotDb> lend;

    private BotDatabase(Func<BotDb> lend) => this.lend = lend;

    /// <summary>Opens nothing yet; the first context does.</summary>
    /// <param name="storage">Valid settings.</param>
    /// <param name="adjust">What both engines have in common: logging, warnings.</param>
    public static BotDatabase Of(StorageOptions storage, Action<DbContextOptionsBuilder>? adjust = null)
    {
        if (storage.IsPostgreSql)
        {
            var postgreSql = PostgreSql(storage.ConnectionString);
            adjust?.Invoke(postgreSql);
            return new BotDatabase(new PooledDbContextFactory<PostgreSqlBotDb>(postgreSql.Options).CreateDbContext);
        }

        var sqlite = Sqlite(storage.ConnectionString);
        adjust?.Invoke(sqlite);
        return new BotDatabase(new PooledDbContextFactory<BotDb>(sqlite.Options).CreateDbContext);
    }

    public static DbContextOptionsBuilder<BotDb> Sqlite(string connectionString) => new DbContextOptionsBuilder<BotDb>().UseSqlite(connectionString);

    // Npgsql's own strategy wraps what may pass by itself, a server that is away above all, in an InvalidOperationException, and whoever
    // catches DbException would miss it.
    public static DbContextOptionsBuilder<PostgreSqlBotDb> PostgreSql(string connectionString) =>
        new DbContextOptionsBuilder<PostgreSqlBotDb>().UseNpgsql(
            connectionString, npgsql => npgsql.ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies)));

    public BotDb CreateDbContext() => lend();

    /// <summary>Brings the database to this version. Replicas may do so at the same time: EF Core lets one of them at it.</summary>
    public async Task Migrate(CancellationToken cancellationToken)
    {
        await using var db = CreateDbContext();
        // EF Core asks PostgreSQL for the list of migrations before it is there, and the log of every first start would tell of an error.
        if (db.Database.IsNpgsql() && await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken))
            await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        // Readers never wait for the writer; the setting stays with the file. PostgreSQL has it so anyway.
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
    }
}
