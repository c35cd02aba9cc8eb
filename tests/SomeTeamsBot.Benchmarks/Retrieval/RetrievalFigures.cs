using System.Globalization;

namespace SomeTeamsBot.Benchmarks.Retrieval;

/// <summary>Counts what a way to search makes of questions.</summary>
internal sealed class RetrievalFigures
{
    private readonly SortedDictionary<string, (int Right, int All)> byKind = new(StringComparer.Ordinal);
    private int answerable;
    private int first;
    private int amongThree;
    private int refused;
    private int choices;
    private int outOfScope;
    private int outOfScopeRefused;

    /// <param name="question">The question.</param>
    /// <param name="found">What was found.</param>
    public void Count(MeasuredQuestion question, Found found)
    {
        if (question.IsOutOfScope)
        {
            outOfScope++;
            outOfScopeRefused += found.Refused ? 1 : 0;
            Count(question.Kind, found.Refused);
            return;
        }

        answerable++;
        var right = found.Sections.Take(1).Any(question.IsAnsweredBy);
        first += right ? 1 : 0;
        amongThree += found.Sections.Any(question.IsAnsweredBy) ? 1 : 0;
        refused += found.Refused ? 1 : 0;
        choices += found.LeftToThePerson ? 1 : 0;
        Count(question.Kind, right);
    }

    public override string ToString() =>
        $"first {Share(first, answerable)}   among three {Share(amongThree, answerable)}   refused {Share(refused, answerable)}   " +
        $"choices {Share(choices, answerable)}   out of scope refused {Share(outOfScopeRefused, outOfScope)}";

    /// <summary>Right ones of all, kind by kind.</summary>
    public string ByKind() => string.Join("   ", byKind.Select(k => $"{k.Key} {k.Value.Right}/{k.Value.All}"));

    private void Count(string kind, bool right)
    {
        var (already, all) = byKind.GetValueOrDefault(kind);
        byKind[kind] = (already + (right ? 1 : 0), all + 1);
    }

    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{part}/{whole} = {100.0 * part / whole:F1} %");
}

/// <summary>What a way to search found.</summary>
/// <param name="Sections">The main sections of the best passages; a matter stands as "out_of_scope".</param>
/// <param name="Refused">Whether no passage is offered as the answer.</param>
/// <param name="LeftToThePerson">Whether the person chooses.</param>
internal sealed record Found(IReadOnlyList<string> Sections, bool Refused, bool LeftToThePerson);
