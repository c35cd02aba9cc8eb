using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The honest answer to who wants to report anonymously: not here, but protected, and where else.</summary>
public static class AnonymousPage
{
    private static Texts Words => IncidentTexts.Words;

    /// <summary>The page.</summary>
    /// <param name="takesReports">Whether a report can be sent here at all.</param>
    /// <param name="report">The button that leads to a report.</param>
    /// <param name="language">The language of the words.</param>
    public static Page Of(bool takesReports, Choice report, Language language) => CaseWords.Frame(
        Words["AnonymousTitle", language],
        Tone.Neutral,
        [
            new Lead(Words["AnonymousLead", language]),
            .. takesReports ? [new Paragraph(Words["AnonymousProtected", language])] : Array.Empty<Block>(),
            new Subheading(Words["AnonymousElsewhere", language]),
            new Lines([Words["AnonymousSafety", language], Words["AnonymousChannel", language], Words["AnonymousPolice", language]]),
        ],
        [report],
        language);
}
