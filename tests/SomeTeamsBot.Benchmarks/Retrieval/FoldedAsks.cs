using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Benchmarks.Retrieval;

/// <summary>Cross-validation: each fifth of the ways to ask is searched with an index that knows only the other four.</summary>
/// <remarks>Harder than other people's questions, since each way to ask was written to be unlike the others; it guides tuning.</remarks>
internal static class FoldedAsks
{
    private const int Folds = 5;

    public static RetrievalFigures Measure(Handbook handbook)
    {
        var figures = new RetrievalFigures();
        for (var fold = 0; fold < Folds; fold++)
        {
            var kept = handbook with
            {
                Passages = handbook.Passages.ToDictionary(p => p.Key, p => p.Value with { Asks = Keep(p.Value.Asks, fold) }),
                Matters = handbook.Matters.ToDictionary(m => m.Key, m => m.Value with { Asks = Keep(m.Value.Asks, fold) }),
            };
            var index = GuidelineIndex.Build(kept);
            var known = QuestionSet.AsksOf(kept).Select(a => a.Question.Q).ToHashSet(StringComparer.Ordinal);
            foreach (var (question, _) in QuestionSet.AsksOf(handbook).Where(a => !known.Contains(a.Question.Q)))
                figures.Count(question, MeasureRetrieval.Found(index.Find(question.Q, Roles.None), handbook));
        }

        return figures;
    }

    private static IReadOnlyList<string> Keep(IReadOnlyList<string> asks, int fold) => [.. asks.Where((_, i) => i % Folds != fold)];
}
