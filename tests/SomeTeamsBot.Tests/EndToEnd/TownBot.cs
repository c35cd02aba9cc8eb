using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SomeTeamsBot.Content;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Tests.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>
/// The bot in the invented town: its Graph, its roles and a clock that goes where the test says. What the connector and Graph saw is
/// looked at; a question that Graph does not know fails the test.
/// </summary>
internal sealed class TownBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly CancellationTokenSource ending = new();
    private Task flowing = Task.CompletedTask;

    public required RunningBot Bot { get; init; }

    public required GraphStandIn Graph { get; init; }

    public required FakeTimeProvider Time { get; init; }

    private IReadOnlyList<string> Settings { get; init; } = [];

    public TeamsStandIn Teams => Bot.Teams;

    /// <summary>Stops the host and starts it again on the same database.</summary>
    public Task Restart() => Bot.Restart([.. Settings]);

    /// <summary>Monday 2 March 2026 at 10.00 in Helsinki: in the middle of a working day.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public static Task<TownBot> Start(params string[] settings) => StartAt(Monday, Engine.Sqlite, settings);

    public static Task<TownBot> StartAt(DateTimeOffset at, Engine engine = Engine.Sqlite, params string[] settings) => StartWith(null, at, engine, settings);

    /// <summary>Starts with content of the test's own, which may be another one after a restart or whenever a file of the folder changes.</summary>
    public static async Task<TownBot> StartWith(OpenContent? content, DateTimeOffset at, Engine engine = Engine.Sqlite, params string[] settings)
    {
        var time = new FakeTimeProvider(at);
        var graph = await GraphStandIn.Start(Mallila.Everybody, time: time);
        string[] all = [$"--Graph:BaseUrl={graph.Url}", $"--Graph:TeamsAppId={Mallila.TeamsAppId}", $"--Graph:Mailbox={Mallila.Mailbox.Mail}", .. MallilaSettings.Roles, .. settings];
        var bot = await RunningBot.StartOn(
            engine,
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(time);
                if (content is not null)
                    builder.Services.AddSingleton(content);
            },
            all);
        foreach (var person in Mallila.Everybody.Where(p => p is { IsContact: false, IsEnabled: true }))
            bot.Teams.Town.Put(new StandInPerson(person.ChannelId, person.ObjectId, person.DisplayName));
        var town = new TownBot { Bot = bot, Graph = graph, Time = time, Settings = all };
        town.flowing = town.Flow();
        return town;
    }

    /// <summary>The person's own chat with the bot, in which they have been greeted.</summary>
    public async Task<Chat> ChatOf(Townsperson person)
    {
        var chat = new Chat(Bot, person);
        await chat.Open();
        return chat;
    }

    /// <summary>Awaits the first message to somebody that fits.</summary>
    public async Task<Message> ToPerson(Townsperson person, Func<Message, bool> fits)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return new Message(await Teams.Call(1, c => c.IsMessageIn($"a:{person.ObjectId}") && fits(new Message(c)), patience.Token));
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{person.DisplayName} was told: {string.Join("\n---\n", ToldTo(person))}\nThe log: {LastLines()}");
        }
    }

    /// <summary>Awaits that somebody's card becomes one that fits.</summary>
    public async Task<Message> CardBecomes(Townsperson person, Func<Message, bool> fits)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return new Message(await Teams.Call(1, c => c.Method == "PUT" && c.ConversationId == $"a:{person.ObjectId}" && fits(new Message(c)), patience.Token));
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{person.DisplayName} saw: {string.Join("\n---\n", Seen(person))}\nThe log: {LastLines()}");
        }
    }

    /// <summary>Awaits the card of a new case to somebody.</summary>
    public Task<Message> CaseCard(Townsperson person) => ToPerson(person, m => m.IsCard && m.Text.Contains("Ilmoitus MH-", StringComparison.Ordinal));

    /// <summary>Everything that was sent to somebody so far.</summary>
    public IReadOnlyList<Message> ToldTo(Townsperson person) =>
        [.. Teams.Calls.Where(c => c.IsMessageIn($"a:{person.ObjectId}")).Select(c => new Message(c))];

    /// <summary>Everything that was sent to somebody or replaced for them.</summary>
    public IReadOnlyList<Message> Seen(Townsperson person) =>
        [.. Teams.Calls.Where(c => c.ConversationId == $"a:{person.ObjectId}" && c.Activity is not null).Select(c => new Message(c))];

    private string LastLines() =>
        string.Join('\n', Bot.Log.Text.Split('\n').Where(l => !l.StartsWith("Microsoft.", StringComparison.Ordinal)).TakeLast(60));

    // The bot paces what it sends by the clock; one that stood still would hold everything up.
    private async Task Flow()
    {
        while (!ending.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
            Time.Advance(TimeSpan.FromMilliseconds(100));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await flowing;
        ending.Dispose();
        await Bot.DisposeAsync();
        var unexpected = Graph.Unexpected;
        await Graph.DisposeAsync();
        Assert.Empty(unexpected);
    }
}
