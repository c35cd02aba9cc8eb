using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>What a card becomes when the person leaves, and what meets them when they come back.</summary>
internal static class LeavePages
{
    private static Texts Words => TriageTexts.Words;

    /// <summary>Left for now.</summary>
    public static Page Later(Dialog dialog, Language language) =>
        TriageFrame.Of(
            Words["LaterTitle", language],
            [new Lead(Words["LaterLead", language])],
            [
                new Choice(Words["Resume", language], new MoveTriage(dialog, TriageWay.Resume).Write()) { IsPrimary = true },
                new Choice(Words["Quit", language], new MoveTriage(dialog, TriageWay.Quit).Write()),
            ],
            language);

    /// <summary>Left for good.</summary>
    /// <param name="isDeleted">False when the answers could not be deleted now.</param>
    /// <param name="language">The language of its words.</param>
    public static Page Quit(bool isDeleted, Language language) =>
        TriageFrame.Of(
            Words["QuitTitle", language], [new Lead(Words[isDeleted ? "QuitLead" : "QuitLost", language])], [BeginTriage.ChoiceIn(language)], language);

    /// <summary>Come back: go on, or begin anew with what is known this time.</summary>
    public static Page Resume(Draft draft, Position? at, BeginTriage anew, Language language) =>
        TriageFrame.Of(
            Words["ResumeTitle", language],
            [
                new Lead(Words["ResumeLead", language]),
                .. at?.Course is { } course ? [new Paragraph(course.Title)] : Array.Empty<Block>(),
            ],
            [
                new Choice(Words["Resume", language], new MoveTriage(draft.Dialog, TriageWay.Resume).Write()) { IsPrimary = true },
                new Choice(Words["Fresh", language], (anew with { Fresh = true }).Write()),
                new Choice(Words["Quit", language], new MoveTriage(draft.Dialog, TriageWay.Quit).Write()),
            ],
            language);
}
