using SomeTeamsBot.Domain.Channels;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>The guideline sections a decision points at, best first.</summary>
public static class SectionsOf
{
    private const int Most = 3;

    public static IReadOnlyList<string> Decision(Handbook handbook, Decision decision)
    {
        var matched = decision.Finding.Matches
            .Where(m => m.Kind == MatchKind.Passage)
            .Select(m => handbook.Passages[m.Id])
            .ToList();
        var own = decision.Conclusion is RegisterAnswers { Query: var query } ? Register(handbook, query) : [];
        return
        [
            .. own
                .Concat(matched.Select(p => p.Sources[0]))
                .Concat(matched.SelectMany(p => p.Sources))
                .Distinct()
                .Take(Most),
        ];
    }

    /// <summary>The sections a query to the register rests on: the platform's own, or the list's general one.</summary>
    public static IReadOnlyList<string> Register(Handbook handbook, ChannelQuery query)
    {
        var platforms = handbook.Register.Platforms;
        if (query.Platform is null && query.Units.Count > 0)
        {
            return
            [
                .. query.Units.CountBy(u => u.Platform).OrderByDescending(p => p.Value)
                    .Select(p => platforms.FirstOrDefault(x => x.Id == p.Key)?.SectionKey).OfType<string>(),
            ];
        }

        return List(handbook, query.Platform) is { } section ? [section] : [];
    }

    /// <summary>The section that lists the platform's channels, or the one that speaks of the channels as a whole.</summary>
    public static string? List(Handbook handbook, Platform? platform) => platform?.SectionKey ?? General(handbook);

    // The chapter's first section that lists no platform: it speaks of the channels as a whole.
    private static string? General(Handbook handbook)
    {
        var listed = handbook.Register.Platforms.Select(p => p.SectionKey).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var chapters = listed.Select(ChapterOf).ToHashSet(StringComparer.Ordinal);
        return handbook.Guideline.Sections.Keys.FirstOrDefault(key => chapters.Contains(ChapterOf(key)) && !listed.Contains(key))
            ?? listed.FirstOrDefault();
    }

    private static string ChapterOf(string key) => key.Split('/')[0];
}
