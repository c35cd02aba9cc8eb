using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>The connector's routes, with the patience of one <see cref="RetryPolicy"/>.</summary>
internal sealed class ConnectorClient(ConnectorCalls calls, RetryPolicy policy) : IConnector, IRoster
{
    public Task<SendResult> Send(ConversationReference conversation, Activity activity, CancellationToken cancellationToken)
    {
        var path = activity.ReplyToId is { Length: > 0 } replyTo
            ? ConnectorRoutes.Activity(conversation.ConversationId, replyTo)
            : ConnectorRoutes.Activities(conversation.ConversationId);
        return Write(HttpMethod.Post, conversation, path, Body(conversation, activity), cancellationToken);
    }

    public Task<SendResult> Update(
        ConversationReference conversation, string activityId, Activity activity, CancellationToken cancellationToken) =>
        Write(
            HttpMethod.Put, conversation, ConnectorRoutes.Activity(conversation.ConversationId, activityId), Body(conversation, activity),
            cancellationToken);

    public Task<SendResult> Delete(ConversationReference conversation, string activityId, CancellationToken cancellationToken) =>
        Write(
            HttpMethod.Delete, conversation, ConnectorRoutes.Activity(conversation.ConversationId, activityId), null, cancellationToken);

    public Task<CreateResult> CreatePersonalConversation(
        string serviceUrl, string tenantId, string memberId, CancellationToken cancellationToken) =>
        Create(serviceUrl, memberId, new(IsGroup: false, tenantId, Members: [new(memberId)]), cancellationToken);

    public Task<CreateResult> StartThread(
        string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancellationToken) =>
        Create(
            serviceUrl, channelId,
            new(IsGroup: true, tenantId, ChannelData: new(new IdObject { Id = channelId }), Activity: Outgoing(activity)),
            cancellationToken);

    public async Task<MemberResult> Member(ConversationReference conversation, string memberId, CancellationToken cancellationToken)
    {
        var path = ConnectorRoutes.Member(conversation.ConversationId, memberId);
        var result = await Read(conversation.ServiceUrl, conversation.ConversationId, path, cancellationToken);
        if (result.Outcome is not SendOutcome.Taken) return new(result.Outcome, Code: result.Code);

        return Parse(result.Body, ConnectorJson.Default.WireMember) is { } member
            ? new(SendOutcome.Taken, member.ToAccount())
            : new(SendOutcome.TryLater, Code: ConnectorCodes.EmptyAnswer);
    }

    public async IAsyncEnumerable<MembersPage> Members(
        ConversationReference conversation, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? next = null;
        do
        {
            var path = ConnectorRoutes.PagedMembers(conversation.ConversationId, next);
            var result = await Read(conversation.ServiceUrl, conversation.ConversationId, path, cancellationToken);
            var page = result.Outcome is SendOutcome.Taken ? Parse(result.Body, ConnectorJson.Default.WireMembers) : null;
            if (page is null)
            {
                yield return result.Outcome is SendOutcome.Taken
                    ? new(SendOutcome.TryLater, [], ConnectorCodes.EmptyAnswer)
                    : new(result.Outcome, [], result.Code);
                yield break;
            }

            yield return new(SendOutcome.Taken, [.. (page.Members ?? []).Select(m => m.ToAccount())]);

            // The same token again would read the same page for ever.
            if (page.ContinuationToken == next) yield break;
            next = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next));
    }

    public async Task<ChannelsResult> Channels(string serviceUrl, string teamId, CancellationToken cancellationToken)
    {
        var result = await Read(serviceUrl, teamId, ConnectorRoutes.Channels(teamId), cancellationToken);
        if (result.Outcome is not SendOutcome.Taken) return new(result.Outcome, [], result.Code);

        return Parse(result.Body, ConnectorJson.Default.WireChannels)?.Conversations is { } channels
            ? new(SendOutcome.Taken, channels)
            : new(SendOutcome.TryLater, [], ConnectorCodes.EmptyAnswer);
    }

    private async Task<SendResult> Write(
        HttpMethod method, ConversationReference conversation, string path, byte[]? body, CancellationToken cancellationToken)
    {
        var lane = PaceLane.Of(PacedOperation.Send, conversation.ConversationId);
        var result = await calls.Make(new(method, conversation.ServiceUrl, path, lane, body), policy, cancellationToken);
        var id = result.Outcome is SendOutcome.Taken ? Parse(result.Body, ConnectorJson.Default.Made)?.Id : null;
        return new(result.Outcome, string.IsNullOrEmpty(id) ? null : id, result.Code);
    }

    private async Task<CreateResult> Create(string serviceUrl, string with, NewConversation wanted, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(wanted, ConnectorJson.Default.NewConversation);
        var call = new ConnectorCall(
            HttpMethod.Post, serviceUrl, ConnectorRoutes.Conversations, PaceLane.Of(PacedOperation.Create, with), body);
        var result = await calls.Make(call, policy, cancellationToken);
        if (result.Outcome is not SendOutcome.Taken) return new(result.Outcome, Code: result.Code);

        return Parse(result.Body, ConnectorJson.Default.Made) is { Id: { Length: > 0 } id } made
            ? new(SendOutcome.Taken, id, ActivityId: made.ActivityId)
            : new(SendOutcome.TryLater, Code: ConnectorCodes.EmptyAnswer);
    }

    private Task<CallResult> Read(string serviceUrl, string of, string path, CancellationToken cancellationToken) =>
        calls.Make(new(HttpMethod.Get, serviceUrl, path, PaceLane.Of(PacedOperation.Read, of)), policy, cancellationToken);

    private static byte[] Body(ConversationReference conversation, Activity activity) => JsonSerializer.SerializeToUtf8Bytes(
        Outgoing(activity) with
        {
            From = activity.From ?? (conversation.BotId is { } bot ? new ChannelAccount { Id = bot } : null),
            Conversation = activity.Conversation ?? new ConversationAccount { Id = conversation.ConversationId },
        },
        ActivityJson.Default.Activity);

    // The channel gives the id and knows the address: a bot should set neither (Activity protocol A2031, A2302).
    private static Activity Outgoing(Activity activity) =>
        activity with { Type = activity.Type ?? ActivityTypes.Message, Id = null, ServiceUrl = null };

    private static T? Parse<T>(ReadOnlyMemory<byte> body, JsonTypeInfo<T> type) where T : class
    {
        if (body.IsEmpty) return null;
        try
        {
            return JsonSerializer.Deserialize(body.Span, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
