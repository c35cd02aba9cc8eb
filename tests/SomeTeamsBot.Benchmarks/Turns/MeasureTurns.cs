using SomeTeamsBot.Sandbox;

namespace SomeTeamsBot.Benchmarks.Turns;

/// <summary>
/// "turns": how much of a bare endpoint's speed the whole turn keeps. The rounds of the three take turns, so that what else the machine
/// does hits all alike. Load and stand-in share the machine with the hosts, which is why processor time is told beside.
/// </summary>
internal static class MeasureTurns
{
    private const int People = 2000;
    private const int WarmUp = 4000;

    public static async Task<int> Run(int rounds, int turns)
    {
        var folder = Directory.CreateTempSubdirectory("somebotti-bench-");
        try
        {
            await using var teams = await TeamsStandIn.Start(new StandInSettings { Record = false, Throttling = StandInThrottling.None });
            var questions = Questions.Answered(500);
            await using var bare = await Contender.Start("a bare endpoint", "bare", teams, folder.FullName, People, questions);
            await using var open = await Contender.Start("b bot, authentication off", "open", teams, folder.FullName, People, questions);
            await using var authenticated = await Contender.Start("c bot, authentication on", "authenticated", teams, folder.FullName, People, questions);
            Contender[] all = [bare, open, authenticated];
            foreach (var contender in all)
                await contender.WarmUp(WarmUp);
            for (var round = 0; round < rounds; round++)
            {
                for (var i = 0; i < all.Length; i++)
                    await all[(round + i) % all.Length].Round(turns);
            }

            Print(all, rounds, turns);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(Contender[] all, int rounds, int turns)
    {
        Console.WriteLine($"{rounds} rounds of {turns} turns each, {Load.AtOnce} at once, {Environment.ProcessorCount} processors; medians of the rounds");
        Figures.Row("", "turns/s", "p50 ms", "p99 ms", "host CPU µs");
        foreach (var contender in all)
        {
            double[] latencies = [.. contender.Latencies.Order()];
            Figures.Row(
                contender.Name,
                Figures.Median(contender.TurnsPerSecond).Text("F0"),
                Figures.Percentile(latencies, 0.5).Text("F2"),
                Figures.Percentile(latencies, 0.99).Text("F2"),
                Figures.Median(contender.ProcessorMicroseconds).Text("F0"));
        }

        Console.WriteLine();
        Figures.Row("", "turns/s", "host CPU");
        Ratio("b / a", all[1], all[0]);
        Ratio("c / b", all[2], all[1]);
    }

    // Round by round, because the two rounds next to each other met the same noise.
    private static void Ratio(string name, Contender one, Contender other) => Figures.Row(
        name,
        Figures.Median(one.TurnsPerSecond.Zip(other.TurnsPerSecond, (x, y) => x / y)).Text("F2"),
        Figures.Median(one.ProcessorMicroseconds.Zip(other.ProcessorMicroseconds, (x, y) => x / y)).Text("F2"));
}
