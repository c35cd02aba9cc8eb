using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>
/// The connector's REST routes. Every call paces itself, retries what may be retried and honours Retry-After;
/// what comes back is final for now. Expected failures are results, not exceptions.
/// </summary>
public interface IConnector
{
    /// <summary>Sends into the conversation; as a reply when <see cref="Activity.ReplyToId"/> is set.</summary>
    Task<SendResult> Send(ConversationReference conversation, Activity activity, CancellationToken cancellationToken);

    /// <summary>Replaces an activity that was sent before.</summary>
    Task<SendResult> Update(ConversationReference conversation, string activityId, Activity activity, CancellationToken cancellationToken);

    /// <summary>Makes (or finds: it is idempotent) the personal chat with a person who has the app.</summary>
    /// <param name="serviceUrl">The regional service URL.</param>
    /// <param name="tenantId">The municipality's tenant.</param>
    /// <param name="memberId">The channel's id of the person, or the Entra object id.</param>
    /// <param name="cancellationToken">Stops before the call.</param>
    Task<CreateResult> CreatePersonalConversation(string serviceUrl, string tenantId, string memberId, CancellationToken cancellationToken);
}

/// <summary>What became of a send.</summary>
/// <param name="Outcome">The kind.</param>
/// <param name="ActivityId">The new activity's id; null also after success, for Teams may answer with an empty body.</param>
/// <param name="Code">The connector's error code ("ConversationBlockedByUser"); null on success.</param>
public sealed record SendResult(SendOutcome Outcome, string? ActivityId = null, string? Code = null);

/// <summary>What became of making a conversation.</summary>
/// <param name="Outcome">The kind.</param>
/// <param name="ConversationId">The conversation on success.</param>
/// <param name="Code">The connector's error code; null on success.</param>
public sealed record CreateResult(SendOutcome Outcome, string? ConversationId = null, string? Code = null);

/// <summary>The kinds of result, by what the caller can do about it.</summary>
public enum SendOutcome
{
    /// <summary>The connector took it. That is no sign that anybody can read it.</summary>
    Taken,

    /// <summary>Throttled or down through all tries: worth trying later.</summary>
    TryLater,

    /// <summary>Blocked, not installed, gone or refused: trying again cannot help.</summary>
    Impossible,
}
