using System.Text.Json;
using System.Text.Json.Serialization;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>Asks for a conversation. As Microsoft tried it in April 2026: group chats cannot be made, and a tenant must be named.</summary>
internal sealed record NewConversation(
    bool IsGroup,
    string TenantId,
    IReadOnlyList<NewMember>? Members = null,
    NewThread? ChannelData = null,
    Activity? Activity = null);

/// <summary>Who the conversation is with. An Entra object id goes into <paramref name="Id"/> too: "aadObjectId" is refused here.</summary>
internal sealed record NewMember(string Id);

internal sealed record NewThread(IdObject Channel);

/// <summary>What was made: an activity, or a conversation with its first activity.</summary>
internal sealed record Made(string? Id, string? ActivityId);

internal sealed record WireMembers(IReadOnlyList<WireMember>? Members, string? ContinuationToken);

/// <summary>A member as the roster names it: the object id has had two names.</summary>
internal sealed record WireMember(
    string? Id, string? Name, string? AadObjectId, string? ObjectId, string? UserPrincipalName, string? Email, string? UserRole, string? TenantId)
{
    public ChannelAccount ToAccount() => new()
    {
        Id = Id,
        Name = Name,
        AadObjectId = AadObjectId ?? ObjectId,
        UserPrincipalName = UserPrincipalName,
        Email = Email,
        UserRole = UserRole,
        TenantId = TenantId,
    };
}

internal sealed record WireChannels(IReadOnlyList<IdObject>? Conversations);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NewConversation))]
[JsonSerializable(typeof(Made))]
[JsonSerializable(typeof(WireMembers))]
[JsonSerializable(typeof(WireMember))]
[JsonSerializable(typeof(WireChannels))]
internal sealed partial class ConnectorJson : JsonSerializerContext;
