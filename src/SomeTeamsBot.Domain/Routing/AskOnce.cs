using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Domain.Routing;

/// <summary>How a question ended.</summary>
public enum Outcome
{
    Answer,
    Choices,
    Refused,
    Emergency,
}

/// <summary>The answer to one question.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Sections">Keys of the guideline sections it points at, best first, at most three.</param>
/// <param name="Score">How sure the index was, 0 to 1.</param>
/// <param name="Text">The whole answer as plain text.</param>
public sealed record AskResult(Outcome Outcome, IReadOnlyList<string> Sections, double Score, string Text);

/// <summary>Answers one question outside any conversation: the command line and the measuring of answers.</summary>
public static class AskOnce
{
    /// <summary>The same answer that the same question gets in the personal chat.</summary>
    /// <param name="book">What to answer from.</param>
    /// <param name="question">As it was written.</param>
    /// <param name="roles">The roles in which it is asked.</param>
    /// <param name="language">The language of the fixed words.</param>
    public static AskResult Answer(OpenHandbook book, string question, Roles roles, Language language)
    {
        if (EmergencyWords.Find(question) is { } signal)
            return new AskResult(Outcome.Emergency, [], 1, PlainText.Of(EmergencyCard.Of(signal, book.Handbook.Numbers, isPrivate: true)));

        var masked = Masking.Apply(question);
        var asker = new Asker(new Person("", null), Place.Personal, language, Profile.Unknown with { Roles = roles });
        var decision = DecideAnswer.Of(book, masked.Text, roles);
        var page = AnswerQuestion.Draw(book.Handbook, decision.Conclusion, asker, masked.Text, new AskingOptions(null));
        var told = masked.Kinds == MaskedKinds.None ? "" : PlainText.Of(MaskedNotice.Page(masked.Kinds, language)) + "\n\n";
        return new AskResult(
            OutcomeOf(decision.Conclusion),
            SectionsOf.Decision(book.Handbook, decision),
            decision.Finding.Matches.Select(m => m.Score).FirstOrDefault(),
            told + PlainText.Of(page));
    }

    private static Outcome OutcomeOf(Conclusion conclusion) => conclusion switch
    {
        SeveralFit => Outcome.Choices,
        GuidelineSilent => Outcome.Refused,
        _ => Outcome.Answer,
    };
}
