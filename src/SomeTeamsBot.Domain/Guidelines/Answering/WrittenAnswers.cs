using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>
/// Answers that were written once already. A passage answers in few ways (by roles, language and place), so that almost everybody gets
/// a page that somebody got before.
/// </summary>
internal static class WrittenAnswers
{
    // Some ten megabytes of pages and cards; what comes after is written anew each time.
    private const int MostKept = 1000;

    // With the handbook go its pages: new content is a new handbook.
    private static readonly ConditionalWeakTable<Handbook, ConcurrentDictionary<Wanted, Page>> PerHandbook = [];

    /// <summary>The page of a passage for somebody.</summary>
    public static Page Of(Handbook handbook, Passage passage, Asker asker)
    {
        var written = PerHandbook.GetValue(handbook, static _ => new());
        var wanted = new Wanted(passage.Id, asker.IsPrivate ? asker.Profile.Roles : Roles.None, asker.Language, asker.IsPrivate);
        if (written.TryGetValue(wanted, out var page))
            return page;
        page = AnswerPage.Of(handbook, passage, asker) with { IsReused = true };
        return written.Count < MostKept ? written.GetOrAdd(wanted, page) : page with { IsReused = false };
    }

    private readonly record struct Wanted(string PassageId, Roles Roles, Language Language, bool IsPrivate);
}
