using SomeTeamsBot.Benchmarks.Turns;
using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Routing;

namespace SomeTeamsBot.Benchmarks.Scale;

/// <summary>"scale": how building the index, finding a passage and the whole answer (drawn as text) grow with the content.</summary>
internal static class MeasureScale
{
    private const int Lookups = 5000;

    private static readonly TimeProvider Time = TimeProvider.System;

    public static int Run(int largest)
    {
        var shipped = ContentLoader.Load(ContentLoader.ShippedFolder);
        var questions = Questions.Answered(500);
        Figures.Row("", "passages", "topics", "ways to ask", "build s", "memory MB", "find p50 µs", "find p99 µs", "answer p50 µs", "answer p99 µs");
        for (var factor = 1; factor <= largest; factor *= 10)
            Measure(factor, GrownHandbook.Of(shipped, factor), questions);
        return 0;
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
