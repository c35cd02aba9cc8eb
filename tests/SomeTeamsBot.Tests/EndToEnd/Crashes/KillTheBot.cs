using System.Globalization;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Tests.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd.Crashes;

/// <summary>
/// People report and take on without a pause while the bot is killed under their hands and started again. The connector and Graph live on.
/// <c>CRASH_KILLS</c> says how often, <c>CRASH_SEED</c> repeats a run's moments; the work itself goes as the machine pleases.
/// </summary>
internal sealed class KillTheBot(Engine engine)
{
    private const int Trios = 24;
    private const int MostCalls = 40;
    private const int LongestAfter = 30;

    /// <summary>The longest that a life waits for the calls it is to die at.</summary>
    private static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(2);

    /// <summary>For whatever must come in the end; a slow machine is no fault.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly int seed = Setting("CRASH_SEED", Random.Shared.Next(1, 1_000_000));
    private readonly int kills = Setting("CRASH_KILLS", 10);
    private readonly List<Death> deaths = [];

    /// <summary>What was not noted when it died, and how many calls the connector had answered then.</summary>
    private sealed record Death(long Calls, HashSet<Unnoted> NotNoted)
    {
        /// <summary>When the next life began to listen.</summary>
        public DateTimeOffset Reborn { get; set; }
    }

