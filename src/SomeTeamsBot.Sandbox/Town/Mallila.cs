namespace SomeTeamsBot.Sandbox.Town;

/// <summary>
/// The invented town of Mallila, with every awkward case that a directory has. Nobody in it exists; the names say so. Managers come before
/// those they manage.
/// </summary>
public static class Mallila
{
    public const string TenantId = "7a11a000-0000-4000-8000-000000000001";

    /// <summary>The manifest's id of the Teams app, in the town's catalogue.</summary>
    public const string TeamsAppId = "7a11a000-0000-4000-8000-0000000000b0";

    // The first eight: the local client shows them.
    public static readonly Townsperson MunicipalManager = Person(1, "Kaino", "Kunnanjohtaja", "Kunnanjohtaja", "Hallinto", null);
    public static readonly Townsperson Supervisor = Person(2, "Esko", "Esihenkilö", "Sivistysjohtaja", "Sivistyspalvelut", MunicipalManager);
    public static readonly Townsperson Employee = Person(3, "Testi", "Työntekijä", "Kirjastovirkailija", "Kirjasto", Supervisor);
    public static readonly Townsperson YouthWorker = Person(4, "Nuutti", "Nuorisotyö", "Nuoriso-ohjaaja", "Nuorisopalvelut", Supervisor);
    public static readonly Townsperson Teacher = Person(5, "Opri", "Opettaja", "Luokanopettaja", "Peruskoulu", Supervisor);
    public static readonly Townsperson Communications = Person(6, "Veera", "Viestijä", "Viestintäsuunnittelija", "Viestintä", MunicipalManager);
    public static readonly Townsperson InformationSecurity = Person(7, "Tiera", "Tietoturva", "Tietoturvavastaava", "Tietohallinto", MunicipalManager);
    public static readonly Townsperson CouncilMember = Person(8, "Luukas", "Luottamushenkilö", "Valtuutettu", "Valtuusto", null);

    // Library: three levels above the clerk.
    public static readonly Townsperson LibraryDirector = Person(9, "Kirsi", "Kirjastonjohtaja", "Kirjastonjohtaja", "Kirjasto", Supervisor);
    public static readonly Townsperson LibraryClerk = Person(10, "Laina", "Lainaaja", "Kirjastovirkailija", "Kirjasto", LibraryDirector);

    // School: four levels above the lecturer.
    public static readonly Townsperson Headteacher = Person(11, "Rehti", "Rehtori", "Rehtori", "Peruskoulu", Supervisor);
    public static readonly Townsperson DeputyHeadteacher = Person(12, "Apila", "Apulaisrehtori", "Apulaisrehtori", "Peruskoulu", Headteacher);
    public static readonly Townsperson Lecturer = Person(13, "Lempi", "Lehtori", "Lehtori", "Peruskoulu", DeputyHeadteacher);
    public static readonly Townsperson SchoolSocialWorker = Person(14, "Kuura", "Kuraattori", "Koulukuraattori", "Peruskoulu", Headteacher);

    // Day care: four levels above the carer, the middle one away.
    public static readonly Townsperson EarlyEducationDirector =
        Person(15, "Varma", "Varhaiskasvatus", "Varhaiskasvatusjohtaja", "Varhaiskasvatus", Supervisor) with { Absence = Absence.Over };
    public static readonly Townsperson DayCareDirector =
        Person(16, "Päivikki", "Päiväkodinjohtaja", "Päiväkodin johtaja", "Varhaiskasvatus", EarlyEducationDirector) with { Absence = Absence.Now };
    public static readonly Townsperson Carer = Person(17, "Hilla", "Hoitaja", "Lastenhoitaja", "Varhaiskasvatus", DayCareDirector);

    // Youth work: the head's automatic replies are never switched off.
    public static readonly Townsperson YouthDirector =
        Person(18, "Nuppu", "Nuorisojohtaja", "Nuorisotyön johtaja", "Nuorisopalvelut", Supervisor) with { Absence = Absence.Always };
    public static readonly Townsperson DigitalYouthWorker =
        Person(19, "Diiva", "Digiohjaaja", "Digitaalinen nuorisotyöntekijä", "Nuorisopalvelut", YouthDirector);

