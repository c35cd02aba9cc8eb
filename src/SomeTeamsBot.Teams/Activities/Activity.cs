using System.Text.Json;
using System.Text.Json.Serialization;

namespace SomeTeamsBot.Teams.Activities;

/// <summary>
/// One message, press or event between Teams and the bot, in the wire's own names. Fields that the bot does not use are left out and
/// tolerated when they arrive (receivers must accept unknown fields: Activity protocol A2005). Every id is an opaque ordinal string.
/// </summary>
public sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>; unknown types are tolerated and ignored.</summary>
    public string? Type { get; init; }

    /// <summary>Given by the channel; a bot never sets it on what it sends.</summary>
    public string? Id { get; init; }

    public string? ChannelId { get; init; }

    /// <summary>Where answers go. Untrusted until authentication has compared it with the token.</summary>
    public string? ServiceUrl { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? Text { get; init; }

    /// <summary>"plain", "markdown" or "xml".</summary>
    public string? TextFormat { get; init; }

    /// <summary>The client's language ("fi-FI").</summary>
    public string? Locale { get; init; }

    /// <summary>What stands in a notification's preview. Never content.</summary>
    public string? Summary { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>The name of an invoke or event (see <see cref="InvokeNames"/>).</summary>
    public string? Name { get; init; }

    /// <summary>The payload of an invoke, or of an Action.Submit that arrives as a message without text.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Of an installationUpdate: add, add-upgrade, remove or remove-upgrade.</summary>
    public string? Action { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<Entity>? Entities { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    public TeamsChannelData? ChannelData { get; init; }
}

/// <summary>The types of <see cref="Activity.Type"/> that the bot knows.</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string Typing = "typing";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string Invoke = "invoke";
}

/// <summary>The names of invokes that the bot answers.</summary>
public static class InvokeNames
{
    /// <summary>A press of an Action.Execute.</summary>
    public const string AdaptiveCardAction = "adaptiveCard/action";
}

/// <summary>A person or a bot, as the channel names it.</summary>
public sealed record ChannelAccount
{
    /// <summary>The channel's id ("29:…" for people, "28:…" for bots), different for each bot.</summary>
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>The object id in Entra.</summary>
    public string? AadObjectId { get; init; }

    public string? UserPrincipalName { get; init; }

    public string? Email { get; init; }

    /// <summary>"user", "bot", or "anonymous" and "guest" variants.</summary>
    public string? UserRole { get; init; }

    public string? TenantId { get; init; }
}

/// <summary>A chat or a thread of a channel.</summary>
public sealed record ConversationAccount
{
    public string? Id { get; init; }

    /// <summary>One of <see cref="ConversationTypes"/>.</summary>
    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }

    public bool? IsGroup { get; init; }

    public string? Name { get; init; }
}

/// <summary>The values of <see cref="ConversationAccount.ConversationType"/>.</summary>
public static class ConversationTypes
{
    public const string Personal = "personal";
    public const string GroupChat = "groupChat";
    public const string Channel = "channel";
}

/// <summary>Something that comes with a message: a card, a file, or the message again as HTML.</summary>
public sealed record Attachment
{
    public string? ContentType { get; init; }

    public string? ContentUrl { get; init; }

    public string? Name { get; init; }

    public RawJson? Content { get; init; }
}

/// <summary>
/// Metadata of a message; types the bot does not know are tolerated and ignored (A2104), also when they use these names for other shapes.
/// </summary>
public sealed record Entity
{
    [JsonConverter(typeof(StringOrNothingConverter))]
    public string? Type { get; init; }

    /// <summary>Of a mention: who.</summary>
    public ChannelAccount? Mentioned { get; init; }

    /// <summary>Of a mention: the markup that stands for it in the text.</summary>
    [JsonConverter(typeof(StringOrNothingConverter))]
    public string? Text { get; init; }

    [JsonConverter(typeof(StringOrNothingConverter))]
    public string? Locale { get; init; }
}

/// <summary>The types of <see cref="Entity.Type"/> that the bot knows.</summary>
public static class EntityTypes
{
    public const string Mention = "mention";
}

/// <summary>What Teams adds.</summary>
public sealed record TeamsChannelData
{
    public IdObject? Tenant { get; init; }

    public IdObject? Team { get; init; }

    public IdObject? Channel { get; init; }

    public string? EventType { get; init; }

    public Notification? Notification { get; init; }
}

/// <summary>An object of which only the id and the name matter.</summary>
public sealed record IdObject
{
    public string? Id { get; init; }

    public string? Name { get; init; }
}

/// <summary>Whether a message is shown in the activity feed.</summary>
public sealed record Notification
{
    public bool? Alert { get; init; }
}

/// <summary>What a bot answers to an invoke, in the same HTTP response: the body alone, without a wrapper.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body; null for none.</param>
public sealed record InvokeResponse(int Status, RawJson? Body = null);

/// <summary>Where a conversation is, kept to write into it later. Contains no token and no name.</summary>
public sealed record ConversationReference
{
    public required string ServiceUrl { get; init; }

    public required string ConversationId { get; init; }

    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }

    /// <summary>The bot's own id in the channel ("28:…").</summary>
    public string? BotId { get; init; }

    /// <summary>Where an activity came from.</summary>
    /// <returns>Null when the activity names no conversation or no service URL.</returns>
    public static ConversationReference? Of(Activity activity) =>
        activity is { ServiceUrl: { } url, Conversation: { Id: { } id } conversation }
            ? new ConversationReference
            {
                ServiceUrl = url,
                ConversationId = id,
                ConversationType = conversation.ConversationType,
                TenantId = conversation.TenantId ?? activity.ChannelData?.Tenant?.Id,
                BotId = activity.Recipient?.Id,
            }
            : null;
}

/// <summary>Reads and writes the wire's JSON without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ChannelAccount))]
[JsonSerializable(typeof(IReadOnlyList<ChannelAccount>))]
public sealed partial class ActivityJson : JsonSerializerContext;
