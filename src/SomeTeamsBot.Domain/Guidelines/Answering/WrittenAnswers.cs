using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>
/// Answers that were written once already. A passage or a look into the register answers in few ways (by roles, language and place), so
/// that almost everybody gets a page that somebody got before.
/// </summary>
internal static class WrittenAnswers
{
    // Some ten megabytes of pages and cards; what comes after is written anew each time.
    private const int MostKept = 1000;

    // With the handbook go its pages: new content is a new handbook.
    private static readonly ConditionalWeakTable<Handbook, ConcurrentDictionary<Wanted, Page>> PerHandbook = [];

    /// <summary>The page of a passage for somebody.</summary>
    public static Page Of(Handbook handbook, Passage passage, Asker asker) =>
        Of(handbook, passage.Id, asker, () => AnswerPage.Of(handbook, passage, asker));

    /// <summary>The page of what was looked up in the register.</summary>
    public static Page Of(Handbook handbook, ChannelQuery query, Asker asker) =>
        Of(handbook, NameOf(query), asker, () => RegisterPage.Of(handbook, query, asker));

    private static Page Of(Handbook handbook, string subject, Asker asker, Func<Page> write)
    {
        var written = PerHandbook.GetValue(handbook, static _ => new());
        var wanted = new Wanted(subject, asker.IsPrivate ? asker.Profile.Roles : Roles.None, asker.Language, asker.IsPrivate);
        if (written.TryGetValue(wanted, out var page))
            return page;
        page = MarkLanguage.On(write(), asker.Language);
        return written.Count < MostKept ? written.GetOrAdd(wanted, page with { IsReused = true }) : page;
    }

    // No passage has such an id.
    private static string NameOf(ChannelQuery query) =>
        $"?{query.Platform?.Id}?{string.Join(',', query.Units.Select(unit => unit.Id))}?{query.Subject}?{query.AsksWho}";

    private readonly record struct Wanted(string Subject, Roles Roles, Language Language, bool IsPrivate);
}
