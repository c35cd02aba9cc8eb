using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Forwarding;

/// <summary>The form on which a question to the keeper is written.</summary>
internal static class ForwardForm
{
    /// <summary>Longest question in UTF-16 units.</summary>
    public const int MaxLength = 1000;

    private static Texts Words => AnswerTexts.Words;

    /// <summary>The question as far as a button can carry it; a whole character is never halved.</summary>
    public static string Fit(string question) => question.Length switch
    {
        <= MaxLength => question,
        _ when char.IsHighSurrogate(question[MaxLength - 1]) => question[..(MaxLength - 1)],
        _ => question[..MaxLength],
    };

    /// <param name="typed">What stands in the fields.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="error">Why the question was refused.</param>
    /// <param name="trouble">What went wrong when it was sent.</param>
    public static Page Of(SendForward typed, Language language, string? error = null, string? trouble = null) =>
        new(
            Words["ForwardTitle", language],
            [
                trouble is null ? new Lead(Words["ForwardLead", language]) : new Remark(trouble),
                new TextField(SendForward.QuestionField, Words["ForwardQuestion", language])
                {
                    Required = true,
                    Multiline = true,
                    MaxLength = MaxLength,
                    Value = typed.Question,
                    Error = error,
                },
                new ChoiceField(
                    SendForward.ReplyField,
                    Words["ForwardReply", language],
                    [
                        new Selection(SendForward.No, Words["ForwardReplyNo", language]),
                        new Selection(SendForward.Yes, Words["ForwardReplyYes", language]),
                    ])
                {
                    Value = typed.WantsReply ? SendForward.Yes : SendForward.No,
                },
            ],
            [new Choice(Words["Send", language], SendForward.Write()) { SendsInputs = true, IsPrimary = true }])
        {
            Kicker = Words["Kicker", language],
            Language = language,
            Tone = trouble is null ? Tone.Neutral : Tone.Careful,
        };
}
