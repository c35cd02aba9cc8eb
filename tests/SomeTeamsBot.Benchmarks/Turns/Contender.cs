using SomeTeamsBot.Benchmarks.Hosting;
using SomeTeamsBot.Sandbox;

namespace SomeTeamsBot.Benchmarks.Turns;

/// <summary>One of the hosts that are compared, with its own process and database and what each round told.</summary>
internal sealed class Contender : IAsyncDisposable
{
    private readonly TeamsStandIn teams;
    private readonly HostProcess process;
    private readonly Load load;
    private readonly IReadOnlyList<byte[]> asking;

    private Contender(string name, TeamsStandIn teams, HostProcess process, Load load, IReadOnlyList<byte[]> asking)
    {
        (Name, this.teams, this.process, this.load, this.asking) = (name, teams, process, load, asking);
    }

    public string Name { get; }

    public List<double> TurnsPerSecond { get; } = [];

    /// <summary>Milliseconds of each turn.</summary>
    public List<double> Latencies { get; } = [];

    /// <summary>Of the host's process alone, in microseconds a turn, round by round.</summary>
    public List<double> ProcessorMicroseconds { get; } = [];

    /// <summary>Starts the host and lets everybody arrive.</summary>
    public static async Task<Contender> Start(
        string name, string kind, TeamsStandIn teams, string folder, int people, IReadOnlyList<string> questions)
    {
        var process = HostProcess.Start(typeof(Contender).Assembly.Location, "host", kind, teams.Url, Directory.CreateDirectory(Path.Combine(folder, kind)).FullName);
        var (url, token) = (await process.ReadAddress()).Split(' ') switch
        {
            [var at, { Length: > 0 } bearer] => (at, bearer),
            [var at, ..] => (at, null),
            _ => throw new InvalidOperationException("The host did not say where it listens."),
        };
        var service = token is null ? teams.Url : HostedBot.TrustedService;
        var load = new Load(new Uri($"{url}/api/messages"), token);
        await load.Send(Townsfolk.Arriving(people, service), people);
        return new Contender(name, teams, process, load, Townsfolk.Asking(people, service, questions));
    }

    /// <summary>Turns that are not counted.</summary>
    public Task WarmUp(int turns) => load.Send(asking, turns);

    /// <summary>Turns that are.</summary>
    public async Task Round(int turns)
    {
        var (posts, processor) = (teams.CallCount, process.ProcessorTime);
        var (took, each) = await load.Send(asking, turns);
        var (answers, spent) = (teams.CallCount - posts, process.ProcessorTime - processor);
        if (answers != turns)
            throw new InvalidOperationException($"{Name}: {turns} turns, but {answers} posts to the connector.");
        TurnsPerSecond.Add(turns / took.TotalSeconds);
        ProcessorMicroseconds.Add(spent.TotalMicroseconds / turns);
        Latencies.AddRange(each);
    }

    public async ValueTask DisposeAsync()
    {
        load.Dispose();
        await process.DisposeAsync();
    }
}
