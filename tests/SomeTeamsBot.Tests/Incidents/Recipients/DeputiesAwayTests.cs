using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.Recipients.Town;

namespace SomeTeamsBot.Tests.Incidents.Recipients;

/// <summary>Who has a case when those who should stand in are away as well.</summary>
public class DeputiesAwayTests
{
    [Fact]
    public void A_deputy_who_named_a_deputy_of_their_own_passes_it_on()
    {
        var known = Known(Chain) with { Deputies = new Dictionary<string, string> { ["boss"] = "school-deputy", ["school-deputy"] = "stand-in" } };

        Assert.Equal(["stand-in"], Matter().Route(known).First.Keys());
        Assert.Equal(["boss"], Matter().Route(known).Away.Keys());
    }

    [Fact]
    public void Without_a_deputy_who_is_there_the_next_level_that_is_has_it()
    {
        Assert.Equal(["head"], Matter().Route(Known(Chain).Away("boss", "school-deputy")).First.Keys());
        Assert.Equal(["manager"], Matter().Route(Known(Chain).Away("boss", "school-deputy", "head")).First.Keys());
    }

    [Fact]
    public void When_everybody_is_away_the_deputy_has_it_rather_than_nobody() =>
        Assert.Equal(["school-deputy"], Matter().Route(Known(Chain).Away("boss", "school-deputy", "head", "manager")).First.Keys());

    [Fact]
    public void Two_who_stand_in_for_each_other_are_no_endless_way()
    {
        var known = Known(Chain) with { Deputies = new Dictionary<string, string> { ["boss"] = "stand-in", ["stand-in"] = "boss" } };

        Assert.Equal(["head"], Matter().Route(known).First.Keys());
    }

    [Fact]
    public void In_haste_who_is_away_has_it_beside_whoever_is_there() =>
        Assert.Equal(["head", "boss"], Matter(UrgencyClass.K1).Route(Known(Chain).Away("boss", "school-deputy")).First.Keys());
}
