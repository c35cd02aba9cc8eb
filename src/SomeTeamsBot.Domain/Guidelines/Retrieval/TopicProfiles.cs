using System.Runtime.InteropServices;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>How much each topic's texts have of each feature: a first, closed-form idea of what speaks for which topic.</summary>
internal sealed class TopicProfiles
{
    // How decided the first idea is, in units of the classifier's scores; by cross-validation.
    private const float Confidence = 30f;

    private readonly List<(int Topic, float Weight)>[] rows;

    private TopicProfiles(int features, int topics)
    {
        rows = new List<(int, float)>[features];
        for (var feature = 0; feature < features; feature++)
            rows[feature] = [];
        Topics = topics;
    }

    public int Topics { get; }

    public int Features => rows.Length;

    /// <summary>Adds the weights of a feature to a row with a place for each topic.</summary>
    public void AddTo(int feature, Span<float> row)
    {
        foreach (var (topic, weight) in rows[feature])
            row[topic] += weight;
    }

    /// <param name="texts">Texts with their topics; taken one at a time, so they need not all be in memory.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="topics">How many topics there are.</param>
    public static TopicProfiles Of(IEnumerable<TopicText> texts, int features, int topics)
    {
        var sums = new Dictionary<int, float>[topics];
        foreach (var text in texts)
        {
            var sum = sums[text.Topic] ??= [];
            for (var i = 0; i < text.Vector.Count; i++)
                CollectionsMarshal.GetValueRefOrAddDefault(sum, text.Vector.Features[i], out _) += text.Vector.Values[i];
        }

        var profiles = new TopicProfiles(features, topics);
        for (var topic = 0; topic < topics; topic++)
            profiles.Add(topic, sums[topic] ?? []);
        return profiles;
    }

    // The root keeps what all of a topic's texts share from drowning what a few of them say.
    private void Add(int topic, Dictionary<int, float> sum)
    {
        var scale = Confidence / MathF.Sqrt(sum.Values.Sum() + 1e-9f);
        foreach (var (feature, value) in sum)
            rows[feature].Add((topic, MathF.Sqrt(value) * scale));
    }
}
