using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Finds the passage that answers a question. Built once from a handbook, immutable, safe for many threads.</summary>
public sealed class GuidelineIndex
{
    private readonly (string Id, MatchKind Kind)[] topics;
    private readonly FeatureSpace space;
    private readonly TopicWeights weights;

    private readonly RolePull rolePull;

    private GuidelineIndex((string Id, MatchKind Kind)[] topics, FeatureSpace space, TopicWeights weights)
    {
        rolePull = RolePull.Of(space, weights);
        this.topics = topics;
        this.space = space;
        this.weights = weights;
    }

    /// <summary>Learns the handbook's ways to ask; the same handbook always makes the same index.</summary>
    public static GuidelineIndex Build(Handbook handbook)
    {
        (string Id, MatchKind Kind, IEnumerable<string> Asks)[] topics =
        [
            .. handbook.Passages.Values.Select(p => (p.Id, MatchKind.Passage, p.Asks.Prepend(p.Title))),
            .. handbook.Matters.Values.Select(m => (m.Id, MatchKind.Matter, m.Asks.Prepend(m.Title))),
        ];
        var asks = topics.SelectMany((t, number) => t.Asks.Select(text => (Text: text, Topic: number))).ToList();
        var reader = new QuestionReader(new ConceptLexicon(handbook.Lexicon.Concepts), new SpokenForms(handbook.Lexicon.Spoken));
        var space = FeatureSpace.Of(reader, [.. asks.Select(a => a.Text)]);
        var weights = TopicTraining.Learn([.. asks.Select(a => (space.VectorOf(a.Text), a.Topic))], space.Count, topics.Length);
        return new GuidelineIndex([.. topics.Select(t => (t.Id, t.Kind))], space, weights);
    }

    /// <summary>Looks the question up.</summary>
    /// <param name="question">As the person wrote it; any length.</param>
    /// <param name="roles">The roles the person named: they decide between passages that say the same to different roles.</param>
    public Finding Find(string question, Roles roles)
    {
        var text = space.VectorOf(question);
        if (text.Count == 0)
            return new Finding(FindingKind.Silent, []);
        var shares = weights.Score(text);
        rolePull.AddTo(shares, roles);
        Softmax.InPlace(shares);
        return JudgeMatches.Of(Best(shares));
    }

    private List<Match> Best(float[] shares) =>
        [.. shares.Select((share, topic) => (share, topic)).OrderByDescending(s => s.share).ThenBy(s => s.topic).Take(3)
            .Select(s => new Match(topics[s.topic].Id, topics[s.topic].Kind, s.share))];
}
