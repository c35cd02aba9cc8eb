using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What cards of a case say in one word or line.</summary>
internal static class CaseWords
{
    /// <summary>How many clarifying questions the guideline has.</summary>
    public const int Questions = 11;

    private static Texts Words => IncidentTexts.Words;

    public static string State(CaseFile file, Language language) => Words[file.State.ToString(), language];

    public static string Urgency(CaseFile file, Language language) => Words[file.Urgency.ToString(), language];

    public static string Clock(DateTimeOffset at, DateTimeOffset now, Language language) => HelsinkiTime.Clock(at, now, Texts.CultureOf(language));

    /// <summary>Why somebody has it, told to the reporter.</summary>
    public static string Basis(Basis basis, Language language) => Words[basis == Incidents.Basis.Transfer ? "TransferBasis" : basis.ToString(), language];

    /// <summary>Why somebody has it, told to them.</summary>
    public static string WhyYou(Basis basis, Language language) => basis switch
    {
        Incidents.Basis.OwnSupervisor or Incidents.Basis.NextLevel or Incidents.Basis.Deputy or Incidents.Basis.Fallback
            or Incidents.Basis.OnCall or Incidents.Basis.Transfer => Words["Why" + basis, language],
        _ => Words.Format("WhyRole", language, Basis(basis, language)),
    };

    /// <summary>The name of whoever answers for it; of whoever has it when nobody does yet.</summary>
    public static string Owner(CaseFile file) =>
        file.Holders.FirstOrDefault(h => h.Person.Key == file.OwnerKey)?.Person.Name
        ?? string.Join(", ", file.Handlers.Select(h => h.Person.Name));

    /// <summary>Whom the reporter, as the target, chose to tell, said to them; null when they chose none.</summary>
    public static string? Chosen(CaseFile file, Language language) =>
        file.Report.Chosen is [var office, ..] ? Words[office == Offices.MunicipalManager ? "ChosenManager" : "ChosenLeadership", language] : null;

    public static string Denial(Denial denial, Language language) => denial switch
    {
        Incidents.Denial.ReasonTooShort => Words.Format("ReasonTooShort", language, CaseRules.ShortestReason),
        Incidents.Denial.QuestionLength => Words.Format("QuestionLength", language, CaseRules.ShortestQuestion, CaseRules.LongestQuestion),
        _ => Words[denial.ToString(), language],
    };

    public static Tone ToneOf(CaseFile file) => file switch
    {
        { IsOpen: false } or { State: CaseState.Resolved } => Tone.Good,
        { Urgency: UrgencyClass.K0 } => Tone.Emergency,
        { Urgency: UrgencyClass.K1 } => Tone.Careful,
        _ => Tone.Neutral,
    };

    public static Page Frame(string title, Tone tone, IReadOnlyList<Block> blocks, IReadOnlyList<Choice> choices, Language language) =>
        new(title, blocks, choices) { Kicker = Words["Kicker", language], Language = language, Tone = tone };

    /// <summary>The card's buttons: so many stand on it, the others behind one that shows them.</summary>
    public static Page WithButtons(this Page page, IReadOnlyList<Choice> choices, int most) =>
        page with { Choices = [.. choices.Take(most)], More = [.. choices.Skip(most)] };

    public static Choice Button(string text, string verb, CaseFile file, Language language) => new(Words[text, language], CasePress.Write(verb, file));
}
