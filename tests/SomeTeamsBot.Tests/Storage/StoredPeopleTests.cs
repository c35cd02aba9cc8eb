using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.Storage;

public abstract class StoredPeopleTests(Engine engine) : EngineTests(engine)
{
    private static readonly Profile Teacher = new((Roles)3, RoleAsked: true, Language.Swedish, Greeted: true);

    [Fact]
    public async Task A_stranger_is_unknown_and_nowhere()
    {
        await using var db = TurnDb();
        var people = People(db);

        Assert.Equal(Profile.Unknown, await people.Find("aad-1", Stop));
        Assert.Null(await ((IAddressBook)people).Find("aad-1", Stop));
    }

    [Fact]
    public async Task A_profile_comes_back_as_it_was_kept_last()
    {
        await using var db = TurnDb();
        var people = People(db);
        await people.Keep("aad-1", Teacher, Stop);
        var changed = Teacher with { Roles = Roles.None, Language = null };
        await people.Keep("aad-1", changed, Stop);

        Assert.Equal(changed, await people.Find("aad-1", Stop));
        Assert.Equal(Profile.Unknown, await people.Find("AAD-1", Stop)); // ids are opaque: case counts
    }

    [Fact]
    public async Task Profile_and_address_do_not_overwrite_each_other()
    {
        await using var db = TurnDb();
        var people = People(db);
        IAddressBook addresses = people;
        await addresses.Keep("aad-1", "chat 1", Stop);
        await people.Keep("aad-1", Teacher, Stop);
        await addresses.Keep("aad-1", "chat 2", Stop);

        Assert.Equal(Teacher, await people.Find("aad-1", Stop));
        Assert.Equal("chat 2", await addresses.Find("aad-1", Stop));
    }

    private protected StoredPeople People(TurnDb db) => new(db, new KnownPeople(Time, isOnlyWriter: !Database.Settings.IsPostgreSql));
}

public sealed class StoredPeopleOnSqliteTests() : StoredPeopleTests(Engine.Sqlite);

public sealed class StoredPeopleOnPostgreSqlTests() : StoredPeopleTests(Engine.PostgreSql)
{
    [Fact]
    public async Task What_another_replica_writes_is_seen_at_once()
    {
        await using var db = TurnDb();
        var people = People(db);
        await people.Keep("aad-1", Profile.Unknown, Stop);
        Assert.False((await people.Find("aad-1", Stop)).Greeted);

        await using var othersDb = TurnDb();
        await People(othersDb).Keep("aad-1", Profile.Unknown with { Greeted = true }, Stop);

        Assert.True((await people.Find("aad-1", Stop)).Greeted);
    }
}
