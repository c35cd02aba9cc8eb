using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Sandbox;

/// <summary>A call that the stand-in got, and what it answered.</summary>
public sealed record StandInCall
{
    /// <summary>1 for the first call.</summary>
    public required long Number { get; init; }

    public required DateTimeOffset Time { get; init; }

    public required string Method { get; init; }

    /// <summary>The path and query exactly as they came, still escaped.</summary>
    public required string Path { get; init; }

    public required StandInRoute Route { get; init; }

    /// <summary>
    /// The conversation, unescaped. For a new conversation whom it is with: the member's or the channel's id. For channels: the team.
    /// </summary>
    public string? ConversationId { get; init; }

    /// <summary>The activity (or member) that the path names.</summary>
    public string? TargetId { get; init; }

    /// <summary>The activity in the body; of a new thread, its first one.</summary>
    public Activity? Activity { get; init; }

    /// <summary>The body as text; null when there was none.</summary>
    public string? Body { get; init; }

    public string? Authorization { get; init; }

    /// <summary>The answer; 0 for none (the call was left hanging, or the connection was cut).</summary>
    public required int Status { get; init; }

    /// <summary>The id in the answer.</summary>
    public string? AnsweredId { get; init; }

    /// <summary>A message that the connector took, in the conversation (or, of a channel, in any of its threads).</summary>
    public bool IsMessageIn(string conversationId) =>
        Status is >= 200 and < 300
        && Route is StandInRoute.Send or StandInRoute.Reply or StandInRoute.Create
        && Activity is { Type: ActivityTypes.Message }
        && (ConversationId == conversationId
            || ConversationId?.StartsWith(conversationId + ";messageid=", StringComparison.Ordinal) == true);
}

/// <summary>The routes that the stand-in serves.</summary>
public enum StandInRoute
{
    Unknown,
    Create,
    Send,
    Reply,
    Update,
    Delete,
    Member,
    Members,
    Channels,
}
