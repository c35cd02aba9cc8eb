using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>Decides how a question ends: the register, a passage, a choice, or an honest silence.</summary>
public static class DecideAnswer
{
    private const int MostButtons = 3;

    /// <summary>Looks the question up and decides.</summary>
    /// <param name="book">What to answer from.</param>
    /// <param name="question">The masked question.</param>
    /// <param name="roles">The roles the person named; none in a group or channel.</param>
    public static Decision Of(OpenHandbook book, string question, Roles roles)
    {
        var finding = book.Index.Find(question, roles);
        return new Decision(Of(book.Handbook, question, finding), finding);
    }

    /// <summary>Decides from what the index found.</summary>
    public static Conclusion Of(Handbook handbook, string question, Finding finding)
    {
        if (ChannelQuestions.FindClear(handbook.Register, question) is { } query)
            return new RegisterAnswers(query);
        return finding.Kind switch
        {
            FindingKind.Answer when finding.BestPassage is { } id => OfPassage(handbook, handbook.Passages[id], question),
            FindingKind.Choices => OfCandidates(handbook, finding, question),
            _ => Silence(handbook, finding),
        };
    }

    /// <summary>What a passage answers: one that lists a platform's channels is answered from the register.</summary>
    /// <param name="handbook">What to answer from.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="question">The question, which may mention a unit; null when the passage was chosen by a button.</param>
    public static Conclusion OfPassage(Handbook handbook, Passage passage, string? question = null)
    {
        var listed = handbook.Register.Platforms.FirstOrDefault(p => p.SectionKey == passage.Sources[0]);
        if (listed is null)
            return new PassageAnswers(passage);
        return new RegisterAnswers((question is null ? null : ChannelQuestions.Find(handbook.Register, question)) switch
        {
            null => ChannelQuery.Of(listed),
            { Platform: null } query => query with { Platform = listed },
            var query => query,
        });
    }

    /// <summary>The conclusion when none of the offered candidates was meant.</summary>
    public static GuidelineSilent Silence(Handbook handbook, Finding finding) =>
        finding.Matter is { } id && handbook.Matters.TryGetValue(id, out var matter)
            ? new GuidelineSilent(matter, matter.Nearest)
            : new GuidelineSilent(null, [.. finding.Matches.Where(m => m is { Kind: MatchKind.Passage, Score: > 0 }).Select(m => m.Id).Take(MostButtons)]);

    private static Conclusion OfCandidates(Handbook handbook, Finding finding, string question) => finding.Matches switch
    {
        [] => Silence(handbook, finding),
        [{ Kind: MatchKind.Passage } only] => OfPassage(handbook, handbook.Passages[only.Id], question),
        [_] => Silence(handbook, finding),
        _ => new SeveralFit([.. finding.Matches.Take(MostButtons)]),
    };
}

/// <summary>A conclusion with what the index found.</summary>
public sealed record Decision(Conclusion Conclusion, Finding Finding);