    // Culture: the head has no Teams licence; the museum's head is kept from the app, and on leave only later.
    public static readonly Townsperson CultureDirector =
        Person(20, "Kulta", "Kulttuurijohtaja", "Kulttuurijohtaja", "Kulttuuripalvelut", Supervisor) with { Teams = TeamsAccess.Unlicensed };
    public static readonly Townsperson CultureProducer = Person(21, "Taika", "Tuottaja", "Kulttuurituottaja", "Kulttuuripalvelut", CultureDirector);
    public static readonly Townsperson MuseumDirector =
        Person(22, "Muisto", "Museonjohtaja", "Museonjohtaja", "Museo", CultureDirector) with { Teams = TeamsAccess.Blocked, Absence = Absence.Later };
    public static readonly Townsperson MuseumGuide = Person(23, "Opas", "Opastaja", "Museo-opas", "Museo", MuseumDirector);

    // Technical services: the property manager's account is closed but still stands in the chain; the workshop's was deleted.
    public static readonly Townsperson TechnicalDirector = Person(24, "Tekla", "Tekninen", "Tekninen johtaja", "Tekniset palvelut", MunicipalManager);
    public static readonly Townsperson ClosedPropertyManager =
        Person(25, "Sulo", "Suljettu", "Kiinteistöpäällikkö", "Tekniset palvelut", TechnicalDirector) with { IsEnabled = false, HasMailbox = false };
    public static readonly Townsperson Caretaker = Person(26, "Taisto", "Talonmies", "Kiinteistönhoitaja", "Tekniset palvelut", ClosedPropertyManager);
    public static readonly Townsperson DeletedForeman = Person(27, "Poika", "Poistettu", "Työnjohtaja", "Tekniset palvelut", TechnicalDirector);
    public static readonly Townsperson Mechanic = Person(28, "Ruuvi", "Ruuvaaja", "Korjaamotyöntekijä", "Tekniset palvelut", DeletedForeman);

    // Bought service: the manager is a contact of a company, who in turn answers to the technical director.
    public static readonly Townsperson Contractor =
        Person(29, "Konsta", "Kontakti", "Palvelupäällikkö", "Siivouspalvelu Esimerkki", TechnicalDirector) with { IsContact = true };
    public static readonly Townsperson Cleaner = Person(30, "Siivo", "Siivooja", "Laitoshuoltaja", "Tekniset palvelut", Contractor);

    // Administration, and the roles.
    public static readonly Townsperson AdministrativeDirector = Person(31, "Halla", "Hallintojohtaja", "Hallintojohtaja", "Hallinto", MunicipalManager);
    public static readonly Townsperson HumanResources = Person(32, "Henna", "Henkilöstö", "Henkilöstöpäällikkö", "Hallinto", AdministrativeDirector);
    public static readonly Townsperson DataProtectionOfficer =
        Person(33, "Suoja", "Tietosuoja", "Tietosuojavastaava", "Hallinto", AdministrativeDirector);
    public static readonly Townsperson SafetyManager =
        Person(34, "Turo", "Työsuojelupäällikkö", "Työsuojelupäällikkö", "Hallinto", AdministrativeDirector);
    public static readonly Townsperson SafetyDelegate = Person(35, "Turva", "Työsuojeluvaltuutettu", "Työsuojeluvaltuutettu", "Kirjasto", LibraryDirector);
    public static readonly Townsperson OtherSafetyDelegate =
        Person(36, "Vara", "Työsuojeluvaltuutettu", "Työsuojeluvaltuutettu", "Tekniset palvelut", TechnicalDirector);
    public static readonly Townsperson OnCall =
        Person(37, "Päivi", "Päivystäjä", "Varapäivystäjä", "Hallinto", AdministrativeDirector);
    public static readonly Townsperson DeputyOnCall = Person(38, "Ville", "Varapäivystäjä", "Varapäivystäjä", "Hallinto", AdministrativeDirector);
    public static readonly Townsperson OtherCommunications = Person(39, "Tieto", "Tiedottaja", "Tiedottaja", "Viestintä", Communications);
    public static readonly Townsperson OtherInformationSecurity =
        Person(40, "Taru", "Tietohallinto", "Tietohallintopäällikkö", "Tietohallinto", InformationSecurity);

