namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>How much each feature speaks for each topic (a passage or a matter), with the small weights left out.</summary>
internal sealed class TopicWeights
{
    // Weights below this decide nothing and would only fill memory.
    private const float Smallest = 0.02f;

    private readonly int topics;
    private readonly int[] starts;
    private readonly int[] topicOf;
    private readonly float[] weights;

    private TopicWeights(int topics, int[] starts, int[] topicOf, float[] weights)
    {
        this.topics = topics;
        this.starts = starts;
        this.topicOf = topicOf;
        this.weights = weights;
    }

    /// <param name="rows">One row per feature.</param>
    /// <param name="topics">How many topics.</param>
    public static TopicWeights Of(IEnumerable<IEnumerable<(int Topic, float Weight)>> rows, int topics)
    {
        var starts = new List<int> { 0 };
        var topicOf = new List<int>();
        var weights = new List<float>();
        foreach (var row in rows)
        {
            foreach (var (topic, weight) in row)
            {
                if (MathF.Abs(weight) < Smallest)
                    continue;
                topicOf.Add(topic);
                weights.Add(weight);
            }

            starts.Add(weights.Count);
        }

        return new TopicWeights(topics, [.. starts], [.. topicOf], [.. weights]);
    }

    /// <summary>The sum of what the features say, topic by topic.</summary>
    public float[] Score(SparseVector question)
    {
        var scores = new float[topics];
        for (var i = 0; i < question.Count; i++)
        {
            var value = question.Values[i];
            for (var k = starts[question.Features[i]]; k < starts[question.Features[i] + 1]; k++)
                scores[topicOf[k]] += weights[k] * value;
        }

        return scores;
    }
}
