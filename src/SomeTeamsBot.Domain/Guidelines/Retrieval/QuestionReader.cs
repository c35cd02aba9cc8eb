using System.Runtime.InteropServices;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Reads a text: writes spoken forms out, repairs misspelt words and takes the features down.</summary>
internal sealed class QuestionReader
{
    private const int MinRun = 2;
    private const int MaxRun = 5;

    // A Finnish word's ending says its case; six letters keep most stems and lose most endings.
    private const int StemLength = 6;

    private readonly ConceptLexicon lexicon;
    private readonly SpokenForms spoken;
    private readonly SpellingRepair spelling;

    /// <param name="lexicon">Concepts and spoken forms.</param>
    /// <param name="texts">What the index is made from: its words count as spelt right.</param>
    public QuestionReader(Lexicon lexicon, IEnumerable<string> texts)
    {
        this.lexicon = new ConceptLexicon(lexicon.Concepts);
        spoken = new SpokenForms(lexicon.Spoken);
        spelling = new SpellingRepair(texts.Select(t => spoken.Write(QuestionWords.Of(t))));
    }

    /// <summary>The feature of a concept, or null when the lexicon has no such concept.</summary>
    public ulong? ConceptFeature(string id) => lexicon.Ids.Contains(id) ? StableHash.Of(id, 'c') : null;

    public Reading Read(string text)
    {
        var words = WordsOf(text);
        var features = new Dictionary<ulong, Feature>();
        ulong? before = null;
        foreach (var word in words)
        {
            ReadRuns(word, features);
            var stem = StableHash.Of(word.AsSpan(0, Math.Min(StemLength, word.Length)), 's');
            Add(features, stem, FeatureKind.Words);
            if (before is { } first)
                Add(features, StableHash.Join(first, stem), FeatureKind.Words);
            before = stem;
        }

        foreach (var concept in lexicon.Find(words))
            Add(features, StableHash.Of(lexicon.Ids[concept], 'c'), FeatureKind.Concepts);
        return new Reading([.. features.Values]);
    }

    private List<string> WordsOf(string text)
    {
        var words = spoken.Write(QuestionWords.Of(text));
        for (var i = 0; i < words.Count; i++)
        {
            if (!lexicon.Knows(words[i]))
                words[i] = spelling.Repair(words[i]);
        }

        return words;
    }

    private static void ReadRuns(string word, Dictionary<ulong, Feature> features)
    {
        Span<char> bounded = stackalloc char[word.Length + 2];
        bounded[0] = '<';
        word.CopyTo(bounded[1..]);
        bounded[^1] = '>';
        for (var start = 0; start < bounded.Length; start++)
        {
            var hash = StableHash.Start('g');
            for (var length = 1; length <= MaxRun && start + length <= bounded.Length; length++)
            {
                hash = StableHash.Join(hash, bounded[start + length - 1]);
                if (length >= MinRun)
                    Add(features, hash, FeatureKind.Letters);
            }
        }
    }

    private static void Add(Dictionary<ulong, Feature> features, ulong hash, FeatureKind kind)
    {
        ref var feature = ref CollectionsMarshal.GetValueRefOrAddDefault(features, hash, out _);
        feature = new Feature(hash, kind, feature.Times + 1);
    }
}
