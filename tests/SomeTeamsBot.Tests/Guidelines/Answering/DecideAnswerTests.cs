using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Guidelines.Answering;

public class DecideAnswerTests
{
    private static readonly Handbook Book = HandbookBuilder.Town().Build();

    [Fact]
    public void A_passage_that_is_found_answers() =>
        Assert.Equal("huoneentaulu-some/4", Assert.IsType<PassageAnswers>(Decide("kuva", Found(FindingKind.Answer, "huoneentaulu-some/4"))).Passage.Id);

    [Fact]
    public void A_passage_that_lists_a_platform_is_answered_from_the_register() =>
        Assert.Equal("facebook", Assert.IsType<RegisterAnswers>(Decide("naamakirja", Found(FindingKind.Answer, "kanavat/facebook"))).Query.Platform?.Id);

    [Fact]
    public void A_clear_question_to_the_register_needs_no_index() =>
        Assert.IsType<RegisterAnswers>(Decide("Kuka hoitaa kirjaston Instagramia?", new Finding(FindingKind.Silent, [])));

    [Fact]
    public void A_question_that_only_mentions_a_channel_stays_silent_when_the_index_is() =>
        Assert.IsType<GuidelineSilent>(Decide("Montako seuraajaa kirjaston Instagramilla on?", new Finding(FindingKind.Silent, [])));

    [Fact]
    public void Near_candidates_are_offered() =>
        Assert.Equal(2, Assert.IsType<SeveralFit>(Decide("virhe", Found(FindingKind.Choices, "huoneentaulu-some/4", "huoneentaulu-some/5"))).Candidates.Count);

    [Fact]
    public void A_lone_candidate_is_the_answer() =>
        Assert.IsType<PassageAnswers>(Decide("virhe", Found(FindingKind.Choices, "huoneentaulu-some/5")));

    [Fact]
    public void A_known_matter_brings_its_own_nearest_topics()
    {
        var finding = new Finding(FindingKind.Silent, [new Match("loma", MatchKind.Matter, 1), new Match("kanavat/yleista", MatchKind.Passage, 0.5)]);

        var silent = Assert.IsType<GuidelineSilent>(Decide("loma", finding));

        Assert.Equal("loma", silent.Matter?.Id);
        Assert.Equal(["huoneentaulu-some/5"], silent.Nearest);
    }

    [Fact]
    public void Sections_of_a_passage_come_best_first()
    {
        var finding = Found(FindingKind.Answer, "huoneentaulu-some/5+virhe", "huoneentaulu-some/4");

        Assert.Equal(["huoneentaulu-some/5", "huoneentaulu-some/4"], SectionsOf.Decision(Book, new Decision(Decide("virhe", finding), finding)));
    }

    [Theory]
    [InlineData("Kuka hoitaa kirjaston Instagramia?", "kanavat/instagram")]
    [InlineData("Mitä kanavia nuorisopalveluilla on?", "kanavat/facebook")]
    [InlineData("Onko kunnalla YouTube-kanavaa?", "kanavat/yleista")]
    [InlineData("Mitä kanavia kunnalla on?", "kanavat/yleista")]
    public void A_register_answer_points_at_the_section_of_the_list_first(string question, string section)
    {
        var finding = Found(FindingKind.Answer, "huoneentaulu-some/4");

        Assert.Equal(section, SectionsOf.Decision(Book, new Decision(Decide(question, finding), finding))[0]);
    }

    private static Conclusion Decide(string question, Finding finding) => DecideAnswer.Of(Book, question, finding);

    private static Finding Found(FindingKind kind, params string[] passages) =>
        new(kind, [.. passages.Select((id, i) => new Match(id, MatchKind.Passage, 1 - (0.1 * i)))]);
}
