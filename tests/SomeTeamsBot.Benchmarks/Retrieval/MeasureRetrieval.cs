using System.Diagnostics;
using System.Globalization;
using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Benchmarks.Retrieval;

/// <summary>
/// "retrieval [question set…]": how often the right passage comes first, beside Lucene.NET on the same content in the same run,
/// and what that costs. "retrieval folds" cross-validates on the content's own ways to ask instead.
/// </summary>
internal static class MeasureRetrieval
{
    private const int LookupsOfEach = 50;

    public static int Run(IReadOnlyList<string> arguments)
    {
        var handbook = ContentLoader.Load(ContentLoader.ShippedFolder);
        Console.WriteLine(
            $"{handbook.Passages.Count} passages, {handbook.Matters.Count} uncovered matters, {QuestionSet.AsksOf(handbook).Count()} ways to ask");
        if (arguments is ["folds"])
        {
            Console.WriteLine($"five folds: {FoldedAsks.Measure(handbook)}");
            return 0;
        }

        var started = Stopwatch.GetTimestamp();
        var index = GuidelineIndex.Build(handbook);
        var built = Stopwatch.GetElapsedTime(started);
        List<QuestionSet> sets = [.. (arguments.Count > 0 ? arguments : ShippedSets()).Select(QuestionSet.Read)];
        foreach (var set in sets)
            Compare(set, handbook, index);
        WriteCost(built, index, [.. sets.SelectMany(s => s.Questions).Select(q => q.Q)]);
        return 0;
    }

    /// <summary>A finding in the terms of a question set.</summary>
    public static Found Found(Finding finding, Handbook handbook) =>
        new(
            [.. finding.Matches.Select(m => m.Kind == MatchKind.Passage ? handbook.Passages[m.Id].Sources[0] : MeasuredQuestion.OutOfScope)],
            finding.Kind == FindingKind.Silent,
            finding.Kind == FindingKind.Choices);

    private static void Compare(QuestionSet set, Handbook handbook, GuidelineIndex index)
    {
        Console.WriteLine();
        Console.WriteLine($"{set.Name}, {set.Questions.Count} questions");
        Write("SomeTeamsBot", set, q => Found(index.Find(q, Roles.None), handbook));
        using var topics = new LuceneBaseline(handbook, wholeTopics: true);
        Write("Lucene.NET FinnishAnalyzer, a document for each topic", set, topics.Find);
        using var texts = new LuceneBaseline(handbook, wholeTopics: false);
        Write("Lucene.NET FinnishAnalyzer, a document for each way to ask", set, texts.Find);
    }

    private static void Write(string name, QuestionSet set, Func<string, Found> find)
    {
        var figures = new RetrievalFigures();
        foreach (var question in set.Questions)
            figures.Count(question, find(question.Q));
        Console.WriteLine($"  {name}");
        Console.WriteLine($"    {figures}");
        Console.WriteLine($"    {figures.ByKind()}");
    }

    // One thread; each question once beforehand, so that no compiler is measured.
    private static void WriteCost(TimeSpan built, GuidelineIndex index, IReadOnlyList<string> questions)
    {
        foreach (var question in questions)
            index.Find(question, Roles.None);
        var times = new double[questions.Count * LookupsOfEach];
        for (var i = 0; i < times.Length; i++)
        {
            var started = Stopwatch.GetTimestamp();
            index.Find(questions[i % questions.Count], Roles.None);
            times[i] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        }

        Array.Sort(times);
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"build {built.TotalMilliseconds:F0} ms, cold; find p50 {At(0.5):F0} µs, p99 {At(0.99):F0} µs, one thread, {times.Length} lookups"));

        double At(double share) => times[(int)(share * (times.Length - 1))];
    }

    private static IReadOnlyList<string> ShippedSets()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SomeTeamsBot.sln")))
            folder = folder.Parent;
        var sets = Path.Combine(folder?.FullName ?? ".", "tests", "SomeTeamsBot.Tests", "Guidelines");
        return [.. Directory.EnumerateFiles(sets, "*.jsonl").Order(StringComparer.Ordinal)];
    }
}
