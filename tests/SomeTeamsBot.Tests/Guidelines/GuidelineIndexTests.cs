using FsCheck.Xunit;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using Xunit;

namespace SomeTeamsBot.Tests.Guidelines;

/// <summary>Laws of the index, on the shipped content.</summary>
public class GuidelineIndexTests
{
    private static GuidelineIndex Index => MeasuredQuestions.Shipped.Index;

    [Property(MaxTest = 200)]
    public bool Any_text_gets_at_most_three_matches_in_order(string? text)
    {
        var matches = Index.Find(text ?? "", Roles.None).Matches;
        return matches.Count <= 3
            && matches.All(m => m.Score is >= 0 and <= 1)
            && matches.Zip(matches.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score)
            && matches.Select(m => m.Id).Distinct().Count() == matches.Count;
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!…")]
    [InlineData("qwzx qwzx")]
    public void Nothing_known_is_silence(string text) => Assert.Equal(FindingKind.Silent, Index.Find(text, Roles.None).Kind);

    [Fact]
    public void Ten_thousand_characters_are_looked_up_too() =>
        Assert.NotNull(Index.Find(string.Concat(Enumerable.Repeat("saako kuvan julkaista ", 500)), Roles.None));

    [Fact]
    public void Most_ways_to_ask_find_their_own_passage()
    {
        var asks = MeasuredQuestions.Shipped.Handbook.Passages.Values.SelectMany(p => p.Asks.Select(a => (p.Id, Ask: a))).ToList();

        var found = asks.Count(a => Index.Find(a.Ask, Roles.None).Matches is [var best, ..] && best.Id == a.Id);

        Assert.True(found >= asks.Count * 0.97, $"{found} of {asks.Count}");
    }

    [Fact]
    public void The_same_content_makes_the_same_index()
    {
        var again = GuidelineIndex.Build(MeasuredQuestions.Shipped.Handbook);

        Assert.All(
            MeasuredQuestions.Read("questions.jsonl").Take(20),
            q => Assert.Equal(Index.Find(q.Q, Roles.None).Matches, again.Find(q.Q, Roles.None).Matches));
    }

    [Fact]
    public void The_role_pulls_towards_the_passages_of_that_role()
    {
        const string Question = "saako julkaisun perua";

        Assert.True(OfElected(Roles.ElectedOfficial) > OfElected(Roles.None));

        double OfElected(Roles roles) =>
            Index.Find(Question, roles).Matches.Where(m => m.Id.StartsWith("luottamushenkilot/", StringComparison.Ordinal)).Sum(m => m.Score);
    }
}
