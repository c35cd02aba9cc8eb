using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>A person's card of a case.</summary>
internal static class DrawCase
{
    /// <summary>The card; null when the person has none.</summary>
    /// <param name="file">The case.</param>
    /// <param name="personKey">Whose card.</param>
    /// <param name="now">When it is drawn.</param>
    /// <param name="language">The language of the fixed words.</param>
    /// <param name="remark">What else is to be said, before all; null when nothing.</param>
    /// <param name="alike">Numbers of the handler's other cases of the same target; null for none.</param>
    public static Page? For(
        CaseFile file, string personKey, DateTimeOffset now, Language language, string? remark = null, IReadOnlyList<string>? alike = null) =>
        file.State == CaseState.Purged ? CaseWords.Frame(
            IncidentTexts.Words.Format("CaseTitle", language, file.Number), Tone.Good, [new Lead(IncidentTexts.Words["PurgedLead", language])], [], language)
        : file.Reporter.Key == personKey ? ReporterPage.Of(file, now, language, remark)
        : file.Holder(personKey) is { } holder ? HolderPage.Of(file, holder, now, language, remark, alike: alike)
        : null;
}
