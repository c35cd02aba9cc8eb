using System.Numerics;
using System.Runtime.InteropServices;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>How much each feature speaks for each topic (a passage or a matter), with the small weights left out.</summary>
/// <remarks>
/// A feature that speaks of many topics has a row with a weight for each, which a processor adds up several at a time; the others have a
/// list of the topics they speak of. Every question reads some ten thousand weights, and reading them is what it costs.
/// </remarks>
internal sealed class TopicWeights
{
    // Weights below this decide nothing and would only fill memory.
    private const float Smallest = 0.02f;

    // From this part of the topics on a row is faster than a list.
    private const int RowFromOneIn = 6;

    private readonly int topics;
    private readonly Feature[] features;
    private readonly Entry[] lists;
    private readonly Vector<float>[] rows;
    private readonly int rowLength;

    private TopicWeights(int topics, Feature[] features, Entry[] lists, Vector<float>[] rows, int rowLength)
    {
        this.topics = topics;
        this.features = features;
        this.lists = lists;
        this.rows = rows;
        this.rowLength = rowLength;
    }

    /// <param name="featureCount">How many features.</param>
    /// <param name="topics">How many topics.</param>
    /// <param name="weigh">Adds the weights of a feature to a row with a place for each topic; it comes empty.</param>
    public static TopicWeights Of(int featureCount, int topics, Action<int, Span<float>> weigh)
    {
        var rowLength = (topics + Vector<float>.Count - 1) / Vector<float>.Count;
        var features = new Feature[featureCount];
        var lists = new List<Entry>();
        var rows = new List<Vector<float>>();
        var row = new Vector<float>[rowLength];
        var weights = MemoryMarshal.Cast<Vector<float>, float>(row.AsSpan())[..topics];
        for (var feature = 0; feature < featureCount; feature++)
        {
            Array.Clear(row);
            weigh(feature, weights);
            var spoken = ClearSmall(weights);
            if (spoken * RowFromOneIn >= topics)
            {
                features[feature] = new Feature(rows.Count, Feature.HasRow);
                rows.AddRange(row.AsSpan());
                continue;
            }

            features[feature] = new Feature(lists.Count, spoken);
            for (var topic = 0; spoken > 0; topic++)
            {
                if (weights[topic] == 0)
                    continue;
                lists.Add(new Entry(topic, weights[topic]));
                spoken--;
            }
        }

        return new TopicWeights(topics, features, [.. lists], [.. rows], rowLength);
    }

    /// <summary>The sum of what the features say, topic by topic.</summary>
    public float[] Score(SparseVector question)
    {
        var sums = new Vector<float>[rowLength];
        var scores = MemoryMarshal.Cast<Vector<float>, float>(sums.AsSpan());
        for (var i = 0; i < question.Count; i++)
        {
            var (start, length) = features[question.Features[i]];
            var value = question.Values[i];
            if (length == Feature.HasRow)
            {
                var row = rows.AsSpan(start, rowLength);
                for (var k = 0; k < row.Length && k < sums.Length; k++)
                    sums[k] += row[k] * value;
                continue;
            }

            foreach (var entry in lists.AsSpan(start, length))
                scores[entry.Topic] += entry.Weight * value;
        }

        return scores[..topics].ToArray();
    }

    /// <returns>How many are left.</returns>
    private static int ClearSmall(Span<float> weights)
    {
        var left = 0;
        foreach (ref var weight in weights)
        {
            if (MathF.Abs(weight) < Smallest)
                weight = 0;
            else
                left++;
        }

        return left;
    }

    private readonly record struct Entry(int Topic, float Weight);

    /// <summary>Where a feature's weights begin, and how long its list is.</summary>
    private readonly record struct Feature(int Start, int Length)
    {
        public const int HasRow = -1;
    }
}
