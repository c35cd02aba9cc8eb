using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using SomeTeamsBot.Sandbox.Town;

namespace SomeTeamsBot.Sandbox.Playground;

/// <summary>
/// Microsoft's own local Teams client (Agents Playground, from npm) as a child process. One copy shows one person's view; it ends with
/// its owner, its own children included.
/// </summary>
public sealed class PlaygroundClient : IAsyncDisposable
{
    private const string Package = "@microsoft/m365agentsplayground@0.2.28";
    private static readonly string Npx = OperatingSystem.IsWindows() ? "npx.cmd" : "npx";
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly DirectoryInfo folder;
    private readonly int port;

    private PlaygroundClient(Process process, DirectoryInfo folder, Townsperson viewer, int port)
    {
        this.process = process;
        this.folder = folder;
        this.port = port;
        Viewer = viewer;
    }

    /// <summary>Whose view it shows.</summary>
    public Townsperson Viewer { get; }

    /// <summary>What to open in a browser.</summary>
    public string Url => $"http://localhost:{port}";

    /// <summary>What Teams would tell the bot when the app is installed for the viewer: an activity.</summary>
    public JsonObject Installation => new()
    {
        ["type"] = "installationUpdate",
        ["action"] = "add",
        ["id"] = $"installation-{port}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = ConnectorAt(port),
        ["locale"] = "fi-FI",
        ["from"] = new JsonObject { ["id"] = Viewer.ChannelId, ["name"] = Viewer.DisplayName, ["aadObjectId"] = Viewer.ObjectId },
        ["recipient"] = new JsonObject { ["id"] = PlaygroundConfig.BotId, ["name"] = PlaygroundConfig.BotName },
        ["conversation"] = new JsonObject
        {
            ["id"] = PlaygroundConfig.PersonalChatOf(Viewer),
            ["conversationType"] = "personal",
            ["tenantId"] = Mallila.TenantId,
        },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Mallila.TenantId } },
    };

    /// <summary>Where the copy on the port plays the Bot Connector.</summary>
    public static string ConnectorAt(int port) => $"http://localhost:{port}/_connector";

    /// <summary>Starts a copy and waits until its page answers.</summary>
    /// <param name="viewer">Whose view it shows.</param>
    /// <param name="botUrl">The bot's messaging endpoint.</param>
    /// <param name="port">The page's port on localhost; it must be free, or the copy takes another one without a word.</param>
    /// <param name="time">The clock for the waiting.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="PlaygroundMissingException">Node is not installed, or the package could not be fetched; the message says what to do.</exception>
    public static async Task<PlaygroundClient> Start(
        Townsperson viewer, string botUrl, int port, TimeProvider time, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("somebotti-playground-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, ".m365agentsplayground.yml"), PlaygroundConfig.Of(viewer), cancellationToken);
        Process process;
        try
        {
            process = Process.Start(Command(botUrl, port, folder))!;
        }
        catch (Win32Exception e)
        {
            folder.Delete(recursive: true);
            throw new PlaygroundMissingException(
                "The local Teams client needs Node.js 20 or newer, and its 'npx' was not found. Install Node.js from https://nodejs.org or "
                + "with your package manager and start again; or start with --no-client to run the bot alone.",
                e);
        }

        var client = new PlaygroundClient(process, folder, viewer, port);
        var said = new Said(process);
        try
        {
            await client.WaitForPage(said, time, cancellationToken);
            return client;
        }
        catch
        {
            await client.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the copy ends, whoever ended it.</summary>
    public Task Ended(CancellationToken cancellationToken) => process.WaitForExitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A log file that is still being closed; the folder is a temporary one.
        }
    }

    private static ProcessStartInfo Command(string botUrl, int port, DirectoryInfo folder) => new(Npx)
    {
        ArgumentList = { "-y", Package, "-e", botUrl, "-c", "msteams", "-p", $"{port}", "--disable-telemetry" },
        WorkingDirectory = folder.FullName,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment =
        {
            // Without this it looks for a cloud metadata service.
            ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "true",
            // The addresses are printed; two windows that open by themselves would surprise.
            ["TEAMSAPPTESTER_BROWSER"] = "none",
        },
    };

    private async Task WaitForPage(Said said, TimeProvider time, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var started = time.GetTimestamp();
        while (time.GetElapsedTime(started) < LongestStart)
        {
            if (process.HasExited)
            {
                throw new PlaygroundMissingException(
                    $"The local Teams client ended at once. Check that 'npx -y {Package} --help' works on this machine (it needs Node.js 20 or "
                    + $"newer and, the first time, the npm registry). It said: {said.Last}");
            }

            if (await Answers(http, cancellationToken))
                return;
            await Task.Delay(TimeSpan.FromMilliseconds(200), time, cancellationToken);
        }

        throw new PlaygroundMissingException($"The local Teams client did not answer at {Url} within two minutes. It said: {said.Last}");
    }

    private async Task<bool> Answers(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(new Uri(Url), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Reads what the process prints, so that its pipes never fill, and remembers the last line.</summary>
    private sealed class Said
    {
        public Said(Process process)
        {
            process.OutputDataReceived += (_, e) => Last = e.Data is { Length: > 0 } line ? line : Last;
            process.ErrorDataReceived += (_, e) => Last = e.Data is { Length: > 0 } line ? line : Last;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        public string Last { get; private set; } = "";
    }
}
