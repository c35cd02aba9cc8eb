namespace SomeTeamsBot.Sandbox.Town;

/// <summary>What the invented town has set for its bot: who hold which role, and who stand in.</summary>
public static class MallilaSettings
{
    /// <summary>The settings as command line arguments of the bot.</summary>
    public static IReadOnlyList<string> Roles { get; } =
    [
        .. Role("MunicipalManager", Mallila.MunicipalManager, Mallila.AdministrativeDirector),
        .. Role("BoardChair", Mallila.BoardChair, Mallila.ViceChair),
        .. Role("CouncilChair", Mallila.CouncilChair, Mallila.ViceChair),
        .. Role("FirstViceChair", Mallila.ViceChair, Mallila.CouncilChair),
        .. Role("SafetyDelegate", Mallila.SafetyDelegate, Mallila.OtherSafetyDelegate),
        .. Role("SafetyManager", Mallila.SafetyManager, Mallila.SafetyDelegate),
        .. Role("InformationSecurity", Mallila.InformationSecurity, Mallila.OtherInformationSecurity),
        .. Role("DataProtectionOfficer", Mallila.DataProtectionOfficer, Mallila.SafetyManager),
        .. Role("Communications", Mallila.Communications, Mallila.OtherCommunications),
        .. Role("HumanResources", Mallila.HumanResources, Mallila.AdministrativeDirector),
        .. Role("Fallback", Mallila.DeputyOnCall, Mallila.AdministrativeDirector),
        $"--Incidents:UnitDeputies:{Mallila.Supervisor.Department}={Mallila.LibraryDirector.ObjectId}",
    ];

    private static IEnumerable<string> Role(string role, Townsperson holder, Townsperson deputy) =>
    [
        $"--Incidents:Roles:{role}:Holders:0={holder.ObjectId}",
        $"--Incidents:Roles:{role}:Deputies:0={deputy.ObjectId}",
    ];
}
