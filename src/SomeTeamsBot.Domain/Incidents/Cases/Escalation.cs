namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Taking a case one level up.</summary>
/// <param name="ProposedBy">By whom; null for the clock.</param>
/// <param name="Reason">Why, masked; empty when not told.</param>
public sealed record Escalation(string? ProposedBy, string Reason)
{
    /// <summary>Why it was refused; null when it was not.</summary>
    public string? Rejection { get; init; }

    /// <summary>Whether the refusal was looked at once more already.</summary>
    public bool IsReevaluated { get; init; }

    /// <summary>Whether the time to decide ran out and it went up by itself.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>Who alone decides, when a refusal is looked at once more; else null, and whoever has it decides.</summary>
    public string? Decider { get; init; }

    /// <summary>When it went up (UTC); null before.</summary>
    public DateTimeOffset? WentUp { get; init; }

    /// <summary>Who have it above and can take it on, the nearest first; empty before it went up.</summary>
    public IReadOnlyList<string> To { get; init; } = [];
}
