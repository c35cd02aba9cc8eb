namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The offices to which the content sends a case, by the ids of its contacts.</summary>
public static class Offices
{
    public const string Supervisor = "esihenkilo";
    public const string MunicipalManager = "kunnanjohtaja";
    public const string CouncilLeadership = "luottamusjohto";

    /// <summary>Knows what to do about a service that no unit of the municipality keeps.</summary>
    public const string Communications = "viestinta";

    private static readonly Dictionary<string, MunicipalRole> Roles = new(StringComparer.Ordinal)
    {
        [MunicipalManager] = MunicipalRole.MunicipalManager,
        ["tyosuojelu"] = MunicipalRole.SafetyDelegate,
        ["tietoturva"] = MunicipalRole.InformationSecurity,
        ["tietosuojavastaava"] = MunicipalRole.DataProtectionOfficer,
        [Communications] = MunicipalRole.Communications,
        ["henkilostopalvelut"] = MunicipalRole.HumanResources,
    };

    /// <summary>The roles of elected officials.</summary>
    public static IReadOnlyList<MunicipalRole> ElectedRoles { get; } = [MunicipalRole.BoardChair, MunicipalRole.CouncilChair, MunicipalRole.FirstViceChair];

    /// <summary>Every role, in the order in which somebody is looked for when neither a recipient nor the fallback can take a case.</summary>
    public static IReadOnlyList<MunicipalRole> LastResort { get; } =
    [
        MunicipalRole.Fallback, MunicipalRole.MunicipalManager, MunicipalRole.HumanResources, MunicipalRole.SafetyManager, MunicipalRole.SafetyDelegate,
        MunicipalRole.DataProtectionOfficer, MunicipalRole.InformationSecurity, MunicipalRole.Communications, .. ElectedRoles,
    ];

    /// <summary>Every office that a case can go to.</summary>
    public static IReadOnlyCollection<string> All { get; } = [Supervisor, CouncilLeadership, .. Roles.Keys];

    /// <summary>Whom a case is about by their role; none where that takes the directory.</summary>
    public static IEnumerable<string> HoldersOf(Subject subject, RoleRegister register) => subject switch
    {
        Subject.MunicipalManager => register[MunicipalRole.MunicipalManager].Holders,
        Subject.CouncilLeadership => register[MunicipalRole.BoardChair].Holders.Concat(register[MunicipalRole.CouncilChair].Holders),
        _ => [],
    };

    /// <summary>Whether an elected official reports: they said so, or it is a guest account of one whom the register knows.</summary>
    public static bool IsElected(Reporter reporter, DirectoryPerson? account, RoleRegister register) =>
        reporter.IsElectedOfficial || (account is { IsGuest: true } && ElectedRoles.Any(role => register.Holds(reporter.Key, role)));

    /// <summary>The roles of an office; none for the reporter's own supervisor, who is found in the directory.</summary>
    public static IReadOnlyList<MunicipalRole> RolesOf(string office) => office == CouncilLeadership
        ? [MunicipalRole.BoardChair, MunicipalRole.CouncilChair]
        : Roles.TryGetValue(office, out var role) ? [role] : [];
}
