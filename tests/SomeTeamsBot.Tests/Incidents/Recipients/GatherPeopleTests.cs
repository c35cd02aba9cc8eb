using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.Recipients.Town;

namespace SomeTeamsBot.Tests.Incidents.Recipients;

public class GatherPeopleTests
{
    private sealed class Directory : IDirectory
    {
        public List<string> Found { get; } = [];

        public List<string> AskedAway { get; } = [];

        public List<string> AskedManagers { get; } = [];

        public HashSet<string> Away { get; init; } = [];

        public Func<DirectoryPerson, DirectoryPerson?> Change { get; init; } = p => p;

        /// <summary>What it does not answer: "find", "managers" or "away".</summary>
        public string Silent { get; init; } = "";

        public Task<DirectoryPerson?> Find(string personKey, CancellationToken cancellationToken)
        {
            Answer("find");
            Found.Add(personKey);
            return Task.FromResult(Change(Person(personKey)));
        }

        public Task<ManagerChain> Managers(string personKey, CancellationToken cancellationToken)
        {
            Answer("managers");
            AskedManagers.Add(personKey);
            return Task.FromResult(new ManagerChain([.. Chain.Select(Person).Select(p => Change(p)).OfType<DirectoryPerson>()], ChainEnd.NoManager));
        }

        public Task<bool> IsAway(string personKey, CancellationToken cancellationToken)
        {
            Answer("away");
            AskedAway.Add(personKey);
            return Task.FromResult(Away.Contains(personKey));
        }

        public Task<IReadOnlySet<string>> Gone(IReadOnlyCollection<string> personKeys, CancellationToken cancellationToken) => throw new NotSupportedException();

        private void Answer(string question)
        {
            if (question == Silent)
                throw new DirectoryUnavailableException("503");
        }
    }

