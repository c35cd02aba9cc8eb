using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.SampleCases;

namespace SomeTeamsBot.Tests.Incidents;

public class SameTargetTests
{
    [Theory]
    [InlineData("https://some.example/p/1", "some.example/p/1", true)]
    [InlineData("https://m.some.example/p/1#kommentit", "HTTP://WWW.some.example/p/1/", true)]
    [InlineData("https://some.example/p/1", "https://some.example/p/2", false)]
    public void The_same_address_is_the_same_target_however_it_is_written(string one, string other, bool isSame) =>
        Assert.Equal(isSame, SameTarget.Is(At(one, "Kunnan sivu"), At(other, "Kunnan sivu")));

    [Theory]
    [InlineData(59, "Kunnan sivu", "S1", true)]
    [InlineData(61, "Kunnan sivu", "S1", false)]
    [InlineData(1, "Toinen sivu", "S1", false)]
    [InlineData(1, "Kunnan sivu", "S9", false)]
    public void Without_an_address_the_same_place_and_matter_within_an_hour_is_a_flood(int minutes, string place, string situation, bool isSame)
    {
        var first = At("", "Kunnan sivu");
        var other = At("https://some.example/p/1", place) with { Submitted = first.Submitted.AddMinutes(minutes) };

        Assert.Equal(isSame, SameTarget.Is(first, other with { Report = other.Report with { Situation = situation } }));
    }

    [Fact]
    public void Two_that_tell_neither_place_nor_address_are_not_known_to_be_one() => Assert.False(SameTarget.Is(At("", ""), At("", "")));

    private static CaseFile At(string address, string place)
    {
        var draft = Draft();
        return draft with { Report = draft.Report with { Situation = "S1", Address = address, Place = place } };
    }
}
