using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;

namespace SomeTeamsBot.Benchmarks.Cases;

/// <summary>The connector, Graph and many people who report; each has a chat of their own, because the bot paces each chat.</summary>
internal sealed class CaseTown : IAsyncDisposable
{
    private CaseTown(TeamsStandIn teams, GraphStandIn graph, Trio[] trios) => (Teams, Graph, Trios) = (teams, graph, trios);

    public TeamsStandIn Teams { get; }

    public GraphStandIn Graph { get; }

    public Trio[] Trios { get; }

    public static async Task<CaseTown> Start(int trios)
    {
        var teams = await TeamsStandIn.Start(new StandInSettings { Throttling = StandInThrottling.None });
        Trio[] people = [.. Enumerable.Range(1, trios).Select(Trio.Number)];
        var graph = await GraphStandIn.Start([.. Mallila.Everybody, .. people.SelectMany(t => t.All)]);
        foreach (var person in people.SelectMany(t => t.All))
            teams.Town.Put(new StandInPerson(person.ChannelId, person.ObjectId, person.DisplayName));
        return new CaseTown(teams, graph, people);
    }

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Graph.DisposeAsync();
    }
}
