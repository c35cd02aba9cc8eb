using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using SomeTeamsBot.Teams.Activities;
using Activity = SomeTeamsBot.Teams.Activities.Activity;

namespace SomeTeamsBot.Tests.EndToEnd.Crashes;

/// <summary>The real program in a process that is killed and started again, always on the same database and with the same neighbours.</summary>
internal sealed class MortalBot(IReadOnlyList<string> settings) : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromMinutes(1) };
    private readonly ConcurrentQueue<string> lines = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("somebotti-mortal-");
    private Process? process;
    private volatile Uri? address;
    private int answers;

    /// <summary>How many activities this life has answered.</summary>
    public int Answers => answers;

    /// <summary>Everything that was logged, in all lives; warnings and worse.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    /// <summary>Processor time of all lives.</summary>
    public TimeSpan Spent { get; private set; }

    /// <summary>Starts it, and returns once it listens.</summary>
    public async Task Start(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet")))
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "SomeTeamsBot.dll") },
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        string[] own =
        [
            "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Warning",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information",
        ];
        foreach (var argument in own.Concat(settings))
            start.ArgumentList.Add(argument);
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var listens = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Hear(line.Data, listens);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, listens);
        process.Exited += (_, _) => listens.TrySetException(new InvalidOperationException($"The bot ended by itself: {string.Join('\n', lines.TakeLast(40))}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        answers = 0;
        address = await listens.Task.WaitAsync(cancellationToken);
    }

    /// <summary>SIGKILL: it gets no chance to tidy up.</summary>
    public async Task Kill()
    {
        address = null;
        if (process is null)
            return;
        Spent += process.TotalProcessorTime;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Sends an activity again and again, as Teams does, until it is answered.</summary>
    /// <returns>The answer's body.</returns>
    public async Task<JsonNode> Post(Activity activity, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (address is { } alive && await TryPost(alive, activity, cancellationToken) is { } answer)
                return answer;
            await Task.Delay(Pause, TimeProvider.System, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        http.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task<JsonNode?> TryPost(Uri alive, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.PostAsJsonAsync(new Uri(alive, "/api/messages"), activity, ActivityJson.Default.Activity, cancellationToken);
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                lines.Enqueue($"answered {(int)response.StatusCode}: {body}");
                return null;
            }

            Interlocked.Increment(ref answers);
            return body.Length == 0 ? new JsonObject() : JsonNode.Parse(body);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or System.Text.Json.JsonException)
        {
            return null; // it died meanwhile, with or without having done what was asked
        }
    }

    private void Hear(string? line, TaskCompletionSource<Uri> listens)
    {
        if (line is null)
            return;
        lines.Enqueue(line);
        if (line.Contains(Listening, StringComparison.Ordinal))
            listens.TrySetResult(new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Trim()));
    }
}
