namespace SomeTeamsBot.Sandbox.Town;

/// <summary>The invented town of Mallila. Nobody in it exists; the names say so.</summary>
public static class Mallila
{
    public const string TenantId = "7a11a000-0000-4000-8000-000000000001";

    public static readonly Townsperson MunicipalManager = Person(1, "Kaino", "Kunnanjohtaja", "Kunnanjohtaja", "Hallinto", null);
    public static readonly Townsperson Supervisor = Person(2, "Esko", "Esihenkilö", "Sivistysjohtaja", "Sivistyspalvelut", MunicipalManager);
    public static readonly Townsperson Employee = Person(3, "Testi", "Työntekijä", "Kirjastovirkailija", "Kirjasto", Supervisor);
    public static readonly Townsperson YouthWorker = Person(4, "Nuutti", "Nuorisotyö", "Nuoriso-ohjaaja", "Nuorisopalvelut", Supervisor);
    public static readonly Townsperson Teacher = Person(5, "Opri", "Opettaja", "Luokanopettaja", "Peruskoulu", Supervisor);
    public static readonly Townsperson Communications = Person(6, "Veera", "Viestijä", "Viestintäsuunnittelija", "Viestintä", MunicipalManager);
    public static readonly Townsperson InformationSecurity = Person(7, "Tiera", "Tietoturva", "Tietoturvavastaava", "Tietohallinto", MunicipalManager);
    public static readonly Townsperson CouncilMember = Person(8, "Luukas", "Luottamushenkilö", "Valtuutettu", "Valtuusto", null);

    public static IReadOnlyList<Townsperson> Everybody { get; } =
        [MunicipalManager, Supervisor, Employee, YouthWorker, Teacher, Communications, InformationSecurity, CouncilMember];

    private static Townsperson Person(int number, string givenName, string surname, string jobTitle, string department, Townsperson? manager) =>
        new($"7a11a000-0000-4000-8000-{number:D12}", givenName, surname, jobTitle, department, manager?.ObjectId);
}
