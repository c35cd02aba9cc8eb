namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Finds the concepts of the lexicon in a question: other words for the same thing then count as the same.</summary>
internal sealed class ConceptLexicon
{
    // Shorter stems inside a word are chance, not the last part of a compound.
    private const int MinInnerStem = 5;
    private const int MinFirstPart = 3;

    private readonly Dictionary<string, int[]> words;
    private readonly Dictionary<string, int[]> stems;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> stemsBySpan;
    private readonly Dictionary<string, Phrase[]> phrasesByWord;
    private readonly Dictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> phrasesByStem;
    private readonly int longestStem;

    /// <param name="concepts">Concept to words; a trailing * is a stem, a space makes a phrase.</param>
    public ConceptLexicon(IReadOnlyDictionary<string, IReadOnlyList<string>> concepts)
    {
        Ids = [.. concepts.Keys.Order(StringComparer.Ordinal)];
        var patterns = Ids.SelectMany((id, number) => concepts[id].Select(w => new Phrase(Parse(w), number)))
            .Where(p => p.Words.Length > 0)
            .ToList();
        words = ByFirst(patterns.Where(p => p is { Words: [{ IsStem: false }] }), p => p.Concept);
        stems = ByFirst(patterns.Where(p => p is { Words: [{ IsStem: true }] }), p => p.Concept);
        stemsBySpan = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        phrasesByWord = ByFirst(patterns.Where(p => p.Words.Length > 1), p => p);
        phrasesByStem = phrasesByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        longestStem = stems.Keys.Concat(phrasesByWord.Keys).Select(s => s.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The concepts by number.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The numbers of the concepts in the words, each once, in ascending order.</summary>
    public SortedSet<int> Find(IReadOnlyList<string> question)
    {
        var found = new SortedSet<int>();
        for (var i = 0; i < question.Count; i++)
        {
            var word = question[i];
            if (words.TryGetValue(word, out var exact))
                found.UnionWith(exact);
            for (var length = 1; length <= Math.Min(word.Length, longestStem); length++)
            {
                if (stemsBySpan.TryGetValue(word.AsSpan(0, length), out var concepts))
                    found.UnionWith(concepts);
                if (phrasesByStem.TryGetValue(word.AsSpan(0, length), out var phrases))
                    found.UnionWith(phrases.Where(p => p.IsAt(question, i)).Select(p => p.Concept));
            }

            FindInside(word, found);
        }

        return found;
    }

    private void FindInside(string word, SortedSet<int> found)
    {
        for (var start = MinFirstPart; start + MinInnerStem <= word.Length; start++)
        {
            for (var length = MinInnerStem; start + length <= word.Length && length <= longestStem; length++)
            {
                if (stemsBySpan.TryGetValue(word.AsSpan(start, length), out var concepts))
                    found.UnionWith(concepts);
            }
        }
    }

    private static PhraseWord[] Parse(string pattern) =>
        [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(ParseWord)];

    private static IEnumerable<PhraseWord> ParseWord(string pattern)
    {
        // "e-mail*" is two words, and only its last part is a stem.
        var parts = QuestionWords.Of(pattern);
        return parts.Select((part, i) => new PhraseWord(part, pattern.EndsWith('*') && i == parts.Count - 1));
    }

    private static Dictionary<string, T[]> ByFirst<T>(IEnumerable<Phrase> patterns, Func<Phrase, T> value) =>
        patterns.GroupBy(p => p.Words[0].Text, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(value).Distinct().ToArray(), StringComparer.Ordinal);

    private readonly record struct PhraseWord(string Text, bool IsStem)
    {
        public bool Is(string word) => IsStem ? word.StartsWith(Text, StringComparison.Ordinal) : word == Text;
    }

    private sealed record Phrase(PhraseWord[] Words, int Concept)
    {
        /// <summary>Whether the phrase begins at a word; one other word may stand between two of its words.</summary>
        public bool IsAt(IReadOnlyList<string> question, int start)
        {
            var at = start;
            for (var k = 0; k < Words.Length; k++)
            {
                if (at < question.Count && Words[k].Is(question[at]))
                    at++;
                else if (k > 0 && at + 1 < question.Count && Words[k].Is(question[at + 1]))
                    at += 2;
                else
                    return false;
            }

            return true;
        }
    }
}
