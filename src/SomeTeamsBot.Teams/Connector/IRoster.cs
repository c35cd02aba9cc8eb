using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>Who is in a conversation and what channels a team has. Paced and retried as <see cref="IConnector"/> is.</summary>
public interface IRoster
{
    /// <summary>One member of a conversation.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="memberId">The channel's id of the person, or the Entra object id.</param>
    /// <param name="cancellationToken">Stops before the call.</param>
    Task<MemberResult> Member(ConversationReference conversation, string memberId, CancellationToken cancellationToken);

    /// <summary>
    /// The members of a conversation, page by page. A page whose outcome is not <see cref="SendOutcome.Taken"/> is the last one and
    /// holds nobody: a reader that ignores it would take a part for the whole.
    /// </summary>
    IAsyncEnumerable<MembersPage> Members(ConversationReference conversation, CancellationToken cancellationToken = default);

    /// <summary>The channels of a team.</summary>
    /// <param name="serviceUrl">The regional service URL.</param>
    /// <param name="teamId">The team's id in the channel ("19:…").</param>
    /// <param name="cancellationToken">Stops before the call.</param>
    Task<ChannelsResult> Channels(string serviceUrl, string teamId, CancellationToken cancellationToken);
}

/// <summary>A member, or why there is none.</summary>
/// <param name="Outcome">The kind.</param>
/// <param name="Member">The member on success.</param>
/// <param name="Code">The error code, as in <see cref="SendResult"/>; null on success.</param>
public sealed record MemberResult(SendOutcome Outcome, ChannelAccount? Member = null, string? Code = null);

/// <summary>Some of the members, or why there are no more.</summary>
/// <param name="Outcome">The kind.</param>
/// <param name="Members">The members of this page; empty on failure.</param>
/// <param name="Code">The error code, as in <see cref="SendResult"/>; null on success.</param>
public sealed record MembersPage(SendOutcome Outcome, IReadOnlyList<ChannelAccount> Members, string? Code = null);

/// <summary>The channels of a team, or why there are none.</summary>
/// <param name="Outcome">The kind.</param>
/// <param name="Channels">The channels; the general one carries the team's id and may have no name. Empty on failure.</param>
/// <param name="Code">The error code, as in <see cref="SendResult"/>; null on success.</param>
public sealed record ChannelsResult(SendOutcome Outcome, IReadOnlyList<IdObject> Channels, string? Code = null);
