namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Reads a text into raw features of three kinds, each of which forgives something else.</summary>
/// <remarks>
/// Character n-grams forgive typing errors and unknown inflections; word beginnings and pairs of them carry what a phrase means;
/// concepts forgive other words and other languages.
/// </remarks>
internal sealed class QuestionReader(ConceptLexicon lexicon, SpokenForms spoken)
{
    private const int MinGram = 2;
    private const int MaxGram = 5;

    // A Finnish word's ending says its case; six letters keep most stems and lose most endings.
    private const int StemLength = 6;

    private const ulong HashStart = 14695981039346656037;
    private const ulong HashStep = 1099511628211;

    /// <summary>The kinds of feature, in the order of <see cref="FeatureSpace"/>'s weights.</summary>
    public enum Kind
    {
        Grams,
        Words,
        Concepts,
    }

    /// <summary>The feature of a concept, or null when the lexicon has no such concept.</summary>
    public ulong? ConceptFeature(string id) => lexicon.Ids.Contains(id) ? HashOf(id, 'c') : null;

    /// <summary>Calls <paramref name="feature"/> for each occurrence.</summary>
    public void Read(string text, Action<Kind, ulong> feature)
    {
        var words = spoken.Write(QuestionWords.Of(text));
        ulong? before = null;
        foreach (var word in words)
        {
            ReadGrams(word, feature);
            var stem = HashOf(Stem(word), 's');
            feature(Kind.Words, stem);
            if (before is { } first)
                feature(Kind.Words, (first ^ 'b') * HashStep ^ stem);
            before = stem;
        }

        foreach (var concept in lexicon.Find(words))
            feature(Kind.Concepts, HashOf(lexicon.Ids[concept], 'c'));
    }

    private static void ReadGrams(string word, Action<Kind, ulong> feature)
    {
        Span<char> bounded = stackalloc char[word.Length + 2];
        bounded[0] = '<';
        word.CopyTo(bounded[1..]);
        bounded[^1] = '>';
        for (var start = 0; start < bounded.Length; start++)
        {
            for (var length = MinGram; length <= MaxGram && start + length <= bounded.Length; length++)
                feature(Kind.Grams, HashOf(bounded.Slice(start, length), 'g'));
        }
    }

    private static ReadOnlySpan<char> Stem(string word) => word.AsSpan(0, Math.Min(StemLength, word.Length));

    private static ulong HashOf(ReadOnlySpan<char> text, char kind)
    {
        var hash = (HashStart ^ kind) * HashStep;
        foreach (var c in text)
            hash = (hash ^ c) * HashStep;
        return hash;
    }
}
