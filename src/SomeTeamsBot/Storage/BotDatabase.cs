using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace SomeTeamsBot.Storage;

/// <summary>The database behind the settings: lends contexts from a pool, whichever engine it is.</summary>
internal sealed class BotDatabase : IDbContextFactory<BotDb>
{
    private readonly Func<BotDb> lend;

    /// <summary>
    /// SQLite has one writer at a time, and its library waits for its turn by holding up a thread and looking again every 150 ms, so that
    /// whoever comes meanwhile is first. Within the one process that SQLite is for, waiting in line is fair and holds up nobody.
    /// </summary>
    private readonly SemaphoreSlim? line;

    private BotDatabase(Func<BotDb> lend, SemaphoreSlim? line) => (this.lend, this.line) = (lend, line);

    /// <summary>Opens nothing yet; the first context does.</summary>
    /// <param name="storage">Valid settings.</param>
    /// <param name="adjust">What both engines have in common: logging, warnings.</param>
    public static BotDatabase Of(StorageOptions storage, Action<DbContextOptionsBuilder>? adjust = null)
    {
        if (storage.IsPostgreSql)
        {
            var postgreSql = PostgreSql(storage.ConnectionString);
            adjust?.Invoke(postgreSql);
            return new BotDatabase(new PooledDbContextFactory<PostgreSqlBotDb>(postgreSql.Options).CreateDbContext, line: null);
        }

        var sqlite = Sqlite(storage.ConnectionString);
        adjust?.Invoke(sqlite);
        return new BotDatabase(new PooledDbContextFactory<BotDb>(sqlite.Options).CreateDbContext, new SemaphoreSlim(1));
    }

    public static DbContextOptionsBuilder<BotDb> Sqlite(string connectionString) => new DbContextOptionsBuilder<BotDb>().UseSqlite(connectionString);

    // Npgsql's own strategy wraps what may pass by itself, a server that is away above all, in an InvalidOperationException, and whoever
    // catches DbException would miss it.
    public static DbContextOptionsBuilder<PostgreSqlBotDb> PostgreSql(string connectionString) =>
        new DbContextOptionsBuilder<PostgreSqlBotDb>().UseNpgsql(
            connectionString, npgsql => npgsql.ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies)));

    public BotDb CreateDbContext() => lend();

    /// <summary>Waits for the turn to write. It must not be asked for again before it is given back.</summary>
    /// <returns>Gives it back when disposed of.</returns>
    public async Task<IDisposable?> EnterLine(CancellationToken cancellationToken)
    {
        if (line is null)
            return null;
        await line.WaitAsync(cancellationToken);
        return new Turn(line);
    }

    /// <summary>Brings the database to this version. Replicas may do so at the same time: one of them does, the others wait for it.</summary>
    public async Task Migrate(CancellationToken cancellationToken)
    {
        await using var db = CreateDbContext();
        if (db.Database.IsSqlite())
        {
            await using var alone = await MigratingAlone(db.Database.GetDbConnection().DataSource, cancellationToken);
            // EF Core's own lock is a row, and a process that was killed leaves it there: every later start would wait for it without end.
            // Whoever migrates alone knows that its owner is dead.
            if (alone is not null)
                await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
            // Readers never wait for the writer; the setting stays with the file. PostgreSQL has it so anyway.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
            return;
        }

        // EF Core's own lock on PostgreSQL is given back after each migration, so that two replicas could both make the second one. The
        // lock is held by a connection of its own; the server gives it back when its holder dies.
        await using var holder = CreateDbContext();
        await holder.Database.OpenConnectionAsync(cancellationToken);
        await holder.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        await holder.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", CancellationToken.None);
    }

    /// <summary>
    /// Holds a file beside the database; the operating system gives it back when its holder dies. Null when no file can be made there:
    /// SQLite cannot either, and says so in its own words.
    /// </summary>
    private static async Task<FileStream?> MigratingAlone(string database, CancellationToken cancellationToken)
    {
        for (var tried = 0; tried < MostTries; tried++)
        {
            try
            {
                return new FileStream(database + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (Exception e) when (e is UnauthorizedAccessException or DirectoryNotFoundException)
            {
                return null;
            }
            catch (IOException)
            {
                await Task.Delay(BetweenTries, TimeProvider.System, cancellationToken);
            }
        }

        return null;
    }

    private sealed class Turn(SemaphoreSlim line) : IDisposable
    {
        private SemaphoreSlim? held = line;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }

    /// <summary>A minute of waiting for another process that migrates.</summary>
    private const int MostTries = 600;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    /// <summary>Any number, as long as all replicas use the same.</summary>
    private const long MigrationLock = 7_311_970_001;
}
