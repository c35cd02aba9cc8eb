namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Where a case is. The guideline defines no such states; they are the project's own.</summary>
public enum CaseState
{
    /// <summary>Only the reporter has it; kept for a day. A draft is a triage draft and never a stored case.</summary>
    Draft,

    /// <summary>It has a number; whoever gets it is being found out, or the first card is on its way.</summary>
    Submitted,

    /// <summary>Nobody could be reached; the fallback is on its way.</summary>
    Undelivered,

    /// <summary>At least one card was taken by the channel; the time to acknowledge runs.</summary>
    Notified,

    /// <summary>Somebody took it on.</summary>
    Acknowledged,

    /// <summary>Something was done.</summary>
    Active,

    /// <summary>A question waits for the reporter; the time to handle stands still.</summary>
    WaitingForInformation,

    /// <summary>Taking it one level up waits for a decision.</summary>
    EscalationPending,

    /// <summary>The next level has it and has not taken it on yet.</summary>
    Escalated,

    /// <summary>Somebody else was asked to take it; until they do, whoever had it answers for it.</summary>
    Transferred,

    /// <summary>Taking it up was refused with reasons; the reporter may have that looked at once more.</summary>
    EscalationRejected,

    /// <summary>What can be done is done; the reporter may object.</summary>
    Resolved,

    /// <summary>Nothing changes any more but by opening it again.</summary>
    Closed,

    /// <summary>The reporter took it back.</summary>
    Withdrawn,

    /// <summary>Its content is destroyed; a row for statistics is left.</summary>
    Purged,
}
