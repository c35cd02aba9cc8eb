using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace SomeTeamsBot.Tests.AppPackage;

/// <summary>A script of the repository, run by Node.</summary>
internal static class NodeScript
{
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
            if (File.Exists(Path.Combine(folder, "package.json")) && !Directory.Exists(Path.Combine(folder, "node_modules")))
            {
                var (exit, said) = await Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", folder, "ci", "--ignore-scripts");
                if (exit != 0) Miss($"npm ci failed in {Path.GetFileName(folder)}. {said}");
            }

            return await Start("node", folder, [script, .. arguments]);
        }
        catch (Win32Exception error)
        {
            Miss($"Node and npm are needed: {error.Message}");
            throw;
        }
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
