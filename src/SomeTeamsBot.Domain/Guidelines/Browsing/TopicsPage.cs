using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Browsing;

/// <summary>What there is to read: the boards, the chapters, the channels and the ready-made replies.</summary>
public static class TopicsPage
{
    // A row of buttons breaks on a phone; few in each keeps them together.
    private const int InRow = 3;

    private static Texts Words => AnswerTexts.Words;

    public static Page Of(Handbook handbook, Language language) =>
        new(
            Words["TopicsTitle", language],
            [
                new Lead(Words["TopicsLead", language]),
                new Subheading(Words["BoardsTitle", language]),
                .. Rows(BoardsOf(handbook)),
                new Subheading(Words["Chapters", language]),
                .. Rows([.. handbook.Groups.Where(g => !handbook.Boards.Contains(g.Id))]),
            ],
            [
                OpenRegister.ChoiceIn(language),
                new Choice(Words["Replies", language], new OpenReplies(null).Write()),
            ])
        {
            Kicker = Words["Kicker", language],
            Language = language,
        };

    /// <summary>Only the boards.</summary>
    public static Page Boards(Handbook handbook, Language language) =>
        new(
            Words["BoardsTitle", language],
            [new Lead(Words["BoardsLead", language])],
            [.. BoardsOf(handbook).Select(Button)])
        {
            Kicker = Words["Kicker", language],
            Language = language,
        };

    /// <summary>Buttons in short rows.</summary>
    internal static IEnumerable<Block> Rows(IReadOnlyList<Choice> buttons) => buttons.Chunk(InRow).Select(row => new ChoiceRow(row));

    private static IEnumerable<Block> Rows(IReadOnlyList<PassageGroup> groups) => Rows([.. groups.Select(Button)]);

    private static List<PassageGroup> BoardsOf(Handbook handbook) =>
        [.. handbook.Boards.Select(id => handbook.Groups.FirstOrDefault(g => g.Id == id)).OfType<PassageGroup>()];

    private static Choice Button(PassageGroup group) => new(group.Title, new OpenGroup(group.Id).Write());
}
