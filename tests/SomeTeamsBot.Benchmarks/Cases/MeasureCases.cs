using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SomeTeamsBot.Benchmarks.Turns;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Storage;

namespace SomeTeamsBot.Benchmarks.Cases;

/// <summary>
/// "cases": what a report, a press and a delivery take through HTTP, with a real database and the stand-ins, beside bare transactions on
/// the same engine and an endpoint that only parses and posts. First everything at once; then at a pace, which tells what one person waits.
/// </summary>
internal static class MeasureCases
{
    private const int Trios = 400;
    private const int WarmUp = 200;
    private const int Paced = 120;

    private static readonly TimeProvider Time = TimeProvider.System;

    /// <summary>In a minute as many reports as a town may have in a year.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    public static async Task<int> Run(int reports)
    {
        var folder = Directory.CreateTempSubdirectory("somebotti-bench-");
        try
        {
            var bare = await BareTurns(folder.FullName);
            List<CaseFigures> all = Environment.GetEnvironmentVariable("DEBUG_PG") is null ? [await Measure("SQLite", Sqlite(folder, "a"), Sqlite(folder, "b"), reports)] : [];
            await using (var server = await PostgreSql.Start())
            {
                if (server is not null)
                    all.Add(await Measure("PostgreSQL", await PostgreSqlOn(server), await PostgreSqlOn(server), reports));
            }

            Print(all, bare, reports);
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    internal static StorageOptions Sqlite(DirectoryInfo folder, string name) => new() { ConnectionString = $"Data Source={Path.Combine(folder.FullName, $"{name}.db")}" };

    internal static async Task<StorageOptions> PostgreSqlOn(PostgreSql server) => new() { Engine = "postgresql", ConnectionString = await server.NewDatabase() };

    private static async Task<double> BareTurns(string folder)
    {
        await using var teams = await TeamsStandIn.Start(new StandInSettings { Record = false, Throttling = StandInThrottling.None });
        await using var bare = await Contender.Start("bare", "bare", teams, folder, Trios, Questions.Answered(100));
        await bare.WarmUp(4000);
        for (var round = 0; round < 5; round++)
            await bare.Round(2000);
        return Figures.Median(bare.TurnsPerSecond);
    }

    private static async Task<CaseFigures> Measure(string engine, StorageOptions storage, StorageOptions bareStorage, int reports)
    {
        var bare = await BareTransactions.PerSecond(bareStorage, Load.AtOnce, reports);
        await using var town = await CaseTown.Start(Trios);
        await using var bot = await CaseBot.Start(town, storage);
        var presses = new CasePresses(town.Teams.Url);
        await Flood(town, bot, presses, WarmUp);
        await Quiet(town.Teams);

        var started = Time.GetTimestamp();
        var answers = await Flood(town, bot, presses, reports);
        var answered = Time.GetElapsedTime(started);
        Console.Error.WriteLine($"{engine}: {reports} reports answered after {answered.TotalSeconds.Text("F1")} s");
        var delivered = await Quiet(town.Teams);
        Console.Error.WriteLine($"{engine}: delivered after {((double)(delivered - started) / Time.TimestampFrequency).Text("F1")} s");
        var (cards, pressed) = await AtAPace(town, bot, presses);
        return new CaseFigures
        {
            Engine = engine,
            Bare = bare,
            Reports = reports / answered.TotalSeconds,
            Delivered = reports / ((double)(delivered - started) / Time.TimestampFrequency),
            Answers = answers,
            Presses = pressed,
            Cards = cards,
        };
    }

    /// <summary>Reports as fast as they are answered, so many at once.</summary>
    private static async Task<double[]> Flood(CaseTown town, CaseBot bot, CasePresses presses, int reports)
    {
        var (each, taken) = (new double[reports], -1);
        await Task.WhenAll(Enumerable.Range(0, Load.AtOnce).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref taken) is var number && number < reports)
            {
                var body = presses.Report(town.Trios[number % Trios]);
                var sent = Time.GetTimestamp();
                CasePresses.NumberIn((await bot.Post(body)).ToJsonString());
                each[number] = Time.GetElapsedTime(sent).TotalMilliseconds;
            }
        })));
        return [.. each.Order()];
    }

    /// <summary>Waits until the connector has heard nothing for two seconds.</summary>
    /// <returns>The moment of the last call.</returns>
    private static async Task<long> Quiet(TeamsStandIn teams)
    {
        var (last, count) = (Time.GetTimestamp(), teams.CallCount);
        while (Time.GetElapsedTime(last) < TimeSpan.FromSeconds(2))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), Time);
            if (teams.CallCount != count)
                (last, count) = (Time.GetTimestamp(), teams.CallCount);
        }

        return last;
    }

    /// <summary>A report at a time; as soon as its card comes, the supervisor opens it and takes it on.</summary>
    private static async Task<(double[] Cards, double[] Presses)> AtAPace(CaseTown town, CaseBot bot, CasePresses presses)
    {
        ConcurrentBag<double> cards = [], pressed = [];
        List<Task> going = [];
        for (var number = 0; number < Paced; number++)
        {
            going.Add(Follow(town.Trios[number]));
            await Task.Delay(Pace, Time);
        }

        await Task.WhenAll(going);
        return ([.. cards.Order()], [.. pressed.Order()]);

        async Task Follow(Trio trio)
        {
            var (sent, body) = (Time.GetUtcNow(), presses.Report(trio));
            var number = CasePresses.NumberIn((await bot.Post(body)).ToJsonString());
            var call = await town.Teams.Call(
                1, c => c.ConversationId == $"a:{trio.Supervisor.ObjectId}" && c.IsMessageIn(c.ConversationId) && c.Body!.Contains(number, StringComparison.Ordinal));
            cards.Add((call.Time - sent).TotalMilliseconds);
            var opened = await Timed(presses.Button(trio.Supervisor, CasePresses.CardOf(call)!, CaseVerbs.Open));
            await Timed(presses.Button(trio.Supervisor, opened, CaseVerbs.Acknowledge));
        }

        async Task<System.Text.Json.Nodes.JsonNode> Timed(byte[] press)
        {
            var began = Time.GetTimestamp();
            var answer = await bot.Post(press);
            pressed.Add(Time.GetElapsedTime(began).TotalMilliseconds);
            return CasePresses.CardIn(answer);
        }
    }

    private static void Print(List<CaseFigures> all, double bareTurns, int reports)
    {
        Console.WriteLine($"{reports} reports, {Load.AtOnce} at once, then {Paced} at {1 / Pace.TotalSeconds:F0} a second with two presses of the supervisor each; {Environment.ProcessorCount} processors.");
        Console.WriteLine("Lifted: 50 calls to the connector a second in all, 5 reports an hour and person. The connector stand-in refuses nothing.");
        Console.WriteLine($"A bare endpoint: {bareTurns.Text("F0")} turns/s");
        Figures.Row("", all.Select(f => f.Engine));
        Row("bare transactions a second", f => f.Bare, "F0");
        Row("reports a second", f => f.Reports, "F0");
        Row("… beside the bare transactions", f => f.Reports / f.Bare, "F3");
        Row("… beside the bare endpoint", f => f.Reports / bareTurns, "F3");
        Row("… until the last card was sent", f => f.Delivered, "F0");
        Row("report's answer at full load, p50 ms", f => Figures.Percentile(f.Answers, 0.5), "F0");
        Row("report's answer at full load, p99 ms", f => Figures.Percentile(f.Answers, 0.99), "F0");
        Row("press to answer, p50 ms", f => Figures.Percentile(f.Presses, 0.5), "F0");
        Row("press to answer, p99 ms", f => Figures.Percentile(f.Presses, 0.99), "F0");
        Row("report to supervisor's card, p50 ms", f => Figures.Percentile(f.Cards, 0.5), "F0");
        Row("report to supervisor's card, p99 ms", f => Figures.Percentile(f.Cards, 0.99), "F0");

        void Row(string name, Func<CaseFigures, double> value, string format) => Figures.Row(name, all.Select(f => value(f).Text(format)));
    }
}
