using Microsoft.Extensions.Time.Testing;
using SomeTeamsBot.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.Storage;

public class KnownPeopleTests
{
    private static readonly PersonRow Row = new() { Key = "aad-1", Roles = 2 };

    private readonly FakeTimeProvider time = new();

    [Fact]
    public void A_row_is_known_until_somebody_changes_it()
    {
        var known = new KnownPeople(time, isOnlyWriter: true);
        known.Remember(Row);
        Assert.Same(Row, known.Find("aad-1"));

        known.Forget("aad-1");

        Assert.Null(known.Find("aad-1"));
    }

    [Fact]
    public void After_five_minutes_it_is_read_again()
    {
        var known = new KnownPeople(time, isOnlyWriter: true);
        known.Remember(Row);

        time.Advance(TimeSpan.FromMinutes(4));
        Assert.NotNull(known.Find("aad-1"));
        time.Advance(TimeSpan.FromMinutes(2));

        Assert.Null(known.Find("aad-1"));
    }

    [Fact]
    public void A_town_larger_than_the_memory_is_read_more_often()
    {
        var known = new KnownPeople(time, isOnlyWriter: true);
        for (var i = 0; i < 10_000; i++)
            known.Remember(new PersonRow { Key = $"aad-{i}" });

        Assert.NotNull(known.Find("aad-9999"));
        Assert.Null(known.Find("aad-0"));
    }

    [Fact]
    public void Where_others_write_too_nothing_is_kept()
    {
        var known = new KnownPeople(time, isOnlyWriter: false);

        known.Remember(Row);

        Assert.Null(known.Find("aad-1"));
    }
}
