namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>How much each feature speaks for each topic (a passage or a matter), with the small weights left out.</summary>
internal sealed class TopicWeights
{
    private readonly int topics;
    private readonly int[] starts;
    private readonly ushort[] topicOf;
    private readonly float[] weights;

    private TopicWeights(int topics, int[] starts, ushort[] topicOf, float[] weights)
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
        var topicOf = new List<ushort>();
        var weights = new List<float>();
        foreach (var row in rows)
        {
            foreach (var (topic, weight) in row)
            {
                topicOf.Add(checked((ushort)topic));
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
