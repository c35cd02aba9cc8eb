using System.Text.Json.Serialization;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Somebody who can be given a case.</summary>
/// <param name="Key">The directory's object id.</param>
/// <param name="Name">The name at that time; shown, never logged.</param>
/// <param name="Basis">Why this one.</param>
public sealed record Recipient(string Key, string Name, Basis Basis)
{
    /// <summary>A number to call; shown when it cannot wait.</summary>
    public string? Phone { get; init; }
}

/// <summary>Why somebody gets a case; the reporter is told in words.</summary>
public enum Basis
{
    /// <summary>The reporter's manager in the directory.</summary>
    OwnSupervisor,

    /// <summary>That one's manager, or one further up.</summary>
    NextLevel,

    /// <summary>Stands in for somebody who is away or does not answer.</summary>
    Deputy,

    /// <summary>Takes what has no other recipient.</summary>
    Fallback,

    /// <summary>On call outside working hours.</summary>
    OnCall,

    MunicipalManager,
    BoardChair,
    CouncilChair,
    FirstViceChair,
    SafetyDelegate,
    SafetyManager,
    InformationSecurity,
    DataProtectionOfficer,
    Communications,
    HumanResources,

    /// <summary>A handler handed it over.</summary>
    Transfer,
}

/// <summary>Somebody with a card of a case.</summary>
/// <param name="Person">Who, and why.</param>
/// <param name="State">What has become of the card.</param>
/// <param name="Since">When they were given it (UTC).</param>
public sealed record Holder(Recipient Person, HolderState State, DateTimeOffset Since)
{
    /// <summary>Told that there is such a case, with nothing of its content and nothing to decide.</summary>
    public bool IsInformed { get; init; }

    /// <summary>Told when they are back: they are away, somebody stands in, and until then they have no card.</summary>
    public bool OnReturn { get; init; }

    /// <summary>Whether they have opened the content.</summary>
    public bool HasOpened { get; init; }

    /// <summary>Whether they may see the content and act.</summary>
    [JsonIgnore]
    public bool MayAct => !IsInformed && State is HolderState.Expected or HolderState.Reached;
}

/// <summary>What has become of somebody's card.</summary>
public enum HolderState
{
    /// <summary>On its way.</summary>
    Expected,

    /// <summary>The channel took it. That is no sign that anybody read it.</summary>
    Reached,

    /// <summary>It cannot reach them.</summary>
    Unreachable,

    /// <summary>They have no part in it any more: a conflict of interest, or their account is gone.</summary>
    Removed,
}

/// <summary>Who may still be asked.</summary>
/// <param name="IsKnown">False while the directory has not answered.</param>
/// <param name="Deputies">Who stand in for the first recipients.</param>
/// <param name="Above">The levels above the first recipient, the nearest first.</param>
/// <param name="Director">Who stands at the top for this case.</param>
/// <param name="Fallback">Who take what nobody else does.</param>
public sealed record Ladder(
    bool IsKnown,
    IReadOnlyList<Recipient> Deputies,
    IReadOnlyList<Recipient> Above,
    IReadOnlyList<Recipient> Director,
    IReadOnlyList<Recipient> Fallback)
{
    public static readonly Ladder Unknown = new(false, [], [], [], []);

    /// <summary>Everybody who may still be asked.</summary>
    [JsonIgnore]
    public IEnumerable<Recipient> Everybody => Deputies.Concat(Above).Concat(Director).Concat(Fallback);

    /// <summary>The same without one person.</summary>
    public Ladder Without(string personKey)
    {
        return this with { Deputies = Others(Deputies), Above = Others(Above), Director = Others(Director), Fallback = Others(Fallback) };

        IReadOnlyList<Recipient> Others(IReadOnlyList<Recipient> people) => [.. people.Where(r => r.Key != personKey)];
    }
}
