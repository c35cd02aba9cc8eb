namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Something that was done about it.</summary>
/// <param name="Kind">What.</param>
/// <param name="ByKey">By whom.</param>
/// <param name="At">When (UTC).</param>
public sealed record Deed(DeedKind Kind, string ByKey, DateTimeOffset At);

/// <summary>What a handler may have done.</summary>
public enum DeedKind
{
    BroughtUp,
    Heard,
    EvidenceCollected,
    Removed,
    Answered,
    SafetyDelegate,
    OccupationalHealth,
    Police,
    Other,
}
