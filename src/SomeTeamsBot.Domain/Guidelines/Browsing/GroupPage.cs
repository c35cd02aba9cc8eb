using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Answering;

namespace SomeTeamsBot.Domain.Guidelines.Browsing;

/// <summary>A chapter of the guideline.</summary>
public static class GroupPage
{
    private static Texts Words => AnswerTexts.Words;

    /// <summary>A board whole, any other chapter as buttons to its passages.</summary>
    public static Page Of(Handbook handbook, PassageGroup group, Language language)
    {
        var passages = group.Passages.Select(id => handbook.Passages[id]).ToList();
        return handbook.Boards.Contains(group.Id) ? Board(handbook, group, passages, language) : List(handbook, group, passages, language);
    }

    private static Page Board(Handbook handbook, PassageGroup group, List<Passage> passages, Language language)
    {
        // A second passage on an item (when something has gone wrong already) is found by asking; the wall shows each item once.
        var items = passages.DistinctBy(p => p.Sources[0]);
        List<Block> blocks =
        [
            new Lead(Words["BoardLead", language]),
            .. items.SelectMany(p => new Block[] { new Subheading(p.Title), new Paragraph(p.Advice.Brief) }),
            Source(handbook, group, language),
        ];
        return new Page(group.Title, FinnishAnswer.Told(blocks, language), [OpenTopics.ChoiceIn(language)])
        {
            Kicker = Words["Kicker", language],
            Language = language,
        };
    }

    private static Page List(Handbook handbook, PassageGroup group, List<Passage> passages, Language language) =>
        new(
            group.Title,
            [
                new Lead(Words["GroupLead", language]),
                .. TopicsPage.Rows([.. passages.Select(p => new Choice(p.Title, new OpenPassage(p.Id).Write()))]),
                Source(handbook, group, language),
            ],
            [OpenTopics.ChoiceIn(language)])
        {
            Kicker = Words["Kicker", language],
            Language = language,
        };

    private static SourceLine Source(Handbook handbook, PassageGroup group, Language language) =>
        new(Words.Format(
            "Source", language, $"{handbook.Guideline.Name} › {group.Title}", AnswerPage.VersionOf(handbook.Guideline)));
}
