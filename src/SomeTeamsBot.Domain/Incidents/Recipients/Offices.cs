namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The offices to which the content sends a case, by the ids of its contacts.</summary>
public static class Offices
{
    public const string Supervisor = "esihenkilo";
    public const string MunicipalManager = "kunnanjohtaja";
    public const string CouncilLeadership = "luottamusjohto";

    private static readonly Dictionary<string, MunicipalRole> Roles = new(StringComparer.Ordinal)
    {
        [MunicipalManager] = MunicipalRole.MunicipalManager,
        ["tyosuojelu"] = MunicipalRole.SafetyDelegate,
        ["tietoturva"] = MunicipalRole.InformationSecurity,
        ["tietosuojavastaava"] = MunicipalRole.DataProtectionOfficer,
        ["viestinta"] = MunicipalRole.Communications,
        ["henkilostopalvelut"] = MunicipalRole.HumanResources,
    };

    /// <summary>Every office that a case can go to.</summary>
    public static IReadOnlyCollection<string> All { get; } = [Supervisor, CouncilLeadership, .. Roles.Keys];

    /// <summary>The roles of an office; none for the reporter's own supervisor, who is found in the directory.</summary>
    public static IReadOnlyList<MunicipalRole> RolesOf(string office) => office == CouncilLeadership
        ? [MunicipalRole.BoardChair, MunicipalRole.CouncilChair]
        : Roles.TryGetValue(office, out var role) ? [role] : [];
}
