using System.Text.RegularExpressions;

namespace SomeTeamsBot.Teams.Activities;

/// <summary>What a person said to the bot, without the markup of mentions.</summary>
public static class Mentions
{
    // A message of 256 KB could name thousands, and each is looked for in the whole text.
    private const int MostMentions = 100;

    /// <summary>
    /// The text without the bot's own mentions. Other mentions keep the name and lose the markup, non-breaking spaces (also written
    /// "&amp;nbsp;") become spaces, and both ends are trimmed; nothing else is decoded.
    /// </summary>
    /// <remarks>
    /// Two who share a name share their markup, so the mentions of one markup are matched with the text in order; when the text has
    /// more of them than there are entities, the last entity stands for the rest.
    /// </remarks>
    /// <returns>An empty string when there is no text.</returns>
    public static string TextWithoutOwnMention(this Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (string.IsNullOrEmpty(activity.Text))
            return "";

        var mentions = (activity.Entities ?? [])
            .Where(entity => entity.Type == EntityTypes.Mention && !string.IsNullOrEmpty(entity.Text))
            .Take(MostMentions)
            .GroupBy(entity => entity.Text!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => new Queue<bool>(same.Select(IsOwn)), StringComparer.Ordinal);

        var text = mentions.Count == 0 ? activity.Text : Pattern(mentions.Keys).Replace(activity.Text, match => Spoken(match, activity.Text, mentions));
        return text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00A0', ' ').Trim();

        bool IsOwn(Entity mention) => activity.Recipient?.Id is { Length: > 0 } own && mention.Mentioned?.Id == own;
    }

    // The longest first, so that no markup hides one that begins with it. A space (of either kind) after the mention goes with it:
    // where the mention is cut out, the space before it is enough.
    private static Regex Pattern(IEnumerable<string> markups) => new(
        $"(?<markup>{string.Join('|', markups.OrderByDescending(markup => markup.Length).Select(Regex.Escape))})(?<space>&nbsp;|[ \u00A0])?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static string Spoken(Match match, string text, Dictionary<string, Queue<bool>> mentions)
    {
        var markup = match.Groups["markup"].Value;
        var owns = mentions[markup];
        var isOwn = owns.Count > 1 ? owns.Dequeue() : owns.Peek();
        if (!isOwn)
            return Name(markup) + match.Groups["space"].Value;

        return FollowsSpace(text.AsSpan(0, match.Index)) ? "" : match.Groups["space"].Value;
    }

    private static bool FollowsSpace(ReadOnlySpan<char> before) =>
        before.IsEmpty || char.IsWhiteSpace(before[^1]) || before.EndsWith("&nbsp;", StringComparison.Ordinal);

    private static string Name(string markup)
    {
        var opening = markup.StartsWith("<at", StringComparison.OrdinalIgnoreCase) ? markup.IndexOf('>', StringComparison.Ordinal) : -1;
        return opening > 0 && markup.EndsWith("</at>", StringComparison.OrdinalIgnoreCase) && opening + 1 <= markup.Length - 5
            ? markup[(opening + 1)..^5]
            : markup;
    }
}
