using FsCheck;
using FsCheck.Xunit;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using Xunit;

namespace SomeTeamsBot.Tests.Graph;

/// <summary>The chain above somebody, the same whether the tenant takes the question for the whole of it or not.</summary>
public sealed class ManagersTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<GraphStandInChains> Tenants => [.. Enum.GetValues<GraphStandInChains>()];

    [Fact]
    public async Task A_chain_is_read_in_one_question()
    {
        await using var town = await GraphTown.Start();

        await AssertChain(town, Mallila.Lecturer, ChainEnd.NoManager,
            Mallila.DeputyHeadteacher, Mallila.Headteacher, Mallila.Supervisor, Mallila.MunicipalManager);

        var call = Assert.Single(town.Graph.Calls);
        Assert.Equal("eventual", call.ConsistencyLevel);
        Assert.Contains("$count=true", call.Query, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Tenants))]
    public async Task A_chain_is_read_from_any_tenant(GraphStandInChains tenant)
    {
        await using var town = await GraphTown.Start();
        town.Graph.Chains = tenant;

        await AssertChain(town, Mallila.LibraryClerk, ChainEnd.NoManager, Mallila.LibraryDirector, Mallila.Supervisor, Mallila.MunicipalManager);
    }

    [Theory, MemberData(nameof(Tenants))]
    public async Task Situation_1_who_has_no_manager_has_an_empty_chain(GraphStandInChains tenant)
    {
        await using var town = await GraphTown.Start();
        town.Graph.Chains = tenant;

        await AssertChain(town, Mallila.Alone, ChainEnd.NoManager);
        await AssertChain(town, Mallila.CouncilMember, ChainEnd.NoManager);
    }

    [Theory, MemberData(nameof(Tenants))]
    public async Task Situation_19_a_loop_is_cut_where_somebody_comes_again(GraphStandInChains tenant)
    {
        await using var town = await GraphTown.Start();
        town.Graph.Chains = tenant;

        await AssertChain(town, Mallila.LoopOne, ChainEnd.Loop, Mallila.LoopTwo);
        await AssertChain(town, Mallila.BelowLoop, ChainEnd.Loop, Mallila.LoopOne, Mallila.LoopTwo);
        await AssertChain(town, Mallila.OwnManager, ChainEnd.Loop);
    }

    [Theory, MemberData(nameof(Tenants))]
    public async Task Situation_20_a_contact_stands_in_the_chain_and_is_marked(GraphStandInChains tenant)
    {
        await using var town = await GraphTown.Start();
        town.Graph.Chains = tenant;

        var chain = await town.Directory.Managers(Mallila.Cleaner.ObjectId, Stop);

        Assert.Equal(["Konsta Kontakti", "Tekla Tekninen", "Kaino Kunnanjohtaja"], chain.People.Select(p => p.Name));
        Assert.Equal([true, false, false], chain.People.Select(p => p.IsContact));
    }

    [Fact]
    public async Task Where_contacts_may_not_be_read_the_chain_ends_at_one()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Chains = GraphStandInChains.Refused;
        town.Graph.Fail(StandInFault.Answer(403, "Authorization_RequestDenied"), path: "/contacts/");

        await AssertChain(town, Mallila.Cleaner, ChainEnd.NoManager, Mallila.Contractor);
    }

    [Theory, MemberData(nameof(Tenants))]
    public async Task Situation_20_a_closed_account_stands_in_the_chain_and_is_marked(GraphStandInChains tenant)
    {
        await using var town = await GraphTown.Start();
        town.Graph.Chains = tenant;

        var chain = await town.Directory.Managers(Mallila.Caretaker.ObjectId, Stop);

        Assert.Equal(["Sulo Suljettu", "Tekla Tekninen", "Kaino Kunnanjohtaja"], chain.People.Select(p => p.Name));
        Assert.Equal([false, true, true], chain.People.Select(p => p.IsEnabled));
    }

    [Theory, MemberData(nameof(Tenants))]
    public async Task A_manager_whose_account_was_deleted_is_no_manager(GraphStandInChains tenant)
    {
        await using var town = await GraphTown.Start();
        town.Graph.Chains = tenant;

        await AssertChain(town, Mallila.Mechanic, ChainEnd.NoManager);
        town.Graph.Remove(Mallila.Headteacher.ObjectId);
        await AssertChain(town, Mallila.Lecturer, ChainEnd.NoManager, Mallila.DeputyHeadteacher);
    }

    [Theory, MemberData(nameof(Tenants))]
    public async Task Who_is_not_in_the_directory_has_no_managers(GraphStandInChains tenant)
    {
        await using var town = await GraphTown.Start();
        town.Graph.Chains = tenant;

        await AssertChain(town, Mallila.DeletedForeman, ChainEnd.NoManager);
    }

    [Property(MaxTest = 25)]
    public async Task Any_directory_gives_a_chain_that_ends_and_every_tenant_the_same_one(byte[] managers)
    {
        await using var town = await GraphTown.Start();
        var people = managers.Take(10).Select((manager, i) => Somebody(i, manager % 11)).ToList();
        foreach (var person in people)
            town.Graph.Put(person);

        foreach (var person in people)
        {
            var (expected, end) = Expected(person, people);
            foreach (var tenant in Enum.GetValues<GraphStandInChains>())
            {
                town.Graph.Chains = tenant;
                var chain = await town.Directory.Managers(person.ObjectId, CancellationToken.None);
                Assert.Equal(expected, chain.People.Select(p => p.Key));
                Assert.Equal(end, chain.End);
            }
        }
    }

    // Number 10 is nobody: some have no manager, some a deleted one.
    private static Townsperson Somebody(int number, int manager) =>
        new($"arvottu-{number}", "Arpa", $"Arvottu{number}", "Arvottu", "Arvotut", $"arvottu-{manager}");

    private static (List<string> Keys, ChainEnd End) Expected(Townsperson person, List<Townsperson> people)
    {
        List<string> keys = [];
        for (var at = person; ;)
        {
            if (people.Find(p => p.ObjectId == at.ManagerId) is not { } next)
                return (keys, ChainEnd.NoManager);
            if (next == person || keys.Contains(next.ObjectId))
                return (keys, ChainEnd.Loop);
            keys.Add(next.ObjectId);
            if (keys.Count == 6)
                return (keys, ChainEnd.TooLong);
            at = next;
        }
    }

    private static async Task AssertChain(GraphTown town, Townsperson person, ChainEnd end, params Townsperson[] expected)
    {
        var chain = await town.Directory.Managers(person.ObjectId, Stop);

        Assert.Equal(expected.Select(e => e.ObjectId), chain.People.Select(p => p.Key));
        Assert.Equal(end, chain.End);
    }
}
