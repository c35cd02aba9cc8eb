using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>"Omat kysymykset": what a person asked, what they were asked, and what was agreed, each a press away.</summary>
/// <param name="questions">The questions.</param>
/// <param name="time">The clock.</param>
public sealed class ListQuestions(IQuestions questions, TimeProvider time)
{
    private const int Most = 15;

    private static Texts Words => QuestionTexts.Words;

    /// <summary>Everything that the person asked or was asked.</summary>
    public async Task<Page> Mine(Asker asker, CancellationToken cancellationToken)
    {
        var (asked, got) = (
            await questions.OfAsker(asker.Person.Key, Most, cancellationToken).ConfigureAwait(false),
            await questions.OfRecipient(asker.Person.Key, Most, cancellationToken).ConfigureAwait(false));
        return QuestionWords.Frame(
            Words["ListTitle", asker.Language],
            asked.Count + got.Count == 0
                ? [new Lead(Words["ListNone", asker.Language])]
                : [.. Part("ListAsked", asked, asker.Language), .. Part("ListGot", got, asker.Language)],
            [],
            asker.Language);
    }

    /// <summary>What waits for the person's answer; null when nothing does.</summary>
    public async Task<Page?> ToAnswer(Asker asker, CancellationToken cancellationToken)
    {
        var waiting = (await questions.OfRecipient(asker.Person.Key, Most, cancellationToken).ConfigureAwait(false)).Where(q => q.AwaitsAnswer).ToList();
        return waiting.Count == 0 ? null : QuestionWords.Frame(Words["ToAnswerTitle", asker.Language], [.. waiting.SelectMany(q => Row(q, asker.Language))], [], asker.Language);
    }

    private IEnumerable<Block> Part(string head, IReadOnlyList<Question> asked, Language language) =>
        asked.Count == 0
            ? []
            :
            [
                new Subheading(Words[head, language]),
                .. asked.SelectMany(q => Row(q, language)),
                .. asked.Count == Most ? [new Remark(Words["ListMore", language])] : Array.Empty<Block>(),
            ];

    // No name and no words: a list may stand on a screen that others see.
    private IEnumerable<Block> Row(Question question, Language language)
    {
        var state = question.Answer is { Verdict: not Verdict.None } answer ? Words["Short" + answer.Verdict, language] : Words["Short" + question.State, language];
        var at = question.IsAgreement ? QuestionWords.Day(question.Answer!.At, language) : QuestionWords.Clock(question.Asked, time.GetUtcNow(), language);
        yield return new Paragraph(Words.Format("ListLine", language, Words["Name" + question.Matter, language], at, state));
        yield return new ChoiceRow([new Choice(Words["Look", language], new QuestionPress(QuestionPress.Show, question.Id).Write())]);
    }
}
