namespace SomeTeamsBot.Domain.Triage;

/// <summary>Patterns by the letter with which they begin: every message is held against all of them, and most words begin none.</summary>
internal sealed class PatternList
{
    private readonly Dictionary<char, WordPattern[]> byInitial;

    public PatternList(params IEnumerable<string> patterns)
    {
        byInitial = patterns.Select(p => new WordPattern(p))
            .SelectMany(pattern => pattern.Initials.Select(initial => (initial, pattern)))
            .GroupBy(p => p.initial, p => p.pattern)
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
    public ReadOnlySpan<WordPattern> BeginningLike(string word) => byInitial.GetValueOrDefault(word[0]);
}
