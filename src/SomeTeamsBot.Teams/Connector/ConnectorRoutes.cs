using System.Globalization;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>The connector's paths. Ids hold ':', '@' and ';', so every one is escaped.</summary>
internal static class ConnectorRoutes
{
    // The most that Teams gives at once; it takes fewer as a wish.
    private const int PageSize = 500;

    public const string Conversations = "/v3/conversations";

    public static string Activities(string conversationId) => $"{Conversations}/{Segment(conversationId)}/activities";

    public static string Activity(string conversationId, string activityId) => $"{Activities(conversationId)}/{Segment(activityId)}";

    public static string Member(string conversationId, string memberId) =>
        $"{Conversations}/{Segment(conversationId)}/members/{Segment(memberId)}";

    public static string PagedMembers(string conversationId, string? continuationToken)
    {
        var page = string.Create(CultureInfo.InvariantCulture, $"{Conversations}/{Segment(conversationId)}/pagedmembers?pageSize={PageSize}");
        return continuationToken is null ? page : $"{page}&continuationToken={Uri.EscapeDataString(continuationToken)}";
    }

    public static string Channels(string teamId) => $"/v3/teams/{Segment(teamId)}/conversations";

    // Dots are not escaped, and a path segment of dots alone would walk to another route.
    private static string Segment(string id) =>
        id is "" or "." or ".." ? throw new ArgumentException("An id of the channel is empty or consists of dots.", nameof(id)) : Uri.EscapeDataString(id);
}
