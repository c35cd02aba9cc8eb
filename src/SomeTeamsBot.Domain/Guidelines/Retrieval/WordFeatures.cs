namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>What a single word tells, whatever stands beside it.</summary>
/// <param name="Letters">Its runs of letters.</param>
/// <param name="Stem">How it begins.</param>
/// <param name="Concepts">The concepts it names.</param>
internal sealed record WordFeatures(ulong[] Letters, ulong Stem, ulong[] Concepts)
{
    private const int MinRun = 3;
    private const int MaxRun = 4;

    // A Finnish word's ending says its case; six letters keep most stems and lose most endings.
    private const int StemLength = 6;

    public static WordFeatures Of(string word, ConceptLexicon lexicon) =>
        new(
            LettersOf(word),
            StableHash.Of(word.AsSpan(0, Math.Min(StemLength, word.Length)), 's'),
            [.. lexicon.InWord(word).Select(concept => OfConcept(lexicon.Ids[concept]))]);

    /// <summary>The feature of two words that follow each other.</summary>
    public static ulong PairOf(WordFeatures first, WordFeatures second) => StableHash.Join(first.Stem, second.Stem);

    public static ulong OfConcept(string id) => StableHash.Of(id, 'c');

    private static ulong[] LettersOf(string word)
    {
        var bounded = $"<{word}>";
        var runs = new List<ulong>(bounded.Length * (MaxRun - MinRun + 1));
        for (var start = 0; start < bounded.Length; start++)
        {
            var hash = StableHash.Start('l');
            for (var length = 1; length <= MaxRun && start + length <= bounded.Length; length++)
            {
                hash = StableHash.Join(hash, bounded[start + length - 1]);
                if (length >= MinRun)
                    runs.Add(hash);
            }
        }

        return [.. runs];
    }
}
