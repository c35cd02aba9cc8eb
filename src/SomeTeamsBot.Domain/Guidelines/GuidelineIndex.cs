using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Finds the passage that answers a question. Built once from a handbook, immutable, safe for many threads.</summary>
public sealed class GuidelineIndex
{
    private readonly TopicClassifier classifier;

    private GuidelineIndex(TopicClassifier classifier) => this.classifier = classifier;

    /// <summary>Learns the handbook's ways to ask; the same handbook always makes the same index.</summary>
    public static GuidelineIndex Build(Handbook handbook) =>
        new(TopicClassifier.Learn(
            [
                .. handbook.Passages.Values.Select(p => new Topic(p.Id, MatchKind.Passage, [p.Title, .. p.Asks, .. SentencesOf(p.Advice)])),
                .. handbook.Matters.Values.Select(m => new Topic(m.Id, MatchKind.Matter, [m.Title, .. m.Asks])),
            ],
            handbook.Lexicon));

    /// <summary>Looks the question up.</summary>
    /// <param name="question">As the person wrote it; any length.</param>
    /// <param name="roles">The roles the person named: they decide between passages that say the same to different roles.</param>
    public Finding Find(string question, Roles roles) => JudgeMatches.Of(classifier.Classify(question, roles));

    // A matter's own text says that the guideline is silent, each in the same words: nothing to tell matters apart by.
    private static IReadOnlyList<string> SentencesOf(Advice advice) =>
        [.. advice.Brief.Split(". ", StringSplitOptions.RemoveEmptyEntries), .. advice.Do];
}
