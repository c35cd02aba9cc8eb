using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>"Omat kysymykset": what a person asked, what they were asked, and what was agreed, each a press away.</summary>
/// <param name="questions">The questions.</param>
/// <param name="time">The clock.</param>
public sealed class ListQuestions(IQuestions questions, TimeProvider time)
{
    private const int Most = 15;

    /// <summary>So many of the newest are looked at for what still matters.</summary>
    private const int Looked = 200;

    private static Texts Words => QuestionTexts.Words;

    /// <summary>Everything that the person asked or was asked.</summary>
    public async Task<Page> Mine(Asker asker, CancellationToken cancellationToken)
    {
        var (asked, got) = (
            Foremost(await questions.OfAsker(asker.Person.Key, Looked, cancellationToken).ConfigureAwait(false)),
            Foremost(await questions.OfRecipient(asker.Person.Key, Looked, cancellationToken).ConfigureAwait(false)));
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
        var got = await questions.OfRecipient(asker.Person.Key, Looked, cancellationToken).ConfigureAwait(false);
        var waiting = got.Where(q => q.AwaitsAnswer && q.Matter != SupervisorMatter.Notice).Take(Most).ToList();
        return waiting.Count == 0 ? null : QuestionWords.Frame(Words["ToAnswerTitle", asker.Language], [.. waiting.SelectMany(q => Row(q, asker.Language))], [], asker.Language);
    }

    // What is open and what was agreed stay in sight, however much came after them.
    private static List<Question> Foremost(IReadOnlyList<Question> questions) =>
        [.. questions.OrderByDescending(q => q.AwaitsAnswer).ThenByDescending(q => q.IsAgreement).Take(Most)];

    private IEnumerable<Block> Part(string head, List<Question> asked, Language language) =>
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
