using System.Diagnostics;
using System.Runtime.InteropServices;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>The real program as a process of its own, as an operator starts it.</summary>
internal static class BotProcess
{
    /// <summary>Runs the program to its end.</summary>
    /// <param name="folder">Its working folder.</param>
    /// <param name="environment">The name of the environment: Development or Production.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<Ended> Run(string folder, string environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet")))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "SomeTeamsBot.dll") },
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment },
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        using var process = Process.Start(start)!;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromMinutes(2));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(stop.Token);
            var errors = process.StandardError.ReadToEndAsync(stop.Token);
            await process.WaitForExitAsync(stop.Token);
            return new Ended(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>How it ended.</summary>
    internal sealed record Ended(int Exit, string Output, string Errors);
}
