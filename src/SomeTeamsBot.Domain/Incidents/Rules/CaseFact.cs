namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Something that happened to a case: one row of the log, and what people are told follows from it. Holds no words of anybody.</summary>
/// <param name="Kind">What.</param>
/// <param name="Who">To or by whom, beside the actor; null when nobody else.</param>
public sealed record CaseFact(FactKind Kind, string? Who = null)
{
    /// <summary>A code that says more ("NO_MANAGER", "Deputy"); null when there is nothing more to say.</summary>
    public string? Code { get; init; }
}

/// <summary>What may happen to a case.</summary>
public enum FactKind
{
    Submitted,
    Routed,
    RouteNoted,
    Given,
    Informed,

    /// <summary>They are away and are told on their return.</summary>
    LeftForReturn,
    Reached,
    Unreachable,
    NobodyReached,
    Opened,
    Acknowledged,
    Climbed,
    ToldAgain,
    NobodyAnswers,
    Did,
    Asked,
    Reminded,
    QuestionEnded,
    ToldMore,
    EscalationProposed,
    Escalated,
    EscalatedByClock,
    EscalationRejected,
    RejectionAccepted,
    Reevaluated,
    Transferred,
    TransferEnded,
    Removed,
    Idle,
    ReporterTold,
    InvestigationDue,
    DataBreachDue,
    Resolved,
    Closed,
    Reopened,
    Withdrawn,
    ReporterLeft,
    Raised,
    Lowered,
    Purged,

    /// <summary>It had no live next step, which should be impossible, and was set going again.</summary>
    Repaired,

    /// <summary>Somebody tried what they may not.</summary>
    Refused,
}
