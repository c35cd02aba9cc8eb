using SomeTeamsBot.Benchmarks.Hosting;
using SomeTeamsBot.Benchmarks.Turns;
using SomeTeamsBot.Sandbox;

namespace SomeTeamsBot.Benchmarks.Start;

/// <summary>"start": how soon the published bot is ready after its process starts on an empty database, and what it weighs.</summary>
internal static class MeasureStart
{
    private const int People = 2000;

    private static readonly TimeProvider Time = TimeProvider.System;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);

    public static async Task<int> Run(int starts, int turns)
    {
        using var published = await PublishedBot.Create();
        List<double> seconds = [], processor = [], idle = [];
        for (var i = 0; i < starts; i++)
        {
            await Started(published.Program, async (process, _, took) =>
            {
                seconds.Add(took.TotalSeconds);
                processor.Add(process.ProcessorTime.TotalSeconds);
                await Task.Delay(Quiet, Time);
                idle.Add(process.ResidentMegabytes);
            });
        }

        var loaded = 0d;
        await Started(published.Program, async (process, url, _) => loaded = await AfterLoad(process, url, turns));

        Console.WriteLine($"{starts} starts, {Environment.ProcessorCount} processors");
        Figures.Row("", "median", "slowest");
        Figures.Row("ready after, s", Figures.Median(seconds).Text("F2"), seconds.Max().Text("F2"));
        Figures.Row("processor time until ready, s", Figures.Median(processor).Text("F2"), processor.Max().Text("F2"));
        Figures.Row("resident when idle, MB", Figures.Median(idle).Text("F0"), idle.Max().Text("F0"));
        Figures.Row($"resident after {turns} turns, MB", loaded.Text("F0"));
        return 0;
    }

    private static async Task<double> AfterLoad(HostProcess process, string url, int turns)
    {
        await using var teams = await TeamsStandIn.Start(new StandInSettings { Record = false });
        using var load = new Load(new Uri($"{url}/api/messages"), null);
        await load.Send(Townsfolk.Arriving(People, teams.Url), People);
        await load.Send(Townsfolk.Asking(People, teams.Url, Questions.Answered(500)), turns);
        return process.ResidentMegabytes;
    }

    private static async Task Started(string program, Func<HostProcess, string, TimeSpan, Task> look)
    {
        var folder = Directory.CreateTempSubdirectory("somebotti-bench-");
        try
        {
            var url = $"http://127.0.0.1:{FreePort()}";
            using var client = new HttpClient();
            var begun = Time.GetTimestamp();
            await using var process = HostProcess.Start(program, [.. HostedBot.OpenSettings(folder.FullName), $"--urls={url}"]);
            process.IgnoreOutput();
            while (!await IsReady(client, url))
                await Task.Delay(TimeSpan.FromMilliseconds(5), Time);
            await look(process, url, Time.GetElapsedTime(begun));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> IsReady(HttpClient client, string url)
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
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
