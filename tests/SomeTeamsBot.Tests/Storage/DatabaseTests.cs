using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.Storage;

/// <summary>Where two engines could differ unseen: migrations, moments, and a database that is away.</summary>
public abstract class DatabaseTests(Engine engine) : EngineTests(engine), IWorkSchedule
{
    [Fact]
    public async Task The_migrations_bring_the_database_to_the_model()
    {
        await using var db = Db();

        Assert.False(db.Database.HasPendingModelChanges(), "A migration of this engine is missing; README.md tells the command.");
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Stop));
    }

    [Fact]
    public async Task Replicas_that_start_together_migrate_once()
    {
        await using var database = await TestDatabase.Open(Engine);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => BotDatabase.Of(database.Settings).Migrate(Stop), Stop)));

        await using var db = BotDatabase.Of(database.Settings).CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Stop));
    }

    [Fact]
    public async Task A_moment_is_read_as_UTC()
    {
        var moment = new DateTime(2026, 10, 25, 0, 30, 0, DateTimeKind.Utc);
        await Put(moment);

        await using var db = Db();
        var read = (await db.TriageDrafts.SingleAsync(Stop)).ExpiresUtc;

        Assert.Equal((moment, DateTimeKind.Utc), (read, read.Kind));
        Assert.Equal(1, await db.TriageDrafts.CountAsync(d => d.ExpiresUtc <= moment, Stop));
        Assert.Equal(0, await db.TriageDrafts.CountAsync(d => d.ExpiresUtc < moment, Stop));
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task A_moment_that_is_not_UTC_is_not_stored(DateTimeKind kind) =>
        await Assert.ThrowsAnyAsync<Exception>(() => Put(new DateTime(2026, 10, 25, 0, 30, 0, kind)));

    [Fact]
    public async Task A_database_that_is_away_is_a_DbException_whatever_was_asked_of_it()
    {
        await using var db = new TurnDb(BotDatabase.Of(Away));
        var people = new StoredPeople(db, new KnownPeople(Time, isOnlyWriter: true));
        await using var turn = new TurnStore(db, this, Time);
        var press = new PressKey("aad-1", "nonce-1", "verb");

        await Assert.ThrowsAnyAsync<DbException>(() => people.Find("aad-1", Stop));
        await Assert.ThrowsAnyAsync<DbException>(() => people.Keep("aad-1", Profile.Unknown, Stop));
        await Assert.ThrowsAnyAsync<DbException>(() => turn.Earlier(press, Stop));
        await Assert.ThrowsAnyAsync<DbException>(() => turn.Say("aad-2", [], Stop));
        await Assert.ThrowsAnyAsync<DbException>(() => turn.Commit(press, new SettledAnswer("Kiitos.", null), Stop));
        await Assert.ThrowsAnyAsync<DbException>(() => new StoredDeliveries(db).Settle(new PendingDelivery(Guid.Empty, "", [], 0), Delivery.Taken, Stop));
    }

    private StorageOptions Away => Database.Settings.IsPostgreSql
        ? new() { Engine = "postgresql", ConnectionString = "Host=127.0.0.1;Port=1;Username=nobody;Pooling=false" }
        : new() { ConnectionString = "Data Source=/nowhere/bot.db" };

    Task IWorkSchedule.Schedule(IReadOnlyCollection<DueItem> items, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Put(DateTime expires)
    {
        await using var db = Db();
        db.TriageDrafts.Add(new TriageDraftRow { PersonKey = "aad-1", DialogId = "d", TreeVersion = "v", Trail = "", ExpiresUtc = expires });
        await db.SaveChangesAsync(Stop);
    }
}

public sealed class SqliteDatabaseTests() : DatabaseTests(Engine.Sqlite);

public sealed class PostgreSqlDatabaseTests() : DatabaseTests(Engine.PostgreSql);
