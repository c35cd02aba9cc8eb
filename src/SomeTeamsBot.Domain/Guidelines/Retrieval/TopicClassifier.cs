using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Tells which topics a question is about, each with its share of the whole.</summary>
internal sealed class TopicClassifier
{
    // Training keeps a weight for every feature and topic; a handbook some thirty times the shipped one is told apart by its
    // profiles alone, which cost only what occurs.
    private const long MostTrainedWeights = 60_000_000;

    // Reading again costs time, keeping what was read costs memory: some 150 bytes a text.
    private const int MostKeptReadings = 100_000;

    private readonly Topic[] topics;
    private readonly FeatureSpace space;
    private readonly TopicWeights weights;
    private readonly RolePull rolePull;

    private TopicClassifier(Topic[] topics, FeatureSpace space, TopicWeights weights)
    {
        this.topics = topics;
        this.space = space;
        this.weights = weights;
        rolePull = RolePull.Of(space, weights);
    }

    public static TopicClassifier Learn(IReadOnlyList<Topic> topics, Lexicon lexicon)
    {
        string[] texts = [.. topics.SelectMany(t => t.Texts)];
        var reader = new QuestionReader(lexicon, texts);
        var readings = texts.Select(reader.Read);
        if (texts.Length <= MostKeptReadings)
            readings = readings.ToArray();
        var space = FeatureSpace.Of(reader, readings);
        var topicOf = topics.SelectMany((topic, number) => Enumerable.Repeat(number, topic.Texts.Count));
        var vectors = topicOf.Zip(readings, (topic, reading) => new TopicText(topic, space.VectorOf(reading)));
        return new TopicClassifier([.. topics], space, Weigh(vectors, space.Count, topics.Count));
    }

    public Classification Classify(string question, Roles roles)
    {
        var text = space.VectorOf(question);
        if (text.Count == 0 || topics.Length == 0)
            return Classification.Nothing;
        var shares = weights.Score(text);
        rolePull.AddTo(shares, roles);
        Softmax.InPlace(shares);
        return new Classification(
            [.. Best(shares).Select(topic => new Match(topics[topic].Id, topics[topic].Kind, shares[topic]))],
            MatterShare(shares));
    }

    private double MatterShare(float[] shares)
    {
        var sum = 0.0;
        for (var topic = 0; topic < shares.Length; topic++)
            sum += topics[topic].Kind == MatchKind.Matter ? shares[topic] : 0;
        return sum;
    }

    private static TopicWeights Weigh(IEnumerable<TopicText> texts, int features, int topics)
    {
        if ((long)features * topics > MostTrainedWeights)
        {
            var profiles = TopicProfiles.Of(texts, features, topics);
            return TopicWeights.Of(features, topics, profiles.AddTo);
        }

        var kept = texts.ToList();
        return TopicTraining.Learn(kept, TopicProfiles.Of(kept, features, topics));
    }

    private static List<int> Best(float[] shares)
    {
        var best = new List<int>(4);
        for (var topic = 0; topic < shares.Length; topic++)
        {
            var place = best.Count;
            while (place > 0 && shares[best[place - 1]] < shares[topic])
                place--;
            if (place == 3)
                continue;
            best.Insert(place, topic);
            if (best.Count > 3)
                best.RemoveAt(3);
        }

        return best;
    }
}