    // Elected officials: nobody's subordinates.
    public static readonly Townsperson BoardChair = Person(41, "Hilja", "Hallituspuheenjohtaja", "Kunnanhallituksen puheenjohtaja", "Kunnanhallitus", null);
    public static readonly Townsperson CouncilChair = Person(42, "Valma", "Valtuustopuheenjohtaja", "Valtuuston puheenjohtaja", "Valtuusto", null);
    public static readonly Townsperson ViceChair = Person(43, "Vilja", "Varapuheenjohtaja", "Kunnanhallituksen 1. varapuheenjohtaja", "Kunnanhallitus", null);
    public static readonly Townsperson OtherCouncilMember = Person(44, "Vaula", "Valtuutettu", "Valtuutettu", "Valtuusto", null);
    public static readonly Townsperson Guest = Person(45, "Vieno", "Vierailija", "Varavaltuutettu", "Valtuusto", null) with { IsGuest = true };

    // What should not be in a directory, and is.
    public static readonly Townsperson Alone = Person(46, "Yrjänä", "Yksinäinen", "Projektityöntekijä", "Hankkeet", null) with { Mobile = null };
    public static readonly Townsperson LoopOne = Person(47, "Silmu", "Silmukka", "Hankepäällikkö", "Hankkeet", null) with { ManagerId = Id(48) };
    public static readonly Townsperson LoopTwo = Person(48, "Solmu", "Silmukka", "Hankejohtaja", "Hankkeet", LoopOne);
    public static readonly Townsperson BelowLoop = Person(49, "Alli", "Alainen", "Hankesihteeri", "Hankkeet", LoopOne);
    public static readonly Townsperson OwnManager = Person(50, "Itse", "Itsenäinen", "Asiantuntija", "Hankkeet", null) with { ManagerId = Id(50) };

    /// <summary>The shared mailbox that the bot sends from; in a directory it is an account that nobody signs in to.</summary>
    public static readonly Townsperson Mailbox = Person(51, "SomeBotti", "Postilaatikko", "Jaettu postilaatikko", "Hallinto", null) with { IsEnabled = false };

    /// <summary>Who the directory knows. <see cref="DeletedForeman"/> was deleted from it.</summary>
    public static IReadOnlyList<Townsperson> Everybody { get; } =
    [
        MunicipalManager, Supervisor, Employee, YouthWorker, Teacher, Communications, InformationSecurity, CouncilMember,
        LibraryDirector, LibraryClerk, Headteacher, DeputyHeadteacher, Lecturer, SchoolSocialWorker,
        EarlyEducationDirector, DayCareDirector, Carer, YouthDirector, DigitalYouthWorker,
        CultureDirector, CultureProducer, MuseumDirector, MuseumGuide,
        TechnicalDirector, ClosedPropertyManager, Caretaker, Mechanic, Contractor, Cleaner,
        AdministrativeDirector, HumanResources, DataProtectionOfficer, SafetyManager, SafetyDelegate, OtherSafetyDelegate,
        OnCall, DeputyOnCall, OtherCommunications, OtherInformationSecurity,
        BoardChair, CouncilChair, ViceChair, OtherCouncilMember, Guest,
        Alone, LoopOne, LoopTwo, BelowLoop, OwnManager, Mailbox,
    ];

    private static Townsperson Person(int number, string givenName, string surname, string jobTitle, string department, Townsperson? manager) =>
        new(Id(number), givenName, surname, jobTitle, department, manager?.ObjectId)
        {
            // No such number can be called.
            Mobile = $"+358 000 000 {number:D3}",
        };

    private static string Id(int number) => $"7a11a000-0000-4000-8000-{number:D12}";
}
