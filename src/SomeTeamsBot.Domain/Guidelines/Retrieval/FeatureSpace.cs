using System.Runtime.InteropServices;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>The features that several texts of the handbook have, numbered; turns any text into a vector of them.</summary>
internal sealed class FeatureSpace
{
    // A handbook of so few texts needs every feature it has; one of twice as many, what two of them share.
    private const int SmallHandbook = 1000;

    // Both per kind of feature (letters, words, concepts), by cross-validation over the ways to ask. A feature that fewer texts
    // have says how one person writes, not what is asked; the weights hold the kinds against each other whatever their number.
    private static readonly int[] LeastTexts = [3, 2, 2];
    private static readonly float[] KindWeights = [1f, 0.8f, 1.3f];

    private readonly QuestionReader reader;
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<float> rarity = [];
    private readonly List<FeatureKind> kinds = [];
    private readonly Dictionary<WordFeatures, WordNumbers> known;

    private FeatureSpace(QuestionReader reader, Dictionary<ulong, Occurrence> occurrences, int texts)
    {
        this.reader = reader;
        foreach (var (feature, seen) in occurrences)
        {
            if (seen.Texts < Math.Min(LeastTexts[(int)seen.Kind], 1 + texts / SmallHandbook))
                continue;
            numbers.Add(feature, Count);
            kinds.Add(seen.Kind);
            rarity.Add(MathF.Log(1 + texts / (float)seen.Texts));
        }

        known = reader.Known.ToDictionary<WordFeatures, WordFeatures, WordNumbers>(word => word, NumbersOf, ReferenceEqualityComparer.Instance);
    }

    public int Count => rarity.Count;

    /// <summary>Numbers what the texts have in common.</summary>
    /// <param name="reader">Reads texts.</param>
    /// <param name="texts">The texts that the index is made from.</param>
    public static FeatureSpace Of(QuestionReader reader, IEnumerable<string> texts)
    {
        var occurrences = new Dictionary<ulong, Occurrence>();
        var count = 0;
        foreach (var text in texts)
        {
            count++;
            ForEach(reader.Read(text), (feature, kind) =>
            {
                ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(occurrences, feature, out _);
                if (seen.LastText != count)
                    seen = new Occurrence(kind, seen.Texts + 1, count);
            });
        }

        return new FeatureSpace(reader, occurrences, count);
    }

    /// <summary>The vector of a single concept of the lexicon; empty when no text touches it.</summary>
    public SparseVector VectorOfConcept(string id) =>
        reader.ConceptFeature(id) is { } feature && numbers.TryGetValue(feature, out var number)
            ? new SparseVector([number], [1f])
            : SparseVector.Empty;

    /// <summary>The vector of a text, of length 1; empty when no word of it is known.</summary>
    public SparseVector VectorOf(string text)
    {
        var reading = reader.Read(text);
        var tally = Tally.Of(Count);
        for (var i = 0; i < reading.Words.Count; i++)
        {
            var word = reading.Words[i];
            var its = known.GetValueOrDefault(word) ?? NumbersOf(word);
            foreach (var number in its.Own)
                tally.Add(number);
            foreach (var number in its.Concepts)
                tally.AddOnce(number);
            if (i > 0 && numbers.TryGetValue(PairOf(reading.Words[i - 1], word), out var pair))
                tally.Add(pair);
        }

        foreach (var concept in reading.Phrases)
        {
            if (numbers.TryGetValue(concept, out var number))
                tally.AddOnce(number);
        }

        return VectorOf(tally);
    }

    private SparseVector VectorOf(Tally tally)
    {
        Span<float> square = stackalloc float[KindWeights.Length];
        var (features, values) = (new int[tally.Seen.Count], new float[tally.Seen.Count]);
        for (var i = 0; i < features.Length; i++)
        {
            features[i] = tally.Seen[i];
            // The second occurrence says less than the first.
            values[i] = (tally.Times(features[i]) is > 1 and var times ? 1 + MathF.Log(times) : 1) * rarity[features[i]];
            square[(int)kinds[features[i]]] += values[i] * values[i];
        }

        // Some run of letters is known in any text, even in none of the three languages.
        if (square[(int)FeatureKind.Words] + square[(int)FeatureKind.Concepts] <= 0)
            return SparseVector.Empty;
        Weigh(features, values, square);
        return new SparseVector(features, values);
    }

    private void Weigh(int[] features, float[] values, Span<float> square)
    {
        var total = 0f;
        for (var k = 0; k < KindWeights.Length; k++)
            total += square[k] > 0 ? KindWeights[k] * KindWeights[k] : 0;
        Span<float> scale = stackalloc float[KindWeights.Length];
        for (var k = 0; k < scale.Length; k++)
            scale[k] = KindWeights[k] / MathF.Sqrt(square[k] * total);
        for (var i = 0; i < values.Length; i++)
            values[i] *= scale[(int)kinds[features[i]]];
    }

    private WordNumbers NumbersOf(WordFeatures word) => new(NumbersOf([.. word.Letters, word.Stem]), NumbersOf(word.Concepts));

    private int[] NumbersOf(ReadOnlySpan<ulong> features)
    {
        Span<int> found = stackalloc int[features.Length];
        var count = 0;
        foreach (var feature in features)
        {
            if (numbers.TryGetValue(feature, out var number))
                found[count++] = number;
        }

        return found[..count].ToArray();
    }

    private static ulong PairOf(WordFeatures first, WordFeatures second) => StableHash.Join(first.Stem, second.Stem);

    private static void ForEach(Reading text, Action<ulong, FeatureKind> look)
    {
        for (var i = 0; i < text.Words.Count; i++)
        {
            var word = text.Words[i];
            foreach (var run in word.Letters)
                look(run, FeatureKind.Letters);
            look(word.Stem, FeatureKind.Words);
            if (i > 0)
                look(PairOf(text.Words[i - 1], word), FeatureKind.Words);
            foreach (var concept in word.Concepts)
                look(concept, FeatureKind.Concepts);
        }

        foreach (var concept in text.Phrases)
            look(concept, FeatureKind.Concepts);
    }

    private readonly record struct Occurrence(FeatureKind Kind, int Texts, int LastText);

    /// <summary>The numbers of a word's features, those that are numbered.</summary>
    private sealed record WordNumbers(int[] Own, int[] Concepts);
}
