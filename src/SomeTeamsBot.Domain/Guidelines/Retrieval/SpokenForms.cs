namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Writes spoken Finnish out: "saanks mä" is compared as "saanko minä".</summary>
internal sealed class SpokenForms
{
    private readonly Dictionary<string, string[]> written;

    public SpokenForms(IReadOnlyDictionary<string, string> spoken) =>
        written = spoken.GroupBy(s => string.Concat(Tokenizer.Of(s.Key)), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Tokenizer.Of(g.First().Value).ToArray(), StringComparer.Ordinal);

    /// <summary>The spoken forms themselves.</summary>
    public IReadOnlyCollection<string> Forms => written.Keys;

    public List<string> Write(List<string> words)
    {
        var result = new List<string>(words.Count + 4);
        foreach (var word in words)
        {
            if (written.TryGetValue(word, out var known))
                result.AddRange(known);
            else
                WriteByRule(word, result);
        }

        return result;
    }

    // What no list can hold because every verb does it: the question ending -ks ("löytyyks", "voiksmä", "ootsä").
    private static void WriteByRule(string word, List<string> result)
    {
        foreach (var (ending, pronoun) in Endings)
        {
            if (word.Length < ending.Length + 3 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            result.Add(string.Concat(word.AsSpan(0, word.Length - ending.Length), "ko"));
            if (pronoun is not null)
                result.Add(pronoun);
            return;
        }

        result.Add(word);
    }

    private static readonly (string Ending, string? Pronoun)[] Endings =
        [("ksma", "mina"), ("ksmun", "minun"), ("ksa", "sina"), ("ksna", "sina"), ("kste", "te"), ("ks", null), ("kohan", null)];
}
