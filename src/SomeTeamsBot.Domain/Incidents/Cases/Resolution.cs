namespace SomeTeamsBot.Domain.Incidents;

/// <summary>How a case ended.</summary>
/// <param name="Outcome">The kind of end.</param>
/// <param name="Summary">What the reporter is told, masked.</param>
/// <param name="Checked">What was said to be done.</param>
/// <param name="At">When (UTC).</param>
public sealed record Resolution(Outcome Outcome, string Summary, IReadOnlyList<Duty> Checked, DateTimeOffset At);

/// <summary>How a case may end.</summary>
public enum Outcome
{
    Handled,
    HandedToPolice,
    Unfounded,
    Duplicate,
}

/// <summary>What the guideline asks of a supervisor, and is asked before closing.</summary>
public enum Duty
{
    /// <summary>Telling one's own supervisor (E10).</summary>
    ToldAbove,

    /// <summary>Supporting whoever reports an offence (E11).</summary>
    SupportedVictim,

    /// <summary>Telling the safety delegate and occupational health (E12).</summary>
    ToldSafety,

    /// <summary>Telling the staff (E02).</summary>
    ToldStaff,

    /// <summary>A notice on the page (F02).</summary>
    NoticeOnPage,

    /// <summary>A sign in the channel that it was heard (E18).</summary>
    SignInChannel,
}
