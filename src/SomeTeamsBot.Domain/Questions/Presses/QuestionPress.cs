using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>
/// A button on a card of a question. It carries the question's id and, of an answer, the verdict; who presses is told by the channel, and
/// what they may do is found out anew each time.
/// </summary>
/// <param name="Verb">Which button.</param>
/// <param name="Id">Of which question.</param>
/// <param name="Verdict">Of an answer: which.</param>
public sealed record QuestionPress(string Verb, Guid Id, Verdict Verdict = Verdict.None)
{
    /// <summary>The recipient opens the content.</summary>
    public const string Open = "question.open";

    /// <summary>The recipient answers.</summary>
    public const string Answer = "question.answer";

    /// <summary>The asker takes it back.</summary>
    public const string TakeBack = "question.take-back";

    /// <summary>Either looks at it as it is now.</summary>
    public const string Show = "question.show";

    private static readonly HashSet<string> Verbs = [Open, Answer, TakeBack, Show];

    /// <summary>Every button of a question and of its form.</summary>
    public static IReadOnlyCollection<string> AllVerbs { get; } = [StartQuestion.Verb, SendQuestion.Verb, SendQuestion.Cancel, .. Verbs];

    public Press Write() => Press.Of(Verb, ("q", Id.ToString("N")), ("a", Verdict.ToString()));

    /// <summary>Reads it; null when it is no button of a question.</summary>
    public static QuestionPress? Read(Press press) =>
        Verbs.Contains(press.Verb) && Guid.TryParseExact(press["q"], "N", out var id)
            ? new QuestionPress(press.Verb, id, Enum.GetValues<Verdict>().FirstOrDefault(v => v.ToString() == press["a"]))
            : null;
}
