using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace SomeTeamsBot.Tests;

/// <summary>A script of the repository, run by Node.</summary>
internal static class NodeScript
{
    // Tests run side by side; the packages of a folder are installed once.
    private static readonly ConcurrentDictionary<string, Lazy<Task<string?>>> Installed = new(StringComparer.Ordinal);

    /// <summary>
    /// Runs a script. Where Node, npm or the script's packages are missing, the test is skipped with the reason, but on the build server
    /// (CI=true) it fails.
    /// </summary>
    /// <param name="script">The script's full path. A package.json beside it has its packages installed first.</param>
    /// <param name="arguments">What the script is given.</param>
    public static async Task<(int Exit, string Said)> Run(string script, params string[] arguments)
    {
        var folder = Path.GetDirectoryName(script)!;
        try
        {
            if (await Installed.GetOrAdd(folder, f => new Lazy<Task<string?>>(() => Install(f))).Value is { } missing)
                Miss(missing);
            return await Start("node", folder, [script, .. arguments]);
        }
        catch (Win32Exception error)
        {
            Miss($"Node and npm are needed: {error.Message}");
            throw;
        }
    }

    /// <summary>What is missing; null when everything is there.</summary>
    private static async Task<string?> Install(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "package.json")) || File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")))
            return null;
        var (exit, said) = await Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", folder, "ci", "--ignore-scripts");
        return exit == 0 ? null : $"npm ci failed in {Path.GetFileName(folder)}. {said}";
    }

    private static void Miss(string reason)
    {
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.Skip(reason);
    }

    private static async Task<(int Exit, string Said)> Start(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output + await errors);
    }
}