    public async Task Run()
    {
        await using var database = await TestDatabase.Open(engine);
        await using var teams = await TeamsStandIn.Start();
        Trio[] trios = [.. Enumerable.Range(1, Trios).Select(Trio.Number)];
        await using var graph = await GraphStandIn.Start([.. Mallila.Everybody, .. trios.SelectMany(t => t.All)]);
        foreach (var person in trios.SelectMany(t => t.All).Concat(Mallila.Everybody.Where(p => p is { IsContact: false, IsEnabled: true })))
            teams.Town.Put(new StandInPerson(person.ChannelId, person.ObjectId, person.DisplayName));
        await using var bot = new MortalBot(Settings(database, teams, graph));
        var (ledger, people) = (new Ledger(database.Settings, teams), new Townsfolk(bot, teams));

        var (random, goesOn) = (new Random(seed), true);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var living = Task.WhenAll(trios.Select(t => people.Live(t, () => Volatile.Read(ref goesOn), end.Token)));
        try
        {
            for (var kill = 0; kill < kills; kill++)
            {
                var (calls, answered, began) = (teams.CallCount, people.Promises.Count, TimeProvider.System.GetTimestamp());
                await Start(bot, end.Token);
                var started = TimeProvider.System.GetElapsedTime(began);
                await LiveFor(random, bot, teams, living, end.Token);
                await bot.Kill();
                await Settled(database, teams, end.Token);
                deaths.Add(new Death(teams.CallCount, await ledger.NotNoted()));
                await ledger.Check(people.Promises);
                Say($"{engine}, life {kill + 1}: listening after {started.TotalSeconds:F1} s, dead after {TimeProvider.System.GetElapsedTime(began).TotalSeconds:F1} s, "
                    + $"{people.Promises.Count - answered} reports, {teams.CallCount - calls} calls to the connector, {deaths[^1].NotNoted.Count} sends not noted");
            }

            await Start(bot, end.Token);
            Volatile.Write(ref goesOn, false);
            await living.WaitAsync(Patience, end.Token);
            for (var tried = 0; await ledger.IsBusy() && tried < Patience.TotalMilliseconds / 100; tried++)
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, end.Token);
            Assert.False(await ledger.IsBusy(), "Something is still on its way.");
            await bot.Kill();
            await ledger.Check(people.Promises);
            CheckDoubles(teams);
        }
        catch (Exception) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            Say(string.Join('\n', bot.Lines.TakeLast(80)));
            throw;
        }
        finally
        {
            await end.CancelAsync();
            await living.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            Say($"{engine}: seed {seed}, {deaths.Count} kills, {people.Promises.Count} reports answered, {people.Promises.Count(p => p.IsTakenOn)} taken on, "
                + $"{people.NotDoneAnswers} answers 'not done', {bot.Lines.Count(l => l.StartsWith("fail:", StringComparison.Ordinal))} errors logged, {bot.Spent.TotalSeconds:F0} s of processor time");
        }

        Assert.True(people.Promises.Count >= kills, "Next to nothing was done between the kills.");
    }

    private async Task Start(MortalBot bot, CancellationToken cancellationToken)
    {
        await bot.Start(cancellationToken);
        if (deaths.Count > 0)
            deaths[^1].Reborn = TimeProvider.System.GetUtcNow();
    }

    /// <summary>
    /// Counted in calls to the connector, for on a slow machine a life of some milliseconds does nothing; and a few milliseconds more, so that
    /// it dies in the middle of whatever follows a call.
    /// </summary>
    private static async Task LiveFor(Random random, MortalBot bot, TeamsStandIn teams, Task living, CancellationToken cancellationToken)
    {
        var (last, after) = (teams.CallCount + random.Next(MostCalls), TimeSpan.FromMilliseconds(random.Next(LongestAfter)));
        await Until(() => bot.Answers > 0 || living.IsCompleted, cancellationToken);
        var began = TimeProvider.System.GetTimestamp();
        await Until(() => teams.CallCount >= last || living.IsCompleted || TimeProvider.System.GetElapsedTime(began) > LongestLife, cancellationToken);
        await Task.Delay(after, TimeProvider.System, cancellationToken);
    }

    private static string[] Settings(TestDatabase database, TeamsStandIn teams, GraphStandIn graph) =>
    [
        "--Teams:TenantId=tenant-1",
        "--Teams:DangerouslyAllowUnauthenticatedRequests=true",
        "--Teams:GlobalCallsPerSecond=1000000",
        "--Incidents:MostAnHour=1000000",
        $"--Bot:DefaultServiceUrl={teams.Url}",
        $"--Storage:Engine={database.Settings.Engine}",
        $"--Storage:ConnectionString={database.Settings.ConnectionString}",
        $"--Graph:BaseUrl={graph.Url}",
        $"--Graph:TeamsAppId={Mallila.TeamsAppId}",
        $"--Graph:Mailbox={Mallila.Mailbox.Mail}",
        .. MallilaSettings.Roles,
    ];

    /// <summary>
    /// A second send is possible only where the first was taken and the process died before it noted so: between two sends of the same lies
    /// a death that had not noted it.
    /// </summary>
    private void CheckDoubles(TeamsStandIn teams)
    {
        var sends = Ledger.Sends(teams.Calls).ToList();
        var doubles = 0;
        foreach (var same in sends.GroupBy(s => s.What, s => s.Call))
        {
            StandInCall[] calls = [.. same.OrderBy(c => c.Number)];
            doubles += calls.Length - 1;
            foreach (var (first, second) in calls.Zip(calls.Skip(1)))
            {
                Assert.True(
                    deaths.Exists(d => first.Number <= d.Calls && d.Calls < second.Number && d.NotNoted.Contains(same.Key)),
                    $"Sent twice without a death between that had not noted it: calls {first.Number} and {second.Number}.");
            }
        }

        var before = 0L;
        var inFlight = 0;
        foreach (var death in deaths)
        {
            inFlight += sends.Count(s => s.Call.Number > before && s.Call.Number <= death.Calls && death.NotNoted.Contains(s.What));
            before = death.Calls;
        }

        Assert.InRange(doubles, 0, inFlight);
        var left = deaths[^1].NotNoted.Count;
        Say($"{engine}: {sends.Count} sends, {inFlight} in flight at the kills, {doubles} of them sent again; the last of {left} that the last death left came "
            + $"{LastOfThoseLeft(sends).TotalSeconds:F1} s after the next start");
    }

    private TimeSpan LastOfThoseLeft(List<(StandInCall Call, Unnoted What)> sends) => sends
        .Where(s => s.Call.Number > deaths[^1].Calls && deaths[^1].NotNoted.Contains(s.What)).Select(s => s.Call.Time - deaths[^1].Reborn).Append(TimeSpan.Zero).Max();

    /// <summary>Waits until nothing that the dead process had begun is still being done by who lives on: the server's commits, the connector's last calls.</summary>
    private static async Task Settled(TestDatabase database, TeamsStandIn teams, CancellationToken cancellationToken)
    {
        if (database.Settings.IsPostgreSql)
        {
            const string Others = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'";
            await Until(() => database.Run(Others) == "0", cancellationToken);
        }

        for (var (quiet, seen) = (0, -1L); quiet < 5; quiet = teams.CallCount == seen ? quiet + 1 : 0)
        {
            seen = teams.CallCount;
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, cancellationToken);
        }
    }

    private static async Task Until(Func<bool> holds, CancellationToken cancellationToken)
    {
        while (!holds())
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, cancellationToken);
    }

    private static void Say(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
