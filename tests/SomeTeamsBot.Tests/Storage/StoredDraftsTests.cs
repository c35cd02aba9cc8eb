using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.Storage;

public abstract class StoredDraftsTests(Engine engine) : EngineTests(engine)
{
    private static readonly Draft Begun = new(new Dialog("d1", "v1", [], []), null);

    [Fact]
    public async Task A_person_has_one_draft_the_last()
    {
        await using var db = TurnDb();
        var drafts = new StoredDrafts(db, Time);
        await drafts.Keep("aad-1", Begun, Stop);
        await drafts.Keep("aad-1", new Draft(Begun.Dialog with { Id = "d2" }, "Ryhmässä haukutaan.\n\"Kuva\" on; tallessa 🙂"), Stop);

        var found = await drafts.Find("aad-1", Stop);

        Assert.Equal(("d2", "v1", "Ryhmässä haukutaan.\n\"Kuva\" on; tallessa 🙂"), (found!.Dialog.Id, found.Dialog.Version, found.Text));
        Assert.Null(await drafts.Find("aad-2", Stop));
    }

    [Fact]
    public async Task A_draft_is_there_for_24_hours_and_then_gone_from_the_database()
    {
        await using var db = TurnDb();
        var drafts = new StoredDrafts(db, Time);
        await drafts.Keep("aad-1", Begun, Stop);

        Time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMinutes(1));
        await drafts.DeleteExpired(Stop);
        Assert.NotNull(await drafts.Find("aad-1", Stop));
        Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await drafts.Find("aad-1", Stop));
        await drafts.DeleteExpired(Stop);

        Assert.Empty(await db.Opened.TriageDrafts.ToListAsync(Stop));
    }

    [Fact]
    public async Task A_deleted_draft_takes_nobody_elses_with_it()
    {
        await using var db = TurnDb();
        var drafts = new StoredDrafts(db, Time);
        await drafts.Keep("aad-1", Begun, Stop);
        await drafts.Keep("aad-2", Begun, Stop);

        await drafts.Delete("aad-1", Stop);

        Assert.Null(await drafts.Find("aad-1", Stop));
        Assert.NotNull(await drafts.Find("aad-2", Stop));
    }
}

public sealed class StoredDraftsOnSqliteTests() : StoredDraftsTests(Engine.Sqlite);

public sealed class StoredDraftsOnPostgreSqlTests() : StoredDraftsTests(Engine.PostgreSql);
