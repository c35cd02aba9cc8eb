using System.Runtime.InteropServices;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>The features that the ways to ask have in common, numbered; turns any text into a vector of them.</summary>
internal sealed class FeatureSpace
{
    // A feature of a single way to ask cannot tell how others ask.
    private const int MinTexts = 2;

    // How much each kind of feature weighs against the others, whatever the number of features of that kind in a text; by
    // cross-validation over the ways to ask.
    private static readonly float[] KindWeights = [1f, 0.7f, 1.5f];

    private readonly QuestionReader reader;
    private readonly Dictionary<ulong, int> numbers;

    private FeatureSpace(QuestionReader reader, Dictionary<ulong, int> numbers)
    {
        this.reader = reader;
        this.numbers = numbers;
    }

    public int Count => numbers.Count;

    public static FeatureSpace Of(QuestionReader reader, IReadOnlyList<string> texts)
    {
        var inTexts = new Dictionary<ulong, (int Texts, int Last)>();
        for (var t = 0; t < texts.Count; t++)
        {
            var text = t + 1;
            reader.Read(texts[t], (kind, feature) =>
            {
                ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(inTexts, feature, out _);
                if (seen.Last != text)
                    seen = (seen.Texts + 1, text);
            });
        }

        var numbers = new Dictionary<ulong, int>();
        foreach (var (feature, (count, _)) in inTexts)
        {
            if (count >= MinTexts)
                numbers.Add(feature, numbers.Count);
        }

        return new FeatureSpace(reader, numbers);
    }

    /// <summary>The vector of a single concept of the lexicon; empty when no way to ask touches it.</summary>
    public SparseVector VectorOfConcept(string id) =>
        reader.ConceptFeature(id) is { } feature && numbers.TryGetValue(feature, out var number)
            ? new SparseVector([number], [1f])
            : SparseVector.Empty;

    /// <summary>The text's vector, of length 1 unless it has no known feature.</summary>
    public SparseVector VectorOf(string text)
    {
        var counts = new Dictionary<int, (QuestionReader.Kind Kind, int Times)>();
        reader.Read(text, (kind, feature) =>
        {
            if (numbers.TryGetValue(feature, out var number))
            {
                ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, number, out _);
                seen = (kind, seen.Times + 1);
            }
        });

        Span<float> square = stackalloc float[KindWeights.Length];
        foreach (var (kind, times) in counts.Values)
            square[(int)kind] += Weight(times) * Weight(times);
        var total = 0f;
        for (var k = 0; k < KindWeights.Length; k++)
            total += square[k] > 0 ? KindWeights[k] * KindWeights[k] : 0;

        var features = new int[counts.Count];
        var values = new float[counts.Count];
        var at = 0;
        foreach (var (number, (kind, times)) in counts)
        {
            features[at] = number;
            values[at++] = Weight(times) * KindWeights[(int)kind] / MathF.Sqrt(square[(int)kind] * total);
        }

        return new SparseVector(features, values);
    }

    // The second occurrence says less than the first.
    private static float Weight(int times) => 1 + MathF.Log(times);
}
