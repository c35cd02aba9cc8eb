using System.Diagnostics;

namespace SomeTeamsBot.Benchmarks.Hosting;

/// <summary>A process of its own under measurement; killed when disposed of.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;

    private HostProcess(Process process) => this.process = process;

    /// <summary>Processor time so far, of all threads.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>VmRSS in megabytes (10⁶ bytes).</summary>
    public double ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <param name="program">A program, or an assembly that dotnet runs.</param>
    /// <param name="arguments">Its arguments.</param>
    public static HostProcess Start(string program, params IEnumerable<string> arguments)
    {
        var (file, all) = Path.GetExtension(program) == ".dll" ? ("dotnet", arguments.Prepend(program)) : (program, arguments);
        var info = new ProcessStartInfo(file, all) { RedirectStandardInput = true, RedirectStandardOutput = true };
        return new(Process.Start(info) ?? throw new InvalidOperationException("dotnet did not start."));
    }

    /// <summary>Awaits the line by which <see cref="HostCommand"/> says where it listens; what the host logs before and after is let go.</summary>
    public async Task<string> ReadAddress()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith(HostCommand.Listening, StringComparison.Ordinal))
                continue;
            IgnoreOutput();
            return line[HostCommand.Listening.Length..];
        }

        throw new InvalidOperationException("The process ended before it said where it listens.");
    }

    /// <summary>Reads on, because a pipe that nobody reads stops who writes.</summary>
    public void IgnoreOutput() => _ = process.StandardOutput.ReadToEndAsync();

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
