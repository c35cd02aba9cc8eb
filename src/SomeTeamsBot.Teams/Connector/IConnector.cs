using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>
/// The connector's REST routes. Every call paces itself, retries what may be retried and honours Retry-After;
/// what comes back is final for now. Expected failures are results, not exceptions.
/// </summary>
/// <remarks>
/// Inject it plainly inside a turn; ask for the key <see cref="Urgency.Background"/> where nobody waits. Calls to one conversation get
/// their turns in the order in which they were made, but only who awaits the first before making the second is sure of their order.
/// </remarks>
public interface IConnector
{
    /// <summary>Sends into the conversation; as a reply when <see cref="Activity.ReplyToId"/> is set.</summary>
    Task<SendResult> Send(ConversationReference conversation, Activity activity, CancellationToken cancellationToken);

    /// <summary>Replaces an activity that was sent before.</summary>
    Task<SendResult> Update(ConversationReference conversation, string activityId, Activity activity, CancellationToken cancellationToken);

    /// <summary>Takes back an activity that was sent before.</summary>
    Task<SendResult> Delete(ConversationReference conversation, string activityId, CancellationToken cancellationToken);

    /// <summary>Makes (or finds: it is idempotent) the personal chat with a person who has the app.</summary>
    /// <param name="serviceUrl">The regional service URL.</param>
    /// <param name="tenantId">The municipality's tenant.</param>
    /// <param name="memberId">The channel's id of the person, or the Entra object id.</param>
    /// <param name="cancellationToken">Stops before the call.</param>
    Task<CreateResult> CreatePersonalConversation(string serviceUrl, string tenantId, string memberId, CancellationToken cancellationToken);

    /// <summary>Opens a new thread in a channel of a team that has the app.</summary>
    /// <param name="serviceUrl">The regional service URL.</param>
    /// <param name="tenantId">The municipality's tenant.</param>
    /// <param name="channelId">The channel ("19:…@thread.tacv2").</param>
    /// <param name="activity">The first message; the connector requires one.</param>
    /// <param name="cancellationToken">Stops before the call.</param>
    Task<CreateResult> StartThread(string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancellationToken);
}

/// <summary>How long a caller can wait; the key by which <see cref="IConnector"/> and <see cref="IRoster"/> are registered.</summary>
public enum Urgency
{
    /// <summary>A person waits: all tries together take at most 4 s. What is injected without a key.</summary>
    Interactive,

    /// <summary>A job waits: all tries together take at most 60 s.</summary>
    Background,
}

/// <summary>What became of a send.</summary>
/// <param name="Outcome">The kind.</param>
/// <param name="ActivityId">The new activity's id; null also after success, for Teams may answer with an empty body.</param>
/// <param name="Code">
/// The connector's error code ("ConversationBlockedByUser"), one of <see cref="ConnectorCodes"/>, or the bare HTTP status when the
/// answer named none; null on success.
/// </param>
public sealed record SendResult(SendOutcome Outcome, string? ActivityId = null, string? Code = null);

/// <summary>What became of making a conversation.</summary>
/// <param name="Outcome">The kind.</param>
/// <param name="ConversationId">The conversation on success.</param>
/// <param name="Code">The error code, as in <see cref="SendResult"/>; null on success.</param>
/// <param name="ActivityId">The first message of a new thread; never known for a personal chat.</param>
public sealed record CreateResult(SendOutcome Outcome, string? ConversationId = null, string? Code = null, string? ActivityId = null);

/// <summary>The kinds of result, by what the caller can do about it.</summary>
public enum SendOutcome
{
    /// <summary>The connector took it. That is no sign that anybody can read it.</summary>
    Taken,

    /// <summary>Throttled or down through all tries, or the bot's own registration or token is at fault: worth trying later.</summary>
    TryLater,

    /// <summary>Blocked, not installed, gone or refused: trying again cannot help.</summary>
    Impossible,
}

/// <summary>The codes of failures that the connector itself did not name.</summary>
public static class ConnectorCodes
{
    /// <summary>The service URL is not https on an allowed host (or, without authentication, not this machine). Nothing was sent.</summary>
    public const string UntrustedServiceUrl = "UntrustedServiceUrl";

    /// <summary>Entra gave no token. Nothing was sent.</summary>
    public const string TokenUnavailable = "TokenUnavailable";

    /// <summary>Our own pacing, or a back-off that Teams asked for, would have taken longer than the caller can wait. Nothing was sent.</summary>
    public const string Paced = "Paced";

    /// <summary>No answer in time. The connector may have taken it all the same.</summary>
    public const string Timeout = "Timeout";

    /// <summary>The network failed. The connector may have taken it all the same.</summary>
    public const string NoAnswer = "NoAnswer";

    /// <summary>The connector said yes but did not say to what.</summary>
    public const string EmptyAnswer = "EmptyAnswer";
}
