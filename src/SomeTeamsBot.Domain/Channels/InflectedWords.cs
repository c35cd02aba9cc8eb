namespace SomeTeamsBot.Domain.Channels;

/// <summary>A set of words that a question may use in any of their forms; asked of every word of every question.</summary>
internal sealed class InflectedWords
{
    private readonly HashSet<string> exact;
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> byStem;

    public InflectedWords(IEnumerable<string> words)
    {
        exact = words.ToHashSet(StringComparer.Ordinal);
        // A form shares at least so many letters with its word.
        byStem = exact.Where(word => word.Length >= Inflection.ShortestStem)
            .GroupBy(word => word[..Inflection.ShortestStem], StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the token is a form of any of the words; lower case.</summary>
    public bool Has(string token) =>
        exact.Contains(token)
        || (token.Length >= Inflection.ShortestStem
            && byStem.TryGetValue(token.AsSpan(0, Inflection.ShortestStem), out var words)
            && Array.Exists(words, word => Inflection.Matches(token, word)));
}
