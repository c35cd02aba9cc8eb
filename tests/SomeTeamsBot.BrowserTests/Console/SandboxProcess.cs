using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SomeTeamsBot.BrowserTests.Console;

/// <summary>The sandbox as a newcomer starts it: a process of its own.</summary>
internal sealed class SandboxProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SandboxProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, e) => Read(e.Data);
        process.ErrorDataReceived += (_, e) => Read(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Everything it said so far.</summary>
    public string Said => string.Join('\n', lines);

    /// <param name="path">The PATH it gets; null leaves ours.</param>
    /// <param name="arguments">Its arguments.</param>
    public static SandboxProcess Start(string? path, params string[] arguments)
    {
        var runtime = RuntimeEnvironment.GetRuntimeDirectory();
        var start = new ProcessStartInfo(Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "dotnet")))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "SomeTeamsBot.Sandbox.dll") },
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        if (path is not null)
            start.Environment["PATH"] = path;
        return new SandboxProcess(Process.Start(start)!);
    }

    /// <summary>Waits until it has said how to stop it: everything is up by then. Ends early when the process does.</summary>
    public Task UntilReady() => Task.WhenAny(ready.Task, process.WaitForExitAsync(TestContext.Current.CancellationToken));

    /// <summary>Waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> UntilEnded()
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    /// <summary>Sends a signal to the process alone, not to its children.</summary>
    public async Task Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The process's children and theirs; Linux only.</summary>
    public IReadOnlyList<int> Descendants()
    {
        var parents = Process.GetProcesses().Select(p => (p.Id, Parent: ParentOf(p.Id))).ToLookup(p => p.Parent, p => p.Id);
        List<int> found = [process.Id];
        for (var i = 0; i < found.Count; i++)
            found.AddRange(parents[found[i]]);
        return found[1..];
    }

    /// <summary>Whether a process with this id still lives; a zombie that nobody has buried yet does not.</summary>
    public static bool Lives(int id) => Stat(id) is [not "Z", ..];

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.Dispose();
    }

    private static int ParentOf(int id) => Stat(id) is [_, var parent, ..] ? int.Parse(parent, CultureInfo.InvariantCulture) : 0;

    /// <summary>State, parent and so on, as proc(5) has them after the name in parentheses; empty when there is no such process.</summary>
    private static string[] Stat(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return [];
        }
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        lines.Enqueue(line);
        if (line.Contains("Stop with Ctrl-C", StringComparison.Ordinal))
            ready.TrySetResult();
    }
}
