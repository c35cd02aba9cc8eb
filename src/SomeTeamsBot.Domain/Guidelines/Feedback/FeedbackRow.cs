using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Feedback;

/// <summary>"Oliko tästä apua?" with its two buttons.</summary>
public static class FeedbackRow
{
    /// <summary>The subject of answers from the register.</summary>
    public const string Channels = "kanavat";

    public static IReadOnlyList<Block> Of(string subjectId, Language language) =>
    [
        new Paragraph(AnswerTexts.Words["WasThisHelpful", language]),
        new ChoiceRow(
        [
            new Choice(AnswerTexts.Words["Yes", language], new GiveFeedback(subjectId, Helpful: true).Write()),
            new Choice(AnswerTexts.Words["No", language], new GiveFeedback(subjectId, Helpful: false).Write()),
        ]),
    ];
}
