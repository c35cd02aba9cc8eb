using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Finds the passage that answers a question. Built once from a handbook, immutable, safe for many threads.</summary>
public sealed class GuidelineIndex
{
    private readonly IReadOnlyList<(string Id, MatchKind Kind, HashSet<string> Words)> entries;
    private readonly Handbook handbook;

    private GuidelineIndex(Handbook handbook, IReadOnlyList<(string Id, MatchKind Kind, HashSet<string> Words)> entries)
    {
        this.handbook = handbook;
        this.entries = entries;
    }

    public static GuidelineIndex Build(Handbook handbook) =>
        new(
        handbook,
        [
            .. handbook.Passages.Values.SelectMany(p => p.Asks.Append(p.Title).Select(a => (p.Id, MatchKind.Passage, Words(a)))),
            .. handbook.Matters.Values.SelectMany(m => m.Asks.Append(m.Title).Select(a => (m.Id, MatchKind.Matter, Words(a)))),
        ]);

    /// <summary>Looks the question up.</summary>
    /// <param name="question">As the person wrote it; any length.</param>
    /// <param name="roles">The roles the person named: they decide between passages that say the same to different roles.</param>
    public Finding Find(string question, Roles roles)
    {
        var words = Words(question);
        var matches = entries
            .Select(e => new Match(e.Id, e.Kind, 2.0 * e.Words.Count(words.Contains) / Math.Max(1, e.Words.Count + words.Count)))
            .GroupBy(m => m.Id)
            .Select(g => g.MaxBy(m => m.Score)!)
            .OrderByDescending(m => m.Score)
            .ThenByDescending(m => handbook.Passages.TryGetValue(m.Id, out var p) && p.ByRole.Keys.Any(r => roles.HasFlag(r)))
            .Take(3)
            .ToList();
        return matches is [{ Kind: MatchKind.Passage, Score: > 0.3 }, ..]
            ? new Finding(FindingKind.Answer, matches)
            : new Finding(FindingKind.Silent, matches);
    }

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', '?', '!', '.', ','], StringSplitOptions.RemoveEmptyEntries)];
}

/// <summary>What the index makes of a question.</summary>
/// <param name="Kind">Whether the guideline answers.</param>
/// <param name="Matches">The best first, at most three, each passage or matter once.</param>
public sealed record Finding(FindingKind Kind, IReadOnlyList<Match> Matches)
{
    /// <summary>The passage that answers best, or null.</summary>
    public string? BestPassage => Matches.FirstOrDefault(m => m.Kind == MatchKind.Passage)?.Id;

    /// <summary>The uncovered matter the question is about, when the best match is one.</summary>
    public string? Matter => Matches is [{ Kind: MatchKind.Matter } best, ..] ? best.Id : null;
}

/// <summary>One candidate.</summary>
/// <param name="Id">A passage's or a matter's id.</param>
/// <param name="Kind">Which of the two.</param>
/// <param name="Score">How sure, 0 to 1; comparable within one finding.</param>
public sealed record Match(string Id, MatchKind Kind, double Score);

/// <summary>What a match is.</summary>
public enum MatchKind
{
    Passage,
    Matter,
}

/// <summary>The three ways a question can end.</summary>
public enum FindingKind
{
    /// <summary>One passage answers.</summary>
    Answer,

    /// <summary>Two or three passages are about equally near: the person chooses.</summary>
    Choices,

    /// <summary>The guideline does not tell.</summary>
    Silent,
}
