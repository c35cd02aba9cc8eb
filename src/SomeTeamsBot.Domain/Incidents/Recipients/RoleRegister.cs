namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The roles that a case may go to beside the reporter's own managers.</summary>
public enum MunicipalRole
{
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

    /// <summary>Takes what has no other recipient.</summary>
    Fallback,
}

/// <summary>Who hold a role; object ids of the directory.</summary>
/// <param name="Holders">At least one.</param>
/// <param name="Deputies">At least one.</param>
public sealed record RoleHolders(IReadOnlyList<string> Holders, IReadOnlyList<string> Deputies)
{
    /// <summary>A number to call when it cannot wait.</summary>
    public string? Phone { get; init; }
}

/// <summary>Who hold which role, from the municipality's settings. Complete: a role without a holder or a deputy stops the start.</summary>
/// <param name="Roles">Every role.</param>
/// <param name="UnitDeputies">By department as the directory names it: who stands in there.</param>
public sealed record RoleRegister(IReadOnlyDictionary<MunicipalRole, RoleHolders> Roles, IReadOnlyDictionary<string, string> UnitDeputies)
{
    /// <summary>Who is on call at any hour; null when nobody is.</summary>
    public string? OnCall { get; init; }

    public RoleHolders this[MunicipalRole role] => Roles[role];

    /// <summary>Whether the person holds the role.</summary>
    public bool Holds(string personKey, MunicipalRole role) => Roles[role].Holders.Contains(personKey);
}
