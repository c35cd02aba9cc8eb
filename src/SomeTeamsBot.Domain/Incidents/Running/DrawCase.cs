using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>A person's card of a case.</summary>
internal static class DrawCase
{
    /// <summary>The card; null when the person has none.</summary>
    public static Page? For(CaseFile file, string personKey, DateTimeOffset now, Language language, string? remark = null) =>
        file.State == CaseState.Purged ? CaseWords.Frame(
            IncidentTexts.Words.Format("CaseTitle", language, file.Number), Tone.Good, [new Lead(IncidentTexts.Words["PurgedLead", language])], [], language)
        : file.Reporter.Key == personKey ? ReporterPage.Of(file, now, language, remark)
        : file.Holder(personKey) is { } holder ? HolderPage.Of(file, holder, now, language, remark)
        : null;
}
