namespace SomeTeamsBot.Domain.Guidelines;

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
