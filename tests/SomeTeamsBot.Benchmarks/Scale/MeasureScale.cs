using System.Globalization;
using SomeTeamsBot.Benchmarks.Turns;
using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Sandbox;

namespace SomeTeamsBot.Benchmarks.Scale;

/// <summary>"scale": how building the index, finding a passage, the whole answer (drawn as text) and a turn over HTTP grow with the content.</summary>
internal static class MeasureScale
{
    private const int Lookups = 5000;

    private static readonly TimeProvider Time = TimeProvider.System;

    private const int Rounds = 5;
    private const int Turns = 2000;

    public static async Task<int> Run(int largest)
    {
        var shipped = ContentLoader.Load(ContentLoader.ShippedFolder);
        var questions = Questions.Answered(500);
        Figures.Row("", "passages", "topics", "ways to ask", "build s", "memory MB", "find p50 µs", "find p99 µs", "answer p50 µs", "answer p99 µs");
        for (var factor = 1; factor <= largest; factor *= 10)
            Measure(factor, GrownHandbook.Of(shipped, factor), questions);
        await CompareTurns(largest, questions);
        return 0;
    }

    private static async Task CompareTurns(int largest, IReadOnlyList<string> questions)
    {
        var folder = Directory.CreateTempSubdirectory("somebotti-bench-");
        try
        {
            await using var teams = await TeamsStandIn.Start(new StandInSettings { Record = false, Throttling = StandInThrottling.None });
            await using var shipped = await Contender.Start("a turn, 1 ×", "open", teams, folder.FullName, Turns, questions);
            await using var grown = await Contender.Start(
                $"a turn, {largest} ×", largest.ToString(CultureInfo.InvariantCulture), teams, folder.FullName, Turns, questions);
            foreach (var contender in new[] { shipped, grown })
                await contender.WarmUp(2 * Turns);
            for (var round = 0; round < Rounds; round++)
            {
                await shipped.Round(Turns);
                await grown.Round(Turns);
            }

            Console.WriteLine();
            Figures.Row("", "turns/s", "host CPU µs");
            foreach (var contender in new[] { shipped, grown })
                Figures.Row(contender.Name, Figures.Median(contender.TurnsPerSecond).Text("F0"), Figures.Median(contender.ProcessorMicroseconds).Text("F0"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(int factor, Handbook handbook, IReadOnlyList<string> questions)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = Time.GetTimestamp();
        var index = GuidelineIndex.Build(handbook);
        var build = Time.GetElapsedTime(started);
        var book = new OpenHandbook(handbook, index);
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        var find = Times(questions, question => index.Find(question, Roles.None));
        var answer = Times(questions, question => AskOnce.Answer(book, question, Roles.None, Language.Finnish));
        Figures.Row(
            $"{factor} ×",
            $"{handbook.Passages.Count}",
            $"{handbook.Passages.Count + handbook.Matters.Count}",
            $"{handbook.Passages.Values.Sum(p => p.Asks.Count) + handbook.Matters.Values.Sum(m => m.Asks.Count)}",
            build.TotalSeconds.Text("F1"), memory.Text("F0"),
            Figures.Percentile(find, 0.5).Text("F0"), Figures.Percentile(find, 0.99).Text("F0"),
            Figures.Percentile(answer, 0.5).Text("F0"), Figures.Percentile(answer, 0.99).Text("F0"));
    }

    /// <summary>Microseconds, sorted; one thread, warmed up.</summary>
    private static double[] Times(IReadOnlyList<string> questions, Action<string> ask)
    {
        var times = new double[Lookups];
        for (var i = -Lookups / 2; i < Lookups; i++)
        {
            var question = questions[(i + Lookups) % questions.Count];
            var started = Time.GetTimestamp();
            ask(question);
            if (i >= 0)
                times[i] = Time.GetElapsedTime(started).TotalMicroseconds;
        }

        Array.Sort(times);
        return times;
    }
}
