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

    private FeatureSpace(QuestionReader reader) => this.reader = reader;

    public int Count => rarity.Count;

    /// <summary>Numbers what the texts have in common.</summary>
    /// <param name="reader">Reads texts.</param>
    /// <param name="texts">The texts as the reader read them.</param>
    public static FeatureSpace Of(QuestionReader reader, IEnumerable<Reading> texts)
    {
        var inTexts = new Dictionary<ulong, (int Texts, FeatureKind Kind)>();
        var textCount = 0;
        foreach (var text in texts)
        {
            textCount++;
            foreach (var feature in text.Features)
            {
                ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(inTexts, feature.Hash, out _);
                seen = (seen.Texts + 1, feature.Kind);
            }
        }

        var space = new FeatureSpace(reader);
        foreach (var (feature, (count, kind)) in inTexts)
        {
            if (count < Math.Min(LeastTexts[(int)kind], 1 + textCount / SmallHandbook))
                continue;
            space.numbers.Add(feature, space.Count);
            space.rarity.Add(MathF.Log(1 + textCount / (float)count));
        }

        return space;
    }

    /// <summary>The vector of a question.</summary>
    public SparseVector VectorOf(string text) => VectorOf(reader.Read(text));

    /// <summary>The vector of a single concept of the lexicon; empty when no text touches it.</summary>
    public SparseVector VectorOfConcept(string id) =>
        reader.ConceptFeature(id) is { } feature && numbers.TryGetValue(feature, out var number)
            ? new SparseVector([number], [1f])
            : SparseVector.Empty;

    /// <summary>The vector of what was read, of length 1; empty when no word of it is known.</summary>
    public SparseVector VectorOf(Reading text)
    {
        var features = new List<int>(text.Features.Count);
        var values = new List<float>(text.Features.Count);
        var kinds = new List<FeatureKind>(text.Features.Count);
        Span<float> square = stackalloc float[KindWeights.Length];
        foreach (var (hash, kind, times) in text.Features)
        {
            if (!numbers.TryGetValue(hash, out var number))
                continue;
            // The second occurrence says less than the first.
            var value = (1 + MathF.Log(times)) * rarity[number];
            features.Add(number);
            values.Add(value);
            kinds.Add(kind);
            square[(int)kind] += value * value;
        }

        // Some run of letters is known in any text, even in none of the three languages.
        if (square[(int)FeatureKind.Words] + square[(int)FeatureKind.Concepts] <= 0)
            return SparseVector.Empty;
        var total = 0f;
        for (var k = 0; k < KindWeights.Length; k++)
            total += square[k] > 0 ? KindWeights[k] * KindWeights[k] : 0;
        for (var i = 0; i < values.Count; i++)
            values[i] *= KindWeights[(int)kinds[i]] / MathF.Sqrt(square[(int)kinds[i]] * total);
        return new SparseVector([.. features], [.. values]);
    }
}
