namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Finds the concepts of the lexicon in a question: other words for the same thing then count as the same.</summary>
internal sealed class ConceptLexicon
{
    // Shorter stems inside a word are chance, not the last part of a compound.
    private const int MinInnerStem = 5;
    private const int MinFirstPart = 3;

    private readonly Dictionary<string, int[]> words;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> stems;
    private readonly Dictionary<string, ConceptPhrase[]>.AlternateLookup<ReadOnlySpan<char>> phrases;
    private readonly int longestFirstWord;
    private readonly int longestStem;

    /// <param name="concepts">Concept to words; a trailing * is a stem, a space makes a phrase.</param>
    public ConceptLexicon(IReadOnlyDictionary<string, IReadOnlyList<string>> concepts)
    {
        Ids = [.. concepts.Keys.Order(StringComparer.Ordinal)];
        var patterns = Ids.SelectMany((id, number) => concepts[id].Select(w => ConceptPhrase.Parse(w, number)))
            .Where(p => p.Words.Length > 0)
            .ToList();
        words = ConceptsByWord(patterns.Where(p => p.Words is [{ IsStem: false }]));
        var byStem = ConceptsByWord(patterns.Where(p => p.Words is [{ IsStem: true }]));
        stems = byStem.GetAlternateLookup<ReadOnlySpan<char>>();
        longestStem = byStem.Keys.Select(s => s.Length).DefaultIfEmpty(0).Max();
        var byFirstWord = patterns.Where(p => p.Words.Length > 1)
            .GroupBy(p => p.Words[0].Text, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        phrases = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        longestFirstWord = byFirstWord.Keys.Select(w => w.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The concepts by number.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The concepts that a word names by itself: as a whole, by how it begins, or as the last part of a compound.</summary>
    public IReadOnlySet<int> InWord(string word)
    {
        var found = new HashSet<int>();
        if (words.TryGetValue(word, out var exact))
            found.UnionWith(exact);
        for (var length = 1; length <= Math.Min(word.Length, longestStem); length++)
        {
            if (stems.TryGetValue(word.AsSpan(0, length), out var concepts))
                found.UnionWith(concepts);
        }

        for (var start = MinFirstPart; start + MinInnerStem <= word.Length; start++)
        {
            for (var length = MinInnerStem; length <= Math.Min(word.Length - start, longestStem); length++)
            {
                if (stems.TryGetValue(word.AsSpan(start, length), out var concepts))
                    found.UnionWith(concepts);
            }
        }

        return found;
    }

    /// <summary>The concepts that several words name together.</summary>
    public IReadOnlyList<int> InPhrases(IReadOnlyList<string> question)
    {
        List<int> found = [];
        for (var i = 0; i < question.Count; i++)
        {
            var word = question[i];
            for (var length = 1; length <= Math.Min(word.Length, longestFirstWord); length++)
            {
                if (!phrases.TryGetValue(word.AsSpan(0, length), out var begun))
                    continue;
                foreach (var phrase in begun)
                {
                    if (phrase.IsAt(question, i))
                        found.Add(phrase.Concept);
                }
            }
        }

        return found;
    }

    /// <summary>Whether a word is one of the lexicon, or at least half of it is: many a misspelt word begins like some short stem.</summary>
    public bool Knows(string word)
    {
        if (words.ContainsKey(word))
            return true;
        for (var length = (word.Length + 1) / 2; length <= Math.Min(word.Length, longestStem); length++)
        {
            if (stems.ContainsKey(word.AsSpan(0, length)))
                return true;
        }

        return false;
    }

    private static Dictionary<string, int[]> ConceptsByWord(IEnumerable<ConceptPhrase> patterns) =>
        patterns.GroupBy(p => p.Words[0].Text, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Concept).Distinct().ToArray(), StringComparer.Ordinal);
}
