using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Answering;

namespace SomeTeamsBot.Domain.Guidelines.Browsing;

/// <summary>Ready-made replies, chosen by how serious the matter is.</summary>
public static class RepliesPage
{
    private static readonly (Severity Severity, string Key)[] Severities =
        [(Severity.Mild, "SeverityMild"), (Severity.Serious, "SeveritySerious"), (Severity.Any, "SeverityAny")];

    private static Texts Words => AnswerTexts.Words;

    /// <param name="handbook">Where the replies are.</param>
    /// <param name="passage">Only those of this passage; null for all.</param>
    /// <param name="language">The language of the fixed words.</param>
    public static Page Of(Handbook handbook, Passage? passage, Language language)
    {
        var replies = passage is null
            ? [.. handbook.Replies.Values]
            : passage.Replies.Where(handbook.Replies.ContainsKey).Select(id => handbook.Replies[id]).ToList();
        return new Page(
            Words["Replies", language],
            [
                new Lead(Words["RepliesLead", language]),
                .. Severities.SelectMany(s => Section(s.Key, replies.Where(r => r.Severity == s.Severity), language)),
                new Remark(Words["ReplyNote", language]),
                .. SourceOf(handbook, replies, language),
            ],
            [])
        {
            Kicker = Words["Kicker", language],
            Language = language,
        };
    }

    /// <summary>The reply as a plain message of its own, so that it can be copied on a phone.</summary>
    public static Reply Take(ReadyReply reply, Language language) =>
        new() { Parts = [new Plain(reply.Text)], Notice = Words["ReplyNotice", language] };

    private static IEnumerable<Block> Section(string key, IEnumerable<ReadyReply> replies, Language language)
    {
        var heading = new Subheading(Words[key, language]);
        foreach (var (i, reply) in replies.Index())
        {
            if (i == 0)
                yield return heading;
            yield return new Paragraph(reply.When);
            if (reply.Note is { } note)
                yield return new Remark(note);
            yield return new ChoiceRow([new Choice(reply.Title, new TakeReply(reply.Id).Write())]);
        }
    }

    private static IEnumerable<Block> SourceOf(Handbook handbook, IReadOnlyList<ReadyReply> replies, Language language)
    {
        string[] sources = [.. replies.SelectMany(r => r.Sources).Distinct()];
        if (sources.Length > 0)
            yield return AnswerPage.Source(handbook.Guideline, sources, language);
    }
}
