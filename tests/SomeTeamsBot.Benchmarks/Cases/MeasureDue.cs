using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Storage;

namespace SomeTeamsBot.Benchmarks.Cases;

/// <summary>
/// "cases due": how late what is due is done while many cases are open, and what their timers weigh. The log of a case tells when it was
/// done; a share of the timers comes due in two minutes, and in the end many at one moment.
/// </summary>
internal static class MeasureDue
{
    private const int Trios = 400;
    private const int Spread = 2000;
    private const int AtOneMoment = 500;

    private static readonly TimeProvider Time = TimeProvider.System;
    private static readonly TimeSpan BeforeTheFirst = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan BeforeTheMoment = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan MostPatience = TimeSpan.FromMinutes(5);

    public static async Task<int> Run(int cases)
    {
        var folder = Directory.CreateTempSubdirectory("somebotti-bench-");
        try
        {
            Console.WriteLine($"{cases} open cases, of which {Spread} come due in {Window.TotalMinutes:F0} minutes and {AtOneMoment} at one moment; {Environment.ProcessorCount} processors");
            Figures.Row("", "lag p50 ms", "lag p99 ms", "moment, last s", "none, MB", "open, MB", "after, MB");
            await Measure("SQLite", MeasureCases.Sqlite(folder, "empty"), MeasureCases.Sqlite(folder, "full"), cases);
            await using var server = await PostgreSql.Start();
            if (server is not null)
                await Measure("PostgreSQL", await MeasureCases.PostgreSqlOn(server), await MeasureCases.PostgreSqlOn(server), cases);
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task Measure(string engine, StorageOptions empty, StorageOptions full, int cases)
    {
        await using var town = await CaseTown.Start(Trios);
        double none, open, after;
        await using (var bot = await CaseBot.Start(town, empty))
        {
            await Task.Delay(BeforeTheFirst - TimeSpan.FromSeconds(10), Time);
            none = bot.Process.ResidentMegabytes;
        }

        var database = BotDatabase.Of(full);
        await database.Migrate(CancellationToken.None);
        await OpenCases.Add(database, town.Trios, 1, [.. Enumerable.Repeat(Time.GetUtcNow().AddDays(2), cases - Spread - AtOneMoment)], Time.GetUtcNow());
        // The first looks at what is due, a minute apart, are over before the first is.
        var first = Time.GetUtcNow() + BeforeTheFirst;
        var moment = first + Window + BeforeTheMoment;
        await OpenCases.Add(
            database, town.Trios, cases - Spread - AtOneMoment + 1,
            [.. Enumerable.Range(0, Spread).Select(i => first + (Window / Spread * i)), .. Enumerable.Repeat(moment, AtOneMoment)], Time.GetUtcNow());
        await using (var bot = await CaseBot.Start(town, full))
        {
            await Task.Delay(first - Time.GetUtcNow() - TimeSpan.FromSeconds(5), Time);
            open = bot.Process.ResidentMegabytes;
            await Task.Delay(moment - Time.GetUtcNow(), Time);
            await Done(database, Spread + AtOneMoment);
            after = bot.Process.ResidentMegabytes;
        }

        var (spread, last) = await Lags(database, moment, cases);
        Figures.Row(
            engine, Figures.Percentile(spread, 0.5).Text("F0"), Figures.Percentile(spread, 0.99).Text("F0"), last.TotalSeconds.Text("F1"), none.Text("F0"), open.Text("F0"), after.Text("F0"));
    }

    private static async Task Done(BotDatabase database, int wanted)
    {
        var began = Time.GetTimestamp();
        while (Time.GetElapsedTime(began) < MostPatience)
        {
            await using var db = database.CreateDbContext();
            if (await db.CaseLog.CountAsync(l => l.Kind == nameof(FactKind.ReporterTold)) >= wanted)
                return;
            await Task.Delay(TimeSpan.FromMilliseconds(500), Time);
        }

        throw new InvalidOperationException("Not everything that was due was done.");
    }

    /// <summary>Milliseconds from due to done of those that were spread, sorted, and when the last of the one moment was done.</summary>
    private static async Task<(double[] Spread, TimeSpan Last)> Lags(BotDatabase database, DateTimeOffset moment, int cases)
    {
        await using var db = database.CreateDbContext();
        var done = await db.CaseLog.Where(l => l.Kind == nameof(FactKind.ReporterTold))
            .Join(db.Cases, l => l.CaseId, c => c.Id, (l, c) => new { c.Number, l.AtUtc }).ToDictionaryAsync(d => d.Number, d => new DateTimeOffset(d.AtUtc, TimeSpan.Zero));
        var first = moment - BeforeTheMoment - Window;
        var spread = Enumerable.Range(0, Spread).Select(i => (done[NumberOf(cases - Spread - AtOneMoment + 1 + i)] - (first + (Window / Spread * i))).TotalMilliseconds);
        var last = Enumerable.Range(0, AtOneMoment).Select(i => done[NumberOf(cases - AtOneMoment + 1 + i)] - moment).Max();
        return ([.. spread.Order()], last);

        string NumberOf(int number) => $"MH-{moment.Year}-{number:D5}";
    }
}
