using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Tests.Teams.Authentication;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Activities;

/// <summary>Whatever JSON arrives, the fault is never the server's.</summary>
public sealed class AnyBodyProperties : IAsyncLifetime
{
    private static readonly string[] Names =
    [
        "type", "id", "channelId", "serviceUrl", "from", "recipient", "conversation", "text", "name", "value", "action", "attachments",
        "entities", "membersAdded", "membersRemoved", "channelData", "tenant", "tenantId", "mentioned", "verb", "data", "isGroup", "other",
    ];

    private static readonly string[] Texts =
    [
        "message", "invoke", "conversationUpdate", "msteams", RunningBot.LocalServiceUrl, "adaptiveCard/action", "mention", "<at>b</at>",
        "<at>b</at> hei", "", "\u0000", "ä 😀",
    ];

    private RunningBot? _bot;

    public async ValueTask InitializeAsync()
    {
        _bot = await RunningBot.Open();
        _bot.OnTurn = Listen;
    }

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
            await _bot.DisposeAsync();
    }

    [Property(MaxTest = 400)]
    public Property Any_json_is_answered_without_a_server_error() => Prop.ForAll(
        Arb.From(Gen.OneOf(Gen.Sized(size => Value(Math.Min(size, 4))), Gen.Sized(size => Knocking(Math.Min(size, 4))))),
        async body =>
        {
            using var answer = await _bot!.Post(body?.ToJsonString() ?? "null");
            return (int)answer.StatusCode < 500;
        });

    // Reads all that a bot reads, so that nothing odd can hide behind the door.
    private static InvokeResponse Listen(Activity activity)
    {
        _ = CardPress.Of(activity)?.Fields();
        _ = ConversationReference.Of(activity);
        _ = (activity.MembersAdded ?? []).Concat(activity.MembersRemoved ?? []).Count(member => member.Id is null);
        _ = (activity.Attachments ?? []).Count(attachment => attachment.ContentType is null);
        return InvokeResponses.Message($"Kuulin: {activity.TextWithoutOwnMention()}");
    }

    private static Gen<JsonNode?> Value(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Elements(Texts).Select(text => (JsonNode?)JsonValue.Create(text)),
            Gen.Elements(0, -1, int.MaxValue).Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Elements(true, false).Select(truth => (JsonNode?)JsonValue.Create(truth)),
            Gen.Constant((JsonNode?)null));
        return depth <= 0
            ? leaf
            : Gen.OneOf(
                leaf,
                Value(depth - 1).ListOf().Select(items => (JsonNode?)new JsonArray([.. items.Take(4).Select(Copy)])),
                Members(depth).Select(members => (JsonNode?)members));
    }

    private static Gen<JsonObject> Members(int depth) =>
        Gen.Elements(Names).Zip(Value(depth - 1), (name, value) => (name, value)).ListOf().Select(members =>
        {
            var made = new JsonObject();
            foreach (var (name, value) in members.Take(8))
                made[name] = Copy(value);
            return made;
        });

    // A random object seldom gets past the door: this one names type, channel and service URL rightly, often has lists where lists
    // are due, and anything else.
    private static Gen<JsonNode?> Knocking(int depth) =>
        Gen.Elements("message", "invoke", "conversationUpdate").Zip(Lists(depth).Zip(Members(depth)), (type, rest) =>
        {
            var (lists, knocking) = rest;
            foreach (var (name, list) in lists.Take(2))
                knocking[name] = Copy(list);
            knocking["type"] = type;
            knocking["channelId"] = "msteams";
            knocking["serviceUrl"] = RunningBot.LocalServiceUrl;
            return (JsonNode?)knocking;
        });

    private static Gen<List<(string Name, JsonNode? List)>> Lists(int depth) =>
        Gen.Elements("entities", "attachments", "membersAdded", "membersRemoved").Zip(
            Gen.OneOf(Members(depth).Select(members => (JsonNode?)members), Gen.Constant((JsonNode?)null)).ListOf(),
            (name, items) => (name, (JsonNode?)new JsonArray([.. items.Take(3).Select(Copy)]))).ListOf().Select(lists => lists.ToList());

    private static JsonNode? Copy(JsonNode? node) => node?.DeepClone();
}
