using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Tests.EndToEnd.Crashes;

/// <summary>People who report and take on without a pause; what dies under their hands they press again.</summary>
internal sealed partial class Townsfolk(MortalBot bot, TeamsStandIn teams)
{
    private static readonly string[] NotDone =
        [.. new[] { "Stale", "NotNow", "Lost" }.Select(k => IncidentTexts.Words[k, Language.Finnish]), IncidentTexts.Words.Format("StaleAck", Language.Finnish, "").Trim()];

    private readonly ConcurrentQueue<Promise> promises = new();
    private int reports;
    private int notDone;

    /// <summary>What was answered so far.</summary>
    public IReadOnlyCollection<Promise> Promises => promises;

    /// <summary>How many answers said that it was not done; then it was pressed again.</summary>
    public int NotDoneAnswers => notDone;

    /// <summary>Reports, awaits the supervisor's card, opens it and takes it on, again and again; ends only with all of it done.</summary>
    public async Task Live(Trio trio, Func<bool> goesOn, CancellationToken cancellationToken)
    {
        while (goesOn())
        {
            var promise = await Report(trio, cancellationToken);
            promises.Enqueue(promise);
            var card = new Message(await teams.Call(1, c => IsCardOf(c, trio.Supervisor, promise.Number), cancellationToken));
            var opened = await Press(trio.Supervisor, CaseVerbs.Open, card, cancellationToken);
            await Press(trio.Supervisor, CaseVerbs.Acknowledge, opened, cancellationToken);
            promise.IsTakenOn = true;
        }
    }

    private async Task<Promise> Report(Trio trio, CancellationToken cancellationToken)
    {
        var mark = $"merkki {Interlocked.Increment(ref reports)}.";
        var data = new JsonObject
        {
            ["$press"] = new JsonObject { ["verb"] = "report.send", ["nonce"] = Guid.NewGuid().ToString("N") },
            [ReportFields.Situation] = "S4",
            [ReportFields.Words] = $"Ryhmässä kirjoitettiin minusta, {mark}",
            [ReportFields.Evidence] = ReportFields.EvidenceKept,
        };
        while (true)
        {
            var answer = await bot.Post(Pressed(trio.Reporter, data), cancellationToken);
            if (CaseNumber().Match(new Pressing(answer, []).Replacement?.Text ?? "") is { Success: true } number)
                return new Promise(mark, number.Value, trio);
            Interlocked.Increment(ref notDone);
        }
    }

    /// <summary>Presses until it is done.</summary>
    /// <returns>What the card became.</returns>
    private async Task<Message> Press(Townsperson person, string verb, Message card, CancellationToken cancellationToken)
    {
        while (true)
        {
            // Done already, and the answer was lost: what is kept will be looked at.
            if (card.Actions.Select(a => a["data"]!).FirstOrDefault(d => (string?)d["$press"]!["verb"] == verb) is not { } data)
                return card;
            var answer = new Pressing(await bot.Post(Pressed(person, data), cancellationToken), []);
            if (answer.Replacement is { } page && !Array.Exists(NotDone, words => page.Text.Contains(words, StringComparison.Ordinal)))
                return page;
            Interlocked.Increment(ref notDone);
            card = answer.Replacement ?? card;
        }
    }

    /// <summary>Whether a call sent somebody their card of a case, and the connector took it.</summary>
    public static bool IsCardOf(StandInCall call, Townsperson person, string number) =>
        call.IsMessageIn($"a:{person.ObjectId}") && call.Activity!.Attachments is { Count: > 0 } && call.Body!.Contains(number, StringComparison.Ordinal);

    private Activity Pressed(Townsperson person, JsonNode data) => new()
    {
        Type = ActivityTypes.Invoke,
        Name = InvokeNames.AdaptiveCardAction,
        Id = Guid.NewGuid().ToString("N"),
        ChannelId = "msteams",
        ServiceUrl = teams.Url,
        From = new ChannelAccount { Id = person.ChannelId, AadObjectId = person.ObjectId, Name = person.DisplayName },
        Recipient = new ChannelAccount { Id = "28:bot", Name = "SomeBotti" },
        Conversation = new ConversationAccount { Id = $"a:{person.ObjectId}", ConversationType = ConversationTypes.Personal, TenantId = "tenant-1" },
        Locale = "fi-FI",
        Value = JsonSerializer.SerializeToElement(new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "press", ["data"] = data.DeepClone() },
            ["trigger"] = "manual",
        }),
    };

    [GeneratedRegex(@"MH-\d{4}-\d{5}")]
    public static partial Regex CaseNumber();
}
