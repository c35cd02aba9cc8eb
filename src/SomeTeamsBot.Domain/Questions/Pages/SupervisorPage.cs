using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>The card of whoever is asked. Until they open it, it tells neither who asks nor what: Teams stands on classroom screens.</summary>
internal static class SupervisorPage
{
    private static Texts Words => QuestionTexts.Words;

    /// <summary>The card as it is now.</summary>
    /// <param name="question">The question.</param>
    /// <param name="now">When it is drawn.</param>
    /// <param name="language">The language of the fixed words.</param>
    /// <param name="remark">What else is to be said, before all; null when nothing.</param>
    /// <param name="error">Why the answer was refused; null when it was not.</param>
    /// <param name="typed">What was typed, masked, so that nothing is lost when the card comes back.</param>
    public static Page Of(Question question, DateTimeOffset now, Language language, string? remark = null, string? error = null, string? typed = null) => question switch
    {
        { State: QuestionState.TakenBack } => QuestionWords.Frame(Words["TakenBackTitle", language], [new Lead(Words["TakenBackLead", language])], [], language),
        { IsOpened: false } => QuestionWords.Frame(
            Words[question.Matter == SupervisorMatter.Notice ? "ToNotice" : "ClosedTitle", language], [new Lead(Words["ClosedLead", language])], [OpenButton(question, language)], language),
        _ => QuestionWords.Frame(
            Words["To" + question.Matter, language],
            [
                .. remark is null ? Array.Empty<Block>() : [new Remark(remark)],
                new Facts(
                [
                    new Fact(Words["From", language], question.AskerName),
                    new Fact(Words["SentField", language], QuestionWords.Clock(question.Asked, now, language)),
                    .. question.To is { } to ? [new Fact(Words["WhyYou", language], QuestionWords.WhyYou(to.Basis, language))] : Array.Empty<Fact>(),
                ]),
                .. QuestionWords.Asked(question, language),
                .. QuestionWords.Answered(question, now, language),
                .. question.State == QuestionState.Unanswered ? [new Remark(Words["LateRemark", language])] : Array.Empty<Block>(),
                .. Field(question, error, typed, language),
            ],
            [.. Buttons(question, language)],
            language,
            question.AwaitsAnswer ? Tone.Neutral : Tone.Good),
    };

    /// <summary>The one reminder.</summary>
    public static Page Reminder(Question question, Language language) => QuestionWords.Frame(
        Words["ReminderTitle", language], [new Lead(Words["ReminderLead", language])], [OpenButton(question, language)], language);

    private static Choice OpenButton(Question question, Language language) =>
        new(Words["Open", language], new QuestionPress(QuestionPress.Open, question.Id).Write()) { IsPrimary = true };

    private static IEnumerable<Block> Field(Question question, string? error, string? typed, Language language)
    {
        if (!question.AwaitsAnswer)
            yield break;
        var hasVerdict = QuestionRules.VerdictsOf(question.Matter)[0] != Verdict.None;
        yield return new TextField(QuestionFields.Text, Words[hasVerdict ? "AnswerOptional" : "AnswerField", language])
        {
            Multiline = true,
            Required = !hasVerdict,
            MaxLength = QuestionFields.LongestText,
            Value = typed,
            Error = error,
        };
        yield return new Remark(Words[question.Matter == SupervisorMatter.TikTok ? "AgreementHelp" : "AnswerHelp", language]);
    }

    private static IEnumerable<Choice> Buttons(Question question, Language language) => !question.AwaitsAnswer
        ? []
        : QuestionRules.VerdictsOf(question.Matter)
            .Where(verdict => question.Answer?.Verdict != verdict)
            .Select((verdict, i) => new Choice(Words["Give" + verdict, language], new QuestionPress(QuestionPress.Answer, question.Id, verdict).Write())
            {
                IsPrimary = i == 0,
                SendsInputs = true,
            });
}
