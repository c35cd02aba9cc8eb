using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using SomeTeamsBot.Sandbox.Playground;

namespace SomeTeamsBot.Sandbox.Town;

/// <summary>
/// The town on a desk: the real bot with a database of its own, a stand-in for Graph, and Microsoft's local client once for an employee
/// and once for a supervisor. The supervisor keeps the guideline, so that a question sent on arrives in the other client.
/// </summary>
public sealed class RunningTown : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("somebotti-town-");
    private readonly List<PlaygroundClient> clients = [];
    private GraphStandIn? graph;
    private WebApplication? bot;

    private RunningTown()
    {
    }

    /// <summary>The bot's messaging endpoint.</summary>
    public string BotUrl => bot!.Urls.Single() + "/api/messages";

    /// <summary>The base URL of what stands in for Graph.</summary>
    public string GraphUrl => graph!.Url;

    /// <summary>The employee's client.</summary>
    public PlaygroundClient? Employee { get; private set; }

    /// <summary>The supervisor's client.</summary>
    public PlaygroundClient? Supervisor { get; private set; }

    /// <summary>Starts everything and waits until it answers.</summary>
    /// <exception cref="PortTakenException">A port is in use.</exception>
    /// <exception cref="PlaygroundMissingException">The local client cannot be started.</exception>
    public static async Task<RunningTown> Start(TownSettings settings, TimeProvider time, CancellationToken cancellationToken)
    {
        var town = new RunningTown();
        try
        {
            CheckPorts(settings);
            town.graph = await GraphStandIn.Start(Mallila.Everybody);
            await town.StartBot(settings, cancellationToken);
            // One after the other: two npx at once would fetch the package into the same cache.
            if (settings.EmployeePort is { } employeePort)
                town.Employee = await town.StartClient(Mallila.Employee, employeePort, time, cancellationToken);
            if (settings.SupervisorPort is { } supervisorPort)
            {
                town.Supervisor = await town.StartClient(Mallila.Supervisor, supervisorPort, time, cancellationToken);
                await town.InstallFor(town.Supervisor, cancellationToken);
            }

            return town;
        }
        catch
        {
            await town.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until a client ends by itself.</summary>
    /// <returns>Which one.</returns>
    public async Task<PlaygroundClient> ClientEnded(CancellationToken cancellationToken) =>
        await await Task.WhenAny(clients.Select(async client =>
        {
            await client.Ended(cancellationToken);
            return client;
        }).Append(Never(cancellationToken)));

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients)
            await client.DisposeAsync();
        if (bot is not null)
        {
            await bot.StopAsync();
            await bot.DisposeAsync();
        }

        if (graph is not null)
            await graph.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static async Task<PlaygroundClient> Never(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        throw new System.Diagnostics.UnreachableException();
    }

    private static void CheckPorts(TownSettings settings)
    {
        if (settings.BotPort != 0)
        {
            LocalPort.MustBeFree(
                settings.BotPort, "Stop what uses it (another sandbox, perhaps), or choose another port for the bot: --port 3979");
        }

        foreach (var port in new[] { settings.EmployeePort, settings.SupervisorPort }.OfType<int>())
        {
            LocalPort.MustBeFree(
                port, "Stop what uses it (another sandbox, perhaps), or choose another pair of ports for the clients: --client-port 56160");
        }
    }

    private async Task StartBot(TownSettings settings, CancellationToken cancellationToken)
    {
        List<string> configuration =
        [
            "--environment=Development",
            $"--urls=http://127.0.0.1:{settings.BotPort}",
            "--Teams:DangerouslyAllowUnauthenticatedRequests=true",
            $"--Bot:GuidelineKeeper={Mallila.Supervisor.ObjectId}",
            $"--Storage:ConnectionString=Data Source={Path.Combine(folder.FullName, "bot.db")}",
            $"--Graph:BaseUrl={graph!.Url}",
            $"--Graph:TeamsAppId={Mallila.TeamsAppId}",
            $"--Graph:Mailbox={Mallila.Mailbox.Mail}",
            .. MallilaSettings.Roles,
            "--Logging:LogLevel:Default=Warning",
            // That nobody is authenticated here is the sandbox's nature; its own greeting says it in plainer words.
            "--Logging:LogLevel:SomeTeamsBot.Teams.Authentication.LoopbackListening=Error",
        ];
        if (settings.SupervisorPort is { } port)
            configuration.Add($"--Bot:DefaultServiceUrl={PlaygroundClient.ConnectorAt(port)}");
        bot = BotHost.Build([.. configuration]);
        await bot.StartAsync(cancellationToken);
    }

    private async Task<PlaygroundClient> StartClient(Townsperson viewer, int port, TimeProvider time, CancellationToken cancellationToken)
    {
        var client = await PlaygroundClient.Start(viewer, BotUrl, port, time, cancellationToken);
        clients.Add(client);
        return client;
    }

    // Somebody who is to be told something has the app installed by the administrator, and Teams tells the bot. The local client tells
    // it only when its page is opened, which may be later than the first question that is sent on.
    private async Task InstallFor(PlaygroundClient client, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using var response = await http.PostAsJsonAsync(new Uri(BotUrl), client.Installation, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
