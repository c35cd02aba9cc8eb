using System.ComponentModel;
using System.Diagnostics;
using SomeTeamsBot.Sandbox.Town;

namespace SomeTeamsBot.Sandbox.Playground;

/// <summary>
/// Microsoft's own local Teams client (Agents Playground, from npm) as a child process. One copy shows one person's view; it ends with
/// its owner, its own children included.
/// </summary>
public sealed class PlaygroundClient : IAsyncDisposable
{
    private const string Package = "@microsoft/m365agentsplayground@0.2.28";
    private readonly Process process;
    private readonly DirectoryInfo folder;

    private PlaygroundClient(Process process, DirectoryInfo folder, string url)
    {
        this.process = process;
        this.folder = folder;
        Url = url;
    }

    /// <summary>What to open in a browser.</summary>
    public string Url { get; }

    /// <summary>Starts a copy and waits until its page answers.</summary>
    /// <param name="viewer">Whose view it shows.</param>
    /// <param name="botUrl">The bot's messaging endpoint.</param>
    /// <param name="port">The page's port on localhost.</param>
    /// <param name="time">The clock for the waiting.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="PlaygroundMissingException">Node is not installed, or the package could not be fetched; the message says what to do.</exception>
    public static async Task<PlaygroundClient> Start(
        Townsperson viewer, string botUrl, int port, TimeProvider time, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("somebotti-playground-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, ".m365agentsplayground.yml"), PlaygroundConfig.Of(viewer), cancellationToken);
        var start = new ProcessStartInfo("npx")
        {
            ArgumentList = { "-y", Package, "-e", botUrl, "-c", "msteams", "-p", $"{port}", "--disable-telemetry" },
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Without this it looks for a cloud metadata service.
        start.Environment["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "true";
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            folder.Delete(recursive: true);
            throw new PlaygroundMissingException(
                "The local Teams client needs Node.js, and 'npx' was not found. Install Node.js 20 or newer (nodejs.org, or your package manager) and start again.", e);
        }

        var client = new PlaygroundClient(process, folder, $"http://localhost:{port}");
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

    private async Task WaitForPage(Said said, TimeProvider time, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var started = time.GetTimestamp();
        while (time.GetElapsedTime(started) < TimeSpan.FromMinutes(2))
        {
            if (process.HasExited)
            {
                throw new PlaygroundMissingException(
                    $"The local Teams client ended at once. Check that 'npx -y {Package} --help' works on this machine and that the port is free. It said: {said.Last}");
            }

            try
            {
                using var response = await http.GetAsync(new Uri(Url), cancellationToken);
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), time, cancellationToken);
        }

        throw new PlaygroundMissingException($"The local Teams client did not answer at {Url} within two minutes. It said: {said.Last}");
    }

    /// <summary>Reads what the process prints, so that its pipes never fill, and remembers the last line.</summary>
    private sealed class Said
    {
        public Said(Process process)
        {
            process.OutputDataReceived += (_, e) => Last = e.Data ?? Last;
            process.ErrorDataReceived += (_, e) => Last = e.Data ?? Last;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        public string Last { get; private set; } = "";
    }
}
