using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Feedback;

/// <summary>The optional comment after "Ei".</summary>
internal static class CommentForm
{
    private static Texts Words => AnswerTexts.Words;

    /// <param name="language">The language of its words.</param>
    /// <param name="typed">What stands in the field.</param>
    /// <param name="error">Why it was refused.</param>
    /// <param name="trouble">What went wrong when it was sent.</param>
    public static Page Of(Language language, string? typed = null, string? error = null, string? trouble = null) =>
        new(
            Words["ThanksNo", language],
            [
                .. trouble is null ? Array.Empty<Block>() : [new Remark(trouble)],
                new TextField(SendComment.Comment, Words["CommentLabel", language]) { Multiline = true, Value = typed, Error = error },
            ],
            [new Choice(Words["SendComment", language], SendComment.Write()) { SendsInputs = true, IsPrimary = true }])
        {
            Kicker = Words["Kicker", language],
            Language = language,
        };
}
