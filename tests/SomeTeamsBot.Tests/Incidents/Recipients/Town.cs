using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Tests.Incidents.Recipients;

/// <summary>An invented town: who hold its roles, and what its directory tells of a reporter with two managers and the municipal manager above.</summary>
internal static class Town
{
    public const string Worker = "worker";

    public static readonly string[] Chain = ["boss", "head", "manager"];

    /// <summary>Each role has a holder of its own name and a deputy.</summary>
    public static RoleRegister Register { get; } = new(
        Enum.GetValues<MunicipalRole>().ToDictionary(role => role, role => new RoleHolders([KeyOf(role)], [KeyOf(role) + "-deputy"])),
        new Dictionary<string, string> { ["Koulu"] = "school-deputy" });

    public static string KeyOf(MunicipalRole role) => role == MunicipalRole.MunicipalManager ? "manager" : role.ToString();

    public static DirectoryPerson Person(string key) => new(key, "Nimi " + key) { Department = key == "boss" ? "Koulu" : null };

    public static PeopleKnown Known(params string[] chain)
    {
        var keys = Register.Roles.Values.SelectMany(r => r.Holders.Concat(r.Deputies)).Concat(["school-deputy", "stand-in", "on-call"]);
        return new PeopleKnown
        {
            Reporter = Person(Worker),
            Chain = new ManagerChain([.. chain.Select(Person)], ChainEnd.NoManager),
            People = keys.Distinct().ToDictionary(key => key, Person),
        };
    }

    /// <summary>With somebody's account changed.</summary>
    public static PeopleKnown With(this PeopleKnown known, string key, Func<DirectoryPerson, DirectoryPerson> change) => known with
    {
        Chain = known.Chain with { People = [.. known.Chain.People.Select(p => p.Key == key ? change(p) : p)] },
        People = known.People.ToDictionary(p => p.Key, p => p.Key == key ? change(p.Value) : p.Value),
    };

    public static PeopleKnown Away(this PeopleKnown known, params string[] keys) => known with { Away = keys.ToHashSet() };

    public static CaseFile Matter(UrgencyClass urgency = UrgencyClass.K2, string to = Offices.Supervisor, params Subject[] about)
    {
        var draft = SampleCases.Draft(urgency);
        return draft with { Report = draft.Report with { To = to.Split(' ', StringSplitOptions.RemoveEmptyEntries), About = about } };
    }

    public static CaseFile By(this CaseFile matter, string key) => matter with { Reporter = matter.Reporter with { Key = key } };

    public static Route Route(this CaseFile matter, PeopleKnown? known = null, RoleRegister? register = null, bool isQuiet = false) =>
        FindRecipients.Of(matter, register ?? Register, known ?? Known(Chain), isQuiet);

    public static string[] Keys(this IEnumerable<Recipient> people) => [.. people.Select(p => p.Key)];

    public static DirectoryPerson Disabled(DirectoryPerson person) => person with { IsEnabled = false };
}
