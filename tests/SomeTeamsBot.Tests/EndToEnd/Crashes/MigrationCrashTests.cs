using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Storage;
using SomeTeamsBot.Tests.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd.Crashes;

/// <summary>A start that was killed must not stand in the way of the next one.</summary>
public class MigrationCrashTests
{
    [Fact]
    public async Task The_lock_of_a_start_that_was_killed_does_not_hold_up_the_next_one()
    {
        await using var database = await TestDatabase.Open(Engine.Sqlite);
        var contexts = BotDatabase.Of(database.Settings);
        await contexts.Migrate(TestContext.Current.CancellationToken);
        database.Run(
            """
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-03-02 09:00:00');
            """);

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        await contexts.Migrate(patience.Token);

        await using var db = contexts.CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }
}
