namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>The features that several texts of the handbook have, numbered; turns any text into a vector of them.</summary>
internal sealed class FeatureSpace
{
    // Per kind of feature (letters, words, concepts), by cross-validation over the ways to ask: they hold the kinds against each other
    // whatever their number.
    private static readonly float[] KindWeights = [1f, 0.8f, 1.3f];

    private readonly QuestionReader reader;
    private readonly HashNumbers numbers;
    private readonly float[] rarity;
    private readonly byte[] kinds;
    private readonly Dictionary<WordFeatures, WordNumbers> known;

    private FeatureSpace(QuestionReader reader, Occurrences occurrences)
    {
        this.reader = reader;
        (numbers, rarity, kinds) = occurrences.Common();
        known = new Dictionary<WordFeatures, WordNumbers>(ReferenceEqualityComparer.Instance);
        foreach (var word in reader.Known)
            known.Add(word, NumbersOf(word));
    }

    public int Count => rarity.Length;

    /// <summary>Numbers what the texts have in common.</summary>
    /// <param name="reader">Has read the texts.</param>
    /// <param name="texts">The texts that the index is made from.</param>
    public static FeatureSpace Of(QuestionReader reader, IEnumerable<Reading> texts)
    {
        var occurrences = new Occurrences();
        foreach (var text in texts)
            occurrences.Add(text);
        return new FeatureSpace(reader, occurrences);
    }

    /// <summary>The vector of a single concept of the lexicon; empty when no text touches it.</summary>
    public SparseVector VectorOfConcept(string id) =>
        reader.ConceptFeature(id) is { } feature && numbers.Find(feature) is >= 0 and var number
            ? new SparseVector([number], [1f])
            : SparseVector.Empty;

    /// <summary>The vector of a text, of length 1; empty when no word of it is known.</summary>
    public SparseVector VectorOf(string text) => VectorOf(reader.Read(text));

    /// <summary>The vector of a text that was read.</summary>
    public SparseVector VectorOf(Reading reading)
    {
        var tally = Tally.Of(Count);
        for (var i = 0; i < reading.Words.Length; i++)
        {
            var word = reading.Words[i];
            var its = known.GetValueOrDefault(word) ?? NumbersOf(word);
            foreach (var number in its.Own)
                tally.Add(number);
            foreach (var number in its.Concepts)
                tally.AddOnce(number);
            if (i > 0 && numbers.Find(WordFeatures.PairOf(reading.Words[i - 1], word)) is >= 0 and var pair)
                tally.Add(pair);
        }

        foreach (var concept in reading.Phrases)
        {
            if (numbers.Find(concept) is >= 0 and var number)
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
            square[kinds[features[i]]] += values[i] * values[i];
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
            values[i] *= scale[kinds[features[i]]];
    }

    private WordNumbers NumbersOf(WordFeatures word) => new(NumbersOf([.. word.Letters, word.Stem]), NumbersOf(word.Concepts));

    private int[] NumbersOf(ReadOnlySpan<ulong> features)
    {
        Span<int> found = stackalloc int[features.Length];
        var count = 0;
        foreach (var feature in features)
        {
            if (numbers.Find(feature) is >= 0 and var number)
                found[count++] = number;
        }

        return found[..count].ToArray();
    }

    /// <summary>The numbers of a word's features, those that are numbered.</summary>
    private sealed record WordNumbers(int[] Own, int[] Concepts);
}
