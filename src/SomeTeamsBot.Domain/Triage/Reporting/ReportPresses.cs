using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The buttons of the report form. They carry the dialog that led to it, if one did; what it comes to is found out anew.</summary>
/// <param name="Verb">Which.</param>
/// <param name="Dialog">The dialog; null when the person came straight to the form.</param>
public sealed record ReportPress(string Verb, Dialog? Dialog)
{
    /// <summary>Opens the form.</summary>
    public const string Open = "report.open";

    /// <summary>Sends it.</summary>
    public const string Send = "report.send";

    /// <summary>Sends nothing.</summary>
    public const string Cancel = "report.cancel";

    public static IReadOnlyList<string> Verbs { get; } = [Open, Send, Cancel];

    public static Press Write(string verb, Dialog? dialog) => dialog is null ? new Press(verb) : CarriedDialog.Write(verb, dialog);

    /// <summary>Reads it; null when it is no button of the form.</summary>
    public static ReportPress? Read(Press press) => Verbs.Contains(press.Verb) ? new ReportPress(press.Verb, CarriedDialog.Read(press)) : null;
}
