using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Benchmarks.Cases;

/// <summary>What people send, as Teams would, and what is read of the answers.</summary>
internal sealed partial class CasePresses(string serviceUrl)
{
    private int sent;

    /// <summary>A filled form of a threat, which goes to the supervisor and the level above.</summary>
    public byte[] Report(Trio trio) => Press(trio.Reporter, new JsonObject
    {
        ["$press"] = new JsonObject { ["verb"] = "report.send", ["nonce"] = Guid.NewGuid().ToString("N") },
        [ReportFields.Situation] = "S4",
        [ReportFields.Words] = $"Ryhmässä kirjoitettiin minusta ikävästi jo toisen kerran tällä viikolla, ilmoitus {Interlocked.Increment(ref sent)}.",
        [ReportFields.Evidence] = ReportFields.EvidenceKept,
    });

    /// <summary>A button of a card, by its verb.</summary>
    /// <param name="person">Who presses.</param>
    /// <param name="card">The card's JSON.</param>
    /// <param name="verb">The button.</param>
    public byte[] Button(Townsperson person, JsonNode card, string verb) => Press(
        person, Data(card).FirstOrDefault(d => (string?)d["$press"]!["verb"] == verb) ?? throw new InvalidOperationException($"No button {verb}: {card}"));

    /// <summary>The number of the case on a receipt or a card.</summary>
    /// <exception cref="InvalidOperationException">There is none: the report was not taken.</exception>
    public static string NumberIn(string text) => CaseNumber().Match(text) is { Success: true } number ? number.Value : throw new InvalidOperationException($"No case in: {text}");

    /// <summary>The card that a press became.</summary>
    public static JsonNode CardIn(JsonNode answer) => answer["value"] is JsonObject card ? card : throw new InvalidOperationException($"No card in: {answer}");

    /// <summary>The card that a call to the connector carries; null when it carries none of a case.</summary>
    public static JsonNode? CardOf(StandInCall call) =>
        call.Activity?.Attachments is [{ Content: { } content }] && CaseNumber().IsMatch(call.Body!) ? JsonNode.Parse(content.Utf8.Span) : null;

    private byte[] Press(Townsperson person, JsonNode data) => JsonSerializer.SerializeToUtf8Bytes(
        new Activity
        {
            Type = ActivityTypes.Invoke,
            Name = InvokeNames.AdaptiveCardAction,
            Id = string.Create(CultureInfo.InvariantCulture, $"{Guid.NewGuid():N}"),
            ChannelId = "msteams",
            ServiceUrl = serviceUrl,
            From = new ChannelAccount { Id = person.ChannelId, AadObjectId = person.ObjectId, Name = person.DisplayName },
            Recipient = new ChannelAccount { Id = "28:bot", Name = "SomeBotti" },
            Conversation = new ConversationAccount { Id = $"a:{person.ObjectId}", ConversationType = ConversationTypes.Personal, TenantId = "tenant-1" },
            Locale = "fi-FI",
            Value = JsonSerializer.SerializeToElement(new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "press", ["data"] = data.DeepClone() },
                ["trigger"] = "manual",
            }),
        },
        ActivityJson.Default.Activity);

    private static IEnumerable<JsonNode> Data(JsonNode? node) => node switch
    {
        JsonObject o when (string?)o["type"] == "Action.Execute" => [o["data"]!],
        JsonObject o => o.SelectMany(p => Data(p.Value)),
        JsonArray a => a.SelectMany(Data),
        _ => [],
    };

    [GeneratedRegex(@"MH-\d{4}-\d{5}")]
    private static partial Regex CaseNumber();
}
