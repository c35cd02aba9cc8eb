using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>The asker's card: where the question is, with whom and why, and the answer. Its title and first line name nobody: they may light up on a wall.</summary>
internal static class AskerPage
{
    private static Texts Words => QuestionTexts.Words;

    /// <summary>The card as it is now.</summary>
    /// <param name="question">The question.</param>
    /// <param name="now">When it is drawn.</param>
    /// <param name="language">The language of the fixed words.</param>
    /// <param name="remark">What else is to be said, before all; null when nothing.</param>
    public static Page Of(Question question, DateTimeOffset now, Language language, string? remark = null) => QuestionWords.Frame(
        Words[question.State == QuestionState.Answered ? "AnswerTitle" : "Mine" + question.Matter, language],
        [
            .. remark is null ? Array.Empty<Block>() : [new Remark(remark)],
            new Lead(question.Matter == SupervisorMatter.Notice ? Words["NoticeIs" + question.State, language] : Words["Is" + question.State, language]),
            .. QuestionWords.Answered(question, now, language),
            .. Help(question, language),
            .. WithWhom(question, now, language),
            .. question.State == QuestionState.TakenBack ? [] : QuestionWords.Asked(question, language),
            .. question.State == QuestionState.Sent ? [new Remark(Words["NoCaseMade", language])] : Array.Empty<Block>(),
        ],
        [
            .. question.State is QuestionState.Sent or QuestionState.Waiting
                ? [new Choice(Words["Look", language], new QuestionPress(QuestionPress.Show, question.Id).Write())] : Array.Empty<Choice>(),
            .. question.MayBeTakenBack
                ? [new Choice(Words["TakeBack", language], new QuestionPress(QuestionPress.TakeBack, question.Id).Write())] : Array.Empty<Choice>(),
        ],
        language,
        question.State switch
        {
            QuestionState.Answered => Tone.Good,
            QuestionState.Unanswered or QuestionState.Undeliverable => Tone.Careful,
            _ => Tone.Neutral,
        });

    private static IEnumerable<Block> Help(Question question, Language language) => question.State switch
    {
        QuestionState.Unanswered or QuestionState.Undeliverable => [new Paragraph(Words["Help" + question.State, language])],
        _ => [],
    };

    private static IEnumerable<Block> WithWhom(Question question, DateTimeOffset now, Language language)
    {
        if (question.State is QuestionState.TakenBack or QuestionState.Answered)
            yield break;
        yield return new Facts(
        [
            new Fact(Words["SentField", language], QuestionWords.Clock(question.Asked, now, language)),
            question.To is { } to
                ? new Fact(to.Name, QuestionWords.Basis(to.Basis, language))
                : new Fact(Words["GoesTo", language], Words["GoesToUnknown", language]),
        ]);
    }
}
