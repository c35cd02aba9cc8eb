using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Sandbox;

/// <summary>What goes back.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">JSON; empty for none.</param>
/// <param name="Id">The id that the body holds.</param>
/// <param name="RetryAfter">The header's value.</param>
internal readonly record struct StandInAnswer(int Status, byte[] Body, string? Id = null, string? RetryAfter = null)
{
    public static StandInAnswer Empty(int status) => new(status, []);

    public static StandInAnswer Of(StandInFault fault) => new(fault.Status, Encoding.UTF8.GetBytes(fault.Body ?? ""), null, fault.RetryAfter);

    public static StandInAnswer Error(int status, string code) => Of(StandInFault.Answer(status, code));

    /// <summary>An activity's id is made of digits, so it needs no escaping; this is the answer that must be fast.</summary>
    public static StandInAnswer Sent(int status, string id) => new(status, Encoding.UTF8.GetBytes($"{{\"id\":\"{id}\"}}"), id);

    public static StandInAnswer Made(string id, string? activityId = null) =>
        new(201, JsonSerializer.SerializeToUtf8Bytes(new StandInMade(id, activityId), StandInJson.Default.StandInMade), id);

    public static StandInAnswer Member(ChannelAccount member) =>
        new(200, JsonSerializer.SerializeToUtf8Bytes(member, StandInJson.Default.ChannelAccount));

    public static StandInAnswer Page(IReadOnlyList<ChannelAccount> members, string? next) =>
        new(200, JsonSerializer.SerializeToUtf8Bytes(new StandInPage(members, next), StandInJson.Default.StandInPage));

    public static StandInAnswer Channels(IReadOnlyList<IdObject> channels) =>
        new(200, JsonSerializer.SerializeToUtf8Bytes(new StandInChannels(channels), StandInJson.Default.StandInChannels));
}

internal sealed record StandInMade(string Id, string? ActivityId);

internal sealed record StandInPage(IReadOnlyList<ChannelAccount> Members, string? ContinuationToken);

internal sealed record StandInChannels(IReadOnlyList<IdObject> Conversations);

/// <summary>What the stand-in reads of a request for a conversation.</summary>
internal sealed record StandInWanted(
    bool? IsGroup, string? TenantId, IReadOnlyList<ChannelAccount>? Members, TeamsChannelData? ChannelData, Activity? Activity);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StandInMade))]
[JsonSerializable(typeof(StandInPage))]
[JsonSerializable(typeof(StandInChannels))]
[JsonSerializable(typeof(StandInWanted))]
internal sealed partial class StandInJson : JsonSerializerContext;
