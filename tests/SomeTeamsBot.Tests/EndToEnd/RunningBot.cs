using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SomeTeamsBot.Content;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Tests.Fixtures;
using SomeTeamsBot.Tests.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>
/// The real host on a real port with a real database, in its unauthenticated development mode; only the connector is played. A call to
/// anywhere else would fail: the mode lets the bot reach loopback addresses alone. Hosts share the shipped content, read once; one that is
/// given a municipality's folder reads for itself. The database is SQLite where nothing else is asked for.
/// </summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly HttpClient http = new();
    private WebApplication? app;
    private bool isReplica;

    public required TeamsStandIn Teams { get; init; }

    public required TestDatabase Database { get; init; }

    /// <summary>Whoever keeps the guideline in these tests.</summary>
    public const string Keeper = "aad-keeper";

    /// <summary>Everything the host logged, in one text.</summary>
    public LogCatcher Log { get; } = new();

    /// <summary>Of SQLite.</summary>
    public string DatabaseFile => new SqliteConnectionStringBuilder(Database.Settings.ConnectionString).DataSource;

    public static Task<RunningBot> Start(params string[] settings) => StartOn(Engine.Sqlite, settings);

    public static Task<RunningBot> StartOn(Engine engine, params string[] settings) => StartOn(engine, null, settings);

    public static async Task<RunningBot> StartOn(Engine engine, Action<WebApplicationBuilder>? adjust, params string[] settings)
    {
        var bot = new RunningBot { Database = await TestDatabase.Open(engine), Teams = await TeamsStandIn.Start(), Adjust = adjust };
        bot.Teams.Town.Put(new StandInPerson("29:keeper", Keeper, "Oili Ohjeenpitäjä"));
        await bot.StartHost(settings);
        return bot;
    }

    /// <summary>Starts another host on the same database and the same connector; dispose it first.</summary>
    public async Task<RunningBot> StartReplica(params string[] settings)
    {
        var replica = new RunningBot { Database = Database, Teams = Teams, Adjust = Adjust, isReplica = true };
        await replica.StartHost(settings);
        return replica;
    }

    /// <summary>Stops the host and starts it again on the same database.</summary>
    public async Task Restart(params string[] settings)
    {
        await StopHost();
        await StartHost(settings);
    }

    /// <summary>Stops the host once the jobs it has begun are over.</summary>
    public async Task StopHost()
    {
        if (app is null)
            return;
        await app.StopAsync(TestContext.Current.CancellationToken);
        await app.DisposeAsync();
        app = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopHost();
        http.Dispose();
        if (isReplica)
            return;
        await Teams.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>Awaits the n-th message to the keeper of the guideline.</summary>
    public async Task<Message> ToKeeper(int number)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        return new Message(await Teams.Message($"a:{Keeper}", number, patience.Token));
    }

    /// <summary>Makes every read and write of the database fail from now on.</summary>
    public void BreakDatabase() =>
        Database.Run("DROP TABLE people; DROP TABLE feedback_counts; DROP TABLE deliveries; DROP TABLE answered_presses; DROP TABLE triage_drafts;");

    /// <summary>Posts an activity; the bot's answers are in <see cref="Teams"/> by the time this returns.</summary>
    public async Task<HttpResponseMessage> Post(Activity activity) =>
        await http.PostAsJsonAsync(new Uri(app!.Urls.Single() + "/api/messages"), activity, ActivityJson.Default.Activity, TestContext.Current.CancellationToken);

    public async Task<HttpResponseMessage> Get(string path) => await http.GetAsync(new Uri(app!.Urls.Single() + path), TestContext.Current.CancellationToken);

    /// <summary>Changes before each start of the host: the clock.</summary>
    public Action<WebApplicationBuilder>? Adjust { get; init; }

    private async Task StartHost(string[] settings)
    {
        app = BotHost.Build(
            [
                "--environment=Development",
                "--urls=http://127.0.0.1:0",
                "--Teams:TenantId=tenant-1",
                "--Teams:DangerouslyAllowUnauthenticatedRequests=true",
                $"--Bot:GuidelineKeeper={Keeper}",
                $"--Bot:DefaultServiceUrl={Teams.Url}",
                $"--Storage:Engine={Database.Settings.Engine}",
                $"--Storage:ConnectionString={Database.Settings.ConnectionString}",
                .. settings,
            ],
            builder =>
            {
                builder.Logging.AddProvider(Log);
                builder.Services.AddSingleton<OpenContent>(ShippedHandbook.OpenOnce); // reading and learning are most of a start
                Adjust?.Invoke(builder);
            });
        await app.StartAsync(TestContext.Current.CancellationToken);
    }
}
