using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using Xunit;

namespace SomeTeamsBot.Tests.Guidelines;

public sealed class RetrievalFindingTests
{
    [Theory]
    [InlineData("Millainen salasana on hyvä?", "salasanat")] // as it is asked
    [InlineData("onks mun salasanat hyviä", "salasanat")] // as it is spoken
    [InlineData("voinko kayttaa samaa saalsanaa", "salasanat")] // with a slip
    [InlineData("passu", "salasanat")] // in slang
    [InlineData("Can I use the same password?", "salasanat")] // in English
    [InlineData("petkuttaja pyysi rahaa", "huijaukset")] // in another word
    [InlineData("nettihuijaus", "huijaukset")] // inside a compound
    public void A_passage_is_found_however_it_is_asked(string question, string passage)
    {
        var finding = RetrievalHandbook.SmallIndex.Find(question, Roles.None);

        Assert.Equal(FindingKind.Answer, finding.Kind);
        Assert.Equal(passage, finding.BestPassage);
    }

    [Fact]
    public void What_the_guideline_does_not_cover_names_the_matter()
    {
        var finding = RetrievalHandbook.SmallIndex.Find("mitä lounasta on tänään", Roles.None);

        Assert.Equal(FindingKind.Silent, finding.Kind);
        Assert.Equal("ruoka", finding.Matter);
    }

    [Theory]
    [InlineData(Roles.Supervisor, "pomot")]
    [InlineData(Roles.ElectedOfficial, "valtuutetut")]
    public void A_named_role_draws_a_question_towards_what_is_said_to_that_role(Roles roles, string passage)
    {
        double ScoreFor(Roles asker) =>
            RetrievalHandbook.SmallIndex.Find("Pitääkö somessa olla ystävällinen?", asker).Matches.Single(m => m.Id == passage).Score;

        Assert.True(ScoreFor(roles) > ScoreFor(roles | Roles.Employee));
        Assert.True(ScoreFor(roles | Roles.Employee) > ScoreFor(Roles.None));
        Assert.Equal(ScoreFor(Roles.None), ScoreFor(Roles.Employee));
    }

    [Fact]
    public void The_named_role_does_not_overrule_what_is_asked() =>
        Assert.Equal("salasanat", RetrievalHandbook.SmallIndex.Find("sama salasana", Roles.ElectedOfficial).BestPassage);

    [Theory]
    [InlineData(FindingKind.Answer, 0.0, 0.6, 0.3)]
    [InlineData(FindingKind.Choices, 0.0, 0.4, 0.3)]
    [InlineData(FindingKind.Answer, 0.0, 0.4, 0.1)]
    [InlineData(FindingKind.Silent, 0.4, 0.4, 0.1)] // the matters together
    [InlineData(FindingKind.Silent, 0.0, 0.05, 0.05)] // no better than chance
    public void The_shares_decide_how_a_question_ends(FindingKind kind, double matters, double first, double second) =>
        Assert.Equal(
            kind,
            JudgeMatches.Of(new Classification(
                [new Match("a", MatchKind.Passage, first), new Match("b", MatchKind.Passage, second)], matters)).Kind);

    [Fact]
    public void A_matter_in_front_is_silence_however_sure() =>
        Assert.Equal(FindingKind.Silent, JudgeMatches.Of(new Classification([new Match("m", MatchKind.Matter, 0.2)], 0.2)).Kind);
}
