using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The button that sends what the person told in their own words, to find a situation that fits.</summary>
/// <param name="Dialog">Where the person was.</param>
/// <param name="Text">What was written; not masked yet.</param>
public sealed record TellTriage(Dialog Dialog, string Text)
{
    public const string Verb = "triage.tell";

    /// <summary>The field's id.</summary>
    public const string TextField = "told";

    /// <summary>Longest text, in UTF-16 units.</summary>
    public const int MaxLength = 2000;

    public static Press Write(Dialog dialog) => CarriedDialog.Write(Verb, dialog);

    public static TellTriage? Read(Press press, IReadOnlyDictionary<string, string> inputs) =>
        press.Verb == Verb && CarriedDialog.Read(press) is { } dialog ? new TellTriage(dialog, inputs.GetValueOrDefault(TextField) ?? "") : null;
}
