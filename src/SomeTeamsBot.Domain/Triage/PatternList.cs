namespace SomeTeamsBot.Domain.Triage;

/// <summary>Patterns by the two letters with which they begin: every message is held against all of them, and most words begin none.</summary>
internal sealed class PatternList
{
    private readonly Dictionary<(char First, char Second), WordPattern[]> byStart;

    public PatternList(params IEnumerable<string> patterns)
    {
        byStart = patterns.Select(p => new WordPattern(p))
            .SelectMany(pattern => pattern.Starts.Select(start => (start, pattern)))
            .GroupBy(p => p.start, p => p.pattern)
            .ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>Whether any of the patterns stands in the words.</summary>
    public bool AnyIn(ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var pattern in BeginningLike(words[i]))
            {
                if (pattern.MatchAt(words, i) >= 0)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The patterns that can begin with this word.</summary>
    public ReadOnlySpan<WordPattern> BeginningLike(string word) => byStart.GetValueOrDefault(WordPattern.StartOf(word));
}
