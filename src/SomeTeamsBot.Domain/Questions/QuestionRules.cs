using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>What becomes of a question: pure. A step that is refused leaves it as it was.</summary>
public static class QuestionRules
{
    /// <summary>What cannot be taken in so many attempts, some four hours, is given up: a talk is nearer than a later card.</summary>
    public const int MostAttempts = 15;

    /// <summary>Longest answer, in UTF-16 units.</summary>
    public const int LongestAnswer = 1000;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    /// <summary>What may be decided of a matter.</summary>
    public static IReadOnlyList<Verdict> VerdictsOf(SupervisorMatter matter) => matter switch
    {
        SupervisorMatter.TikTok => [Verdict.Agreed, Verdict.NotNow, Verdict.TalkFirst],
        SupervisorMatter.Notice => [Verdict.Seen],
        _ => [Verdict.None],
    };

    /// <summary>The directory has told who answers.</summary>
    public static QuestionStep Found(Question question, Recipient to) => new(question with { To = to, Attempts = 0 });

    /// <summary>The channel took the recipient's card, the first or a later one.</summary>
    /// <param name="question">As it is now; it may have changed while the card was under way.</param>
    /// <param name="card">Where it is; null when it stays where it was.</param>
    /// <param name="isCurrent">Whether the card shows the question as it is now.</param>
    /// <param name="now">When.</param>
    public static QuestionStep Reached(Question question, string? card, bool isCurrent, DateTimeOffset now)
    {
        var reached = question with { Card = card ?? question.Card, Attempts = 0 };
        return question.State == QuestionState.Sent
            // What is told for information asks for nothing, so nobody is reminded of it.
            ? new QuestionStep(question.Matter == SupervisorMatter.Notice
                ? reached with { State = QuestionState.Waiting, Due = null, Expires = question.Policy.Kept.From(now, question.Policy.Hours) }
                : reached with { State = QuestionState.Waiting, Due = question.Policy.Reminder.From(now, question.Policy.Hours) })
            : new QuestionStep(reached with { Due = isCurrent ? null : now });
    }

    /// <summary>What was tried failed for now.</summary>
    /// <param name="question">As it is now.</param>
    /// <param name="now">When.</param>
    /// <param name="asked">How long the far side wants to be left alone; null when it did not say.</param>
    public static QuestionStep Failed(Question question, DateTimeOffset now, TimeSpan? asked = null)
    {
        if (IsOver(question))
            return new QuestionStep(question with { Due = null });
        if (question.Attempts + 1 >= MostAttempts)
            return Unreachable(question, now);
        var wait = TimeSpan.FromSeconds(5 * Math.Pow(2, Math.Min(question.Attempts, 10)));
        wait = asked is { } longer && longer > wait ? longer : wait;
        return new QuestionStep(question with { Attempts = question.Attempts + 1, Due = now + (wait < LongestWait ? wait : LongestWait) });
    }

    /// <summary>The app was installed for its recipient: the card is tried once more.</summary>
    public static QuestionStep Installed(Question question, DateTimeOffset now) =>
        new(question with { IsInstalled = true, Due = IsOver(question) ? null : now + TimeSpan.FromSeconds(5) });

    /// <summary>It cannot reach its recipient.</summary>
    public static QuestionStep Unreachable(Question question, DateTimeOffset now) => question.State == QuestionState.Sent
        ? new QuestionStep(Ended(question, QuestionState.Undeliverable, now)) { Told = Told.Undeliverable }
        : new QuestionStep(question with { Due = null, Attempts = 0 });

    /// <summary>What was due has come: the one reminder, then the asker is told that no answer came.</summary>
    public static QuestionStep Elapsed(Question question, DateTimeOffset now) => question switch
    {
        // It was answered or taken back meanwhile, and what that made due stays.
        { State: not QuestionState.Waiting } => new QuestionStep(question),
        { Reminded: null } => new QuestionStep(question with { Reminded = now, Due = question.Policy.End.From(now, question.Policy.Hours) }) { Told = Told.Reminder },
        _ => new QuestionStep(Ended(question, QuestionState.Unanswered, now)) { Told = Told.NoAnswer },
    };

    /// <summary>The recipient opens the content.</summary>
    public static QuestionStep Open(Question question, string byKey) =>
        question.To?.Key != byKey ? Refused(question, QuestionDenial.NotYours) : new QuestionStep(question with { IsOpened = true });

    /// <summary>The recipient answers.</summary>
    public static QuestionStep Answer(Question question, string byKey, Verdict verdict, string words, DateTimeOffset now)
    {
        if (question.To?.Key != byKey)
            return Refused(question, QuestionDenial.NotYours);
        // A talk that was asked for once is not asked for anew.
        if (!question.AwaitsAnswer || question.Answer?.Verdict == verdict)
            return Refused(question, QuestionDenial.NotNow);
        if (!VerdictsOf(question.Matter).Contains(verdict))
            return Refused(question, QuestionDenial.NotNow);
        if (verdict == Verdict.None && words.Length == 0)
            return Refused(question, QuestionDenial.WordsMissing);
        if (words.Length > LongestAnswer)
            return Refused(question, QuestionDenial.WordsTooMany);
        var answered = Ended(question, QuestionState.Answered, now) with { Answer = new QuestionAnswer(verdict, words, now), IsOpened = true };
        var kept = verdict == Verdict.Agreed ? question.Policy.AgreementKept : question.Policy.Kept;
        return new QuestionStep(answered with { Due = question.Card is null ? null : now, Expires = kept.From(now, question.Policy.Hours) }) { Told = Told.Answer };
    }

    /// <summary>The asker takes it back: what was written is forgotten at once.</summary>
    public static QuestionStep TakeBack(Question question, string byKey, DateTimeOffset now)
    {
        if (question.AskerKey != byKey)
            return Refused(question, QuestionDenial.NotYours);
        if (!question.MayBeTakenBack)
            return Refused(question, QuestionDenial.NotNow);
        var ended = Ended(question, QuestionState.TakenBack, now);
        return new QuestionStep(ended with { Text = "", Use = null, Due = question.Card is null ? null : now });
    }

    // Taken back before anybody had a card of it: there is nothing to replace, and nobody to hear of it.
    private static bool IsOver(Question question) => question is { Card: null, State: not QuestionState.Sent };

    private static Question Ended(Question question, QuestionState state, DateTimeOffset now) =>
        question with { State = state, Due = null, Attempts = 0, Expires = question.Policy.Kept.From(now, question.Policy.Hours) };

    private static QuestionStep Refused(Question question, QuestionDenial why) => new(question) { Denied = why };
}

/// <summary>What became of a question.</summary>
/// <param name="After">The question.</param>
public sealed record QuestionStep(Question After)
{
    /// <summary>Who is told because of it.</summary>
    public Told Told { get; init; }

    /// <summary>Why nothing was done; null when something was.</summary>
    public QuestionDenial? Denied { get; init; }
}

/// <summary>What somebody is told by a message of its own: a card that changes in place makes no sound.</summary>
public enum Told
{
    Nothing,

    /// <summary>The recipient, once.</summary>
    Reminder,

    /// <summary>The asker.</summary>
    Answer,

    /// <summary>The asker.</summary>
    NoAnswer,

    /// <summary>The asker.</summary>
    Undeliverable,
}

/// <summary>Why something cannot be done.</summary>
public enum QuestionDenial
{
    NotYours,

    /// <summary>It is answered, taken back or gone its way; the card shows how it is.</summary>
    NotNow,

    WordsMissing,

    /// <summary>More than <see cref="QuestionRules.LongestAnswer"/>.</summary>
    WordsTooMany,
}
