using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The button that says somebody is in danger. It is answered before storage, content or anything else is asked.</summary>
public sealed record DangerNow
{
    public const string Verb = "triage.danger";

    /// <param name="language">The card's language; it is written out, since the person's own is not looked up in an emergency.</param>
    public static Press Write(Language language) => Press.Of(Verb, (MarkLanguage.Key, Texts.CultureOf(language).TwoLetterISOLanguageName));

    /// <summary>Reads it, also from a card that gives the same answer by the button of any question.</summary>
    public static DangerNow? Read(Press press) =>
        press.Verb == Verb || (AnswerTriage.Read(press) is { } answer && TriageTree.SpeaksOfDanger(answer.Question, answer.Answer)) ? new DangerNow() : null;
}
