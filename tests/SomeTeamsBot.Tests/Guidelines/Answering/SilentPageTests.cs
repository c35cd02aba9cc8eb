using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Domain.Guidelines.Browsing;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Guidelines.Answering;

public class SilentPageTests
{
    private static readonly Handbook Book = HandbookBuilder.Town().Build();
    private static readonly Matter Holiday = Book.Matters["loma"];
    private static readonly AskingOptions Keeper = new("keeper");

    [Fact]
    public void It_says_plainly_that_the_guideline_does_not_tell()
    {
        var page = Page(null);

        Assert.Equal("Ohje ei kerro tätä", page.Title);
        Assert.Contains("En arvaa", Assert.IsType<Lead>(page.Blocks[0]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_matter_has_its_own_words_and_human()
    {
        var page = Page(Holiday);

        Assert.Equal(new Lead("Someohje ei kerro lomista."), page.Blocks[0]);
        Assert.Equal(
            [new Fact("Kuka", "Henkilöstöpalvelut"), new Fact("Tehtävä", "Lomat ja palkat."), new Fact("Miten tavoitat", "Soita vaihteeseen."), new Fact("Puhelin", "015 000 0000")],
            Assert.Single(page.All<Facts>()).Items);
    }

    [Fact]
    public void A_human_is_always_named_and_one_that_exists_for_the_role() =>
        Assert.Equal("Luottamusjohto", Page(null, Askers.Private(Roles.ElectedOfficial)).All<Facts>().Single().Items[0].Value);

    [Fact]
    public void The_nearest_topics_are_buttons() =>
        Assert.Equal("huoneentaulu-some/5", OpenPassage.Read(Page(Holiday).Choices[0].Press)?.PassageId);

    [Fact]
    public void Without_near_topics_all_topics_are_offered() =>
        Assert.Contains(Page(null).Choices, c => c.Press.Verb == OpenTopics.Verb);

    [Fact]
    public void The_question_can_be_sent_on_with_its_masked_text() =>
        Assert.Equal("milloin loma", Page(Holiday).Choices.Select(c => StartForward.Read(c.Press)).OfType<StartForward>().Single().Question);

    [Fact]
    public void Without_a_keeper_nothing_is_offered_to_be_sent() =>
        Assert.DoesNotContain(Page(Holiday, options: new AskingOptions(null)).Choices, c => c.Press.Verb == StartForward.Verb);

    [Fact]
    public void In_a_channel_nothing_is_offered_to_be_sent() =>
        Assert.DoesNotContain(Page(Holiday, Askers.InChannel()).Choices, c => c.Press.Verb == StartForward.Verb);

    [Fact]
    public void A_Swede_reads_first_in_Swedish_that_the_guideline_is_silent() =>
        Assert.Contains("anvisningen", Assert.IsType<Lead>(Page(Holiday, Askers.Private(language: Language.Swedish)).Blocks[0]).Text, StringComparison.Ordinal);

    [Fact]
    public void Candidates_can_all_be_wrong()
    {
        var page = ChoicesPage.Of(
            Book,
            [new Match("huoneentaulu-some/4", MatchKind.Passage, 0.6), new Match("loma", MatchKind.Matter, 0.5)],
            "milloin loma",
            Askers.Private());

        Assert.Equal([OpenPassage.Verb, OpenMatter.Verb, NoneOfThese.Verb], page.Choices.Select(c => c.Press.Verb));
    }

    private static Page Page(Matter? matter, Asker? asker = null, AskingOptions? options = null) =>
        SilentPage.Of(Book, new GuidelineSilent(matter, matter?.Nearest ?? []), "milloin loma", asker ?? Askers.Private(), options ?? Keeper);
}
