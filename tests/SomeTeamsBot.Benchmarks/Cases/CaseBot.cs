using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using SomeTeamsBot.Benchmarks.Hosting;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Storage;

namespace SomeTeamsBot.Benchmarks.Cases;

/// <summary>
/// The real bot in a process of its own, as a developer starts it, in the invented town. Lifted are what it may send in a second in all,
/// and how many reports a person may make in an hour; what goes into one chat is paced as ever.
/// </summary>
internal sealed class CaseBot : IAsyncDisposable
{
    private readonly HttpClient client = new();
    private readonly Uri address;

    private CaseBot(HostProcess process, string url) => (Process, address) = (process, new Uri($"{url}/api/messages"));

    public HostProcess Process { get; }

    /// <summary>Starts it and waits until it is ready.</summary>
    public static async Task<CaseBot> Start(CaseTown town, StorageOptions storage)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var process = HostProcess.Start(
            Path.Combine(AppContext.BaseDirectory, "SomeTeamsBot.dll"),
            [
                "--environment=Development",
                $"--urls={url}",
                "--Logging:LogLevel:Default=Warning",
                "--Teams:TenantId=tenant-1",
                "--Teams:DangerouslyAllowUnauthenticatedRequests=true",
                "--Teams:GlobalCallsPerSecond=1000000",
                "--Incidents:MostAnHour=1000000",
                $"--Bot:DefaultServiceUrl={town.Teams.Url}",
                $"--Storage:Engine={storage.Engine}",
                $"--Storage:ConnectionString={storage.ConnectionString}",
                $"--Graph:BaseUrl={town.Graph.Url}",
                $"--Graph:TeamsAppId={Mallila.TeamsAppId}",
                $"--Graph:Mailbox={Mallila.Mailbox.Mail}",
                .. MallilaSettings.Roles,
            ]);
        process.IgnoreOutput();
        var bot = new CaseBot(process, url);
        while (!await bot.IsReady(url))
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        return bot;
    }

    /// <summary>Sends a press.</summary>
    /// <returns>The answer's body.</returns>
    public async Task<JsonNode> Post(byte[] activity)
    {
        using var body = new ByteArrayContent(activity);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await client.PostAsync(address, body);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Process.DisposeAsync();
    }

    private async Task<bool> IsReady(string url)
    {
        try
        {
            using var response = await client.GetAsync(new Uri($"{url}/health/ready"));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // nobody listens yet
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
