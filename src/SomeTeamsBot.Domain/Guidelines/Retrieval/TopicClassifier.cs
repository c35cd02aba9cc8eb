using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Tells which topics a question is about, each with its share of the whole.</summary>
internal sealed class TopicClassifier
{
    // Training keeps a weight for every feature and topic; a handbook some thirty times the shipped one is told apart by its
    // profiles alone, which cost only what occurs.
    private const long MostTrainedWeights = 60_000_000;

    private readonly IReadOnlyList<Topic> topics;
    private readonly FeatureSpace space;
    private readonly TopicWeights weights;
    private readonly RolePull rolePull;

    private TopicClassifier(IReadOnlyList<Topic> topics, FeatureSpace space, TopicWeights weights)
    {
        this.topics = topics;
        this.space = space;
        this.weights = weights;
        rolePull = RolePull.Of(space, weights);
    }

    public static TopicClassifier Learn(IReadOnlyList<Topic> topics, Lexicon lexicon)
    {
        var texts = topics.SelectMany((t, number) => t.Texts.Select(text => (Text: text, Topic: number))).ToList();
        var reader = new QuestionReader(lexicon, texts.Select(t => t.Text));
        var space = FeatureSpace.Of(reader, texts.Select(t => t.Text));
        var vectors = texts.Select(t => new TopicText(t.Topic, space.VectorOf(t.Text)));
        return new TopicClassifier(topics, space, Weigh(vectors, space.Count, topics.Count));
    }

    public Classification Classify(string question, Roles roles)
    {
        var text = space.VectorOf(question);
        if (text.Count == 0 || topics.Count == 0)
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
