using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Teams.Activities;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>One person's chat with the running bot: what they write and press, and what the connector then saw.</summary>
internal sealed class Chat(RunningBot bot, string person, string type = ConversationTypes.Personal, string name = "yleinen")
{
    private readonly Townsperson? townsperson;

    /// <summary>The chat of somebody of the invented town.</summary>
    public Chat(RunningBot bot, Townsperson who)
        : this(bot, who.ObjectId) => townsperson = who;

    private int seen;
    private int written;

    public string ConversationId { get; } = type == ConversationTypes.Personal ? $"a:{person}" : $"19:{type}-{name}@thread.tacv2";

    /// <summary>Writes a message.</summary>
    /// <returns>What the bot sent because of it, in order.</returns>
    public async Task<IReadOnlyList<Message>> Write(string? text, Func<Activity, Activity>? change = null)
    {
        var activity = Event(ActivityTypes.Message) with { Text = text };
        using var response = await bot.Post(change?.Invoke(activity) ?? activity);
        Assert.True(response.IsSuccessStatusCode, $"The bot answered {response.StatusCode}.");
        return New();
    }

    /// <summary>Opens the chat: Teams sends two events for it.</summary>
    public async Task<IReadOnlyList<Message>> Open()
    {
        using var first = await bot.Post(Event(ActivityTypes.ConversationUpdate) with { MembersAdded = [new ChannelAccount { Id = "28:bot" }] });
        using var second = await bot.Post(Event(ActivityTypes.InstallationUpdate) with { Action = "add" });
        return New();
    }

    /// <summary>Lets somebody else join: Teams tells of it too.</summary>
    public async Task<IReadOnlyList<Message>> Join(string newcomer)
    {
        using var response = await bot.Post(Event(ActivityTypes.ConversationUpdate) with { MembersAdded = [new ChannelAccount { Id = $"29:{newcomer}" }] });
        return New();
    }

    /// <summary>Presses a button of a card by its title, with the fields filled as given.</summary>
    public async Task<Pressing> Press(Message card, string title, params (string Id, string Value)[] inputs)
    {
        var action = card.Actions.FirstOrDefault(a => (string?)a["title"] == title)
            ?? throw new InvalidOperationException($"No button '{title}'; there are: {string.Join(", ", card.Actions.Select(a => a["title"]))}");
        return await Press(card, action, inputs);
    }

    /// <summary>Sends the same action again, as Teams does when an answer was slow.</summary>
    public async Task<Pressing> Press(Message card, JsonNode action, params (string Id, string Value)[] inputs)
    {
        var data = action["data"]!.DeepClone().AsObject();
        foreach (var (id, value) in inputs)
            data[id] = value;
        var payload = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action["verb"]?.DeepClone(), ["title"] = action["title"]?.DeepClone(), ["data"] = data },
            ["trigger"] = "manual",
        };
        using var response = await bot.Post(Event(ActivityTypes.Invoke) with
        {
            Name = InvokeNames.AdaptiveCardAction,
            Value = JsonSerializer.SerializeToElement(payload),
            ReplyToId = card.Id,
        });
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"The bot answered {response.StatusCode}: {body}");
        return new Pressing(JsonNode.Parse(body)!, New());
    }

    public Activity Event(string kind) => new()
    {
        Type = kind,
        Id = $"{person}-{++written}",
        ChannelId = "msteams",
        ServiceUrl = bot.Teams.Url,
        From = new ChannelAccount { Id = $"29:{person}", AadObjectId = townsperson?.ObjectId ?? $"aad-{person}", Name = townsperson?.DisplayName ?? $"Testi {person}" },
        Recipient = new ChannelAccount { Id = "28:bot", Name = "SomeBotti" },
        Conversation = new ConversationAccount { Id = ConversationId, ConversationType = type, TenantId = "tenant-1" },
        Locale = "en-US",
    };

    private List<Message> New()
    {
        var calls = bot.Teams.Calls.Where(c => c.IsMessageIn(ConversationId)).ToList();
        var fresh = calls.Skip(seen).Select(c => new Message(c)).ToList();
        seen = calls.Count;
        return fresh;
    }
}

/// <summary>What came of a press: the answer in the same response, and what was sent beside it.</summary>
internal sealed record Pressing(JsonNode Answer, IReadOnlyList<Message> Sent)
{
    public string? Notice => Answer["type"]?.GetValue<string>() == "application/vnd.microsoft.activity.message" ? Answer["value"]!.GetValue<string>() : null;

    /// <summary>The card that the pressed one became; null when it stayed.</summary>
    public Message? Replacement => Answer["type"]?.GetValue<string>() == "application/vnd.microsoft.card.adaptive" ? new Message(Answer["value"]!) : null;
}

/// <summary>One message as the connector saw it.</summary>
internal sealed class Message
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonNode? card;

    public Message(StandInCall call)
    {
        Id = call.AnsweredId;
        Activity = call.Activity;
        card = call.Activity?.Attachments is [{ Content: { } content }] ? JsonNode.Parse(content.Utf8.Span) : null;
        Text = card is null ? call.Activity?.Text ?? "" : TextOf(card);
    }

    public Message(JsonNode card)
    {
        this.card = card;
        Text = TextOf(card);
    }

    public string? Id { get; }

    public Activity? Activity { get; }

    public bool IsCard => card is not null;

    /// <summary>Every word of it, in reading order.</summary>
    public string Text { get; }

    /// <summary>The card as it was sent, fields and what stands in them included; empty when it is none.</summary>
    public string Raw => card?.ToJsonString(Readable) ?? "";

    public IReadOnlyList<JsonNode> Actions => card is null ? [] : [.. Nodes(card).Where(n => (string?)n["type"] is "Action.Execute")];

    public IReadOnlyList<string> Buttons => [.. Actions.Select(a => (string)a["title"]!)];

    /// <summary>What stands in a field of it; null when it has no such field.</summary>
    public string? ValueOf(string field) =>
        Nodes(card).Where(n => ((string?)n["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true && (string?)n["id"] == field)
            .Select(n => (string?)n["value"] ?? "").FirstOrDefault();

    public override string ToString() => Text;

    private static string TextOf(JsonNode card)
    {
        var text = new StringBuilder();
        foreach (var node in Nodes(card))
        {
            if ((string?)node["type"] is "TextBlock" or "TextRun" && node["text"] is { } words)
                text.AppendLine((string)words!);
        }

        return text.ToString();
    }

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject o => o.Where(p => p.Key is not ("fallback" or "data")).SelectMany(p => Nodes(p.Value)).Prepend(o),
        JsonArray a => a.SelectMany(Nodes),
        _ => [],
    };
}
