namespace SomeTeamsBot.Sandbox;

/// <summary>What a request asks for, read from its raw target so that escaping is seen as it came.</summary>
/// <param name="Route">The route.</param>
/// <param name="ConversationId">The first id of the path, unescaped: a conversation, or a team.</param>
/// <param name="TargetId">The second id of the path, unescaped: an activity, or a member.</param>
internal readonly record struct StandInRequest(StandInRoute Route, string? ConversationId = null, string? TargetId = null)
{
    public static StandInRequest Read(string method, string target)
    {
        var query = target.IndexOf('?', StringComparison.Ordinal);
        var parts = (query < 0 ? target : target[..query]).Trim('/').Split('/');
        var (route, first, second) = (method, parts) switch
        {
            ("POST", ["v3", "conversations"]) => (StandInRoute.Create, null, null),
            ("POST", ["v3", "conversations", var c, "activities"]) => (StandInRoute.Send, c, null),
            ("POST", ["v3", "conversations", var c, "activities", var a]) => (StandInRoute.Reply, c, a),
            ("PUT", ["v3", "conversations", var c, "activities", var a]) => (StandInRoute.Update, c, a),
            ("DELETE", ["v3", "conversations", var c, "activities", var a]) => (StandInRoute.Delete, c, a),
            ("GET", ["v3", "conversations", var c, "members", var m]) => (StandInRoute.Member, c, m),
            ("GET", ["v3", "conversations", var c, "pagedmembers"]) => (StandInRoute.Members, c, null),
            ("GET", ["v3", "teams", var t, "conversations"]) => (StandInRoute.Channels, t, null),
            _ => (StandInRoute.Unknown, (string?)null, (string?)null),
        };
        return new(route, Unescaped(first), Unescaped(second));
    }

    private static string? Unescaped(string? segment) => segment is null ? null : Uri.UnescapeDataString(segment);
}