    private sealed class Absences(string? person = null, string deputy = "") : IAbsences
    {
        public Task<IReadOnlyDictionary<string, string>> Now(IReadOnlyCollection<string> personKeys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<string, string>>(
                person is not null && personKeys.Contains(person) ? new Dictionary<string, string> { [person] = deputy } : new Dictionary<string, string>());

        public Task NoteAway(string personKey, DateOnly day, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task Keep(Absence absence, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<Absence?> Find(string personKey, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<Absence>> EndedBefore(DateOnly day, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task Delete(string personKey, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private static Task<PeopleKnown> Gather(Directory directory, CaseFile? matter = null, Absences? absences = null, RoleRegister? register = null) =>
        new GatherPeople(directory, register ?? Register, absences ?? new Absences()).For(matter ?? Matter(), TestContext.Current.CancellationToken);

    [Fact]
    public async Task It_asks_for_the_line_the_fallback_and_the_manager_and_for_nobody_else()
    {
        var directory = new Directory();

        var known = await Gather(directory);

        Assert.Equal([Worker, "Fallback", "Fallback-deputy", "manager-deputy", "school-deputy"], directory.Found); // the line is known with the chain
        Assert.Equal([Worker], directory.AskedManagers);
        Assert.Equal(["boss"], directory.AskedAway);
        Assert.Equal(["boss", "head", "manager"], known.Chain.People.Select(p => p.Key));
        Assert.Equal(["boss"], Matter().Route(known).First.Keys());
    }

    [Fact]
    public async Task It_asks_for_those_roles_that_the_case_goes_to()
    {
        var directory = new Directory();

        var known = await Gather(directory, Matter(to: "tietoturva"));

        Assert.Contains("InformationSecurity", directory.Found);
        Assert.Contains("InformationSecurity-deputy", directory.Found);
        Assert.DoesNotContain("BoardChair", directory.Found);
        Assert.Contains("InformationSecurity", directory.AskedAway);
        Assert.DoesNotContain("boss", directory.AskedAway);
        Assert.Equal(["InformationSecurity"], Matter(to: "tietoturva").Route(known).First.Keys());
    }

    [Fact]
    public async Task Nobody_is_asked_for_twice()
    {
        var directory = new Directory { Away = ["boss", "head"] };

        await Gather(directory, Matter(UrgencyClass.K0, "tietoturva luottamusjohto kunnanjohtaja esihenkilo", Subject.NextLevel));

        Assert.Equal(directory.Found.Distinct(), directory.Found);
        Assert.Equal(directory.AskedAway.Distinct(), directory.AskedAway);
    }

    [Fact]
    public async Task The_level_above_is_asked_for_when_the_supervisor_is_away()
    {
        var directory = new Directory { Away = ["boss"] };

        var known = await Gather(directory);

        Assert.Equal(["boss", "head", "school-deputy"], directory.AskedAway); // and whether the deputy is there
        Assert.Equal(["boss"], known.Away);
    }

    [Fact]
    public async Task Whoever_named_a_deputy_need_not_be_asked_for_and_the_deputy_is_found()
    {
        var directory = new Directory();

        var known = await Gather(directory, absences: new Absences("boss", "stand-in"));

        Assert.DoesNotContain("boss", directory.AskedAway);
        Assert.Contains("stand-in", directory.Found);
        Assert.Equal(["stand-in"], Matter().Route(known).First.Keys());
    }

    [Fact]
    public async Task Of_a_deputy_who_is_away_as_well_it_is_found_out_who_stands_in_for_them()
    {
        var directory = new Directory { Away = ["boss"] };

        var known = await Gather(directory, absences: new Absences("school-deputy", "stand-in"));

        Assert.Contains("stand-in", directory.Found);
        Assert.Equal(["stand-in"], Matter().Route(known).First.Keys());
    }

    [Fact]
    public async Task About_somebody_it_asks_for_those_above_the_manager_too()
    {
        var matter = Matter(about: Subject.MunicipalManager);

        var known = await Gather(new Directory(), matter);

        Assert.Equal(["BoardChair", "SafetyManager"], matter.Route(known).First.Keys());
    }

    [Fact]
    public async Task What_the_manager_reports_finds_the_board()
    {
        var matter = Matter().By("manager");

        Assert.Equal(["BoardChair"], matter.Route(await Gather(new Directory(), matter)).First.Keys());
    }

    [Fact]
    public async Task An_elected_official_has_no_managers_and_finds_the_leadership()
    {
        var matter = Matter();
        matter = matter with { Reporter = matter.Reporter with { IsElectedOfficial = true } };
        var directory = new Directory();

        var known = await Gather(directory, matter);

        Assert.Empty(directory.AskedManagers);
        Assert.Equal(["BoardChair", "CouncilChair", "manager"], matter.Route(known).First.Keys());
    }

    [Fact]
    public async Task A_guest_and_an_account_that_is_gone_have_no_managers()
    {
        foreach (var directory in new[]
        {
            new Directory { Change = p => p.Key == Worker ? p with { IsGuest = true } : p },
            new Directory { Change = p => p.Key == Worker ? null : p },
        })
        {
            Assert.Equal(["Fallback"], Matter().Route(await Gather(directory)).First.Keys());
            Assert.Empty(directory.AskedManagers);
        }
    }

    [Fact]
    public async Task When_nobody_of_them_can_take_it_the_whole_register_is_asked_for()
    {
        var directory = new Directory { Change = p => p.Key == "Communications" ? p : Disabled(p) };

        Assert.Equal(["Communications"], Matter().Route(await Gather(directory)).First.Keys());
    }

    [Fact]
    public async Task Whoever_is_on_call_is_found()
    {
        var register = Register with { OnCall = "on-call" };

        var known = await Gather(new Directory(), Matter(UrgencyClass.K1), register: register);

        Assert.Equal(["boss", "on-call"], Matter(UrgencyClass.K1).Route(known, register, isQuiet: true).First.Keys());
    }

    [Theory]
    [InlineData("find")]
    [InlineData("managers")]
    [InlineData("away")]
    public async Task That_the_directory_does_not_answer_is_for_the_caller(string question) =>
        await Assert.ThrowsAsync<DirectoryUnavailableException>(() => Gather(new Directory { Silent = question }));
}
