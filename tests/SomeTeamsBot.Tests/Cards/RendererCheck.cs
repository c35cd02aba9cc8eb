using System.Diagnostics;
using SomeTeamsBot.Teams.Cards;
using Xunit;

namespace SomeTeamsBot.Tests.Cards;

/// <summary>Microsoft's renderer library, asked through tests/cards/check.mjs. Any test may feed its cards to it.</summary>
internal static class RendererCheck
{
    private static readonly Lazy<Task<string?>> Missing = new(WhatIsMissing);

    /// <summary>
    /// Passes when the library parses every card without a remark. Skips the test with the reason where Node is missing, but fails it
    /// on the build server (CI=true), where it must be there.
    /// </summary>
    /// <param name="cards">The cards, each with a name that the findings will call it by.</param>
    public static async Task Accepts(IEnumerable<(string Name, AdaptiveCard Card)> cards)
    {
        if (await Missing.Value is { } reason)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
            Assert.Skip(reason);
        }

        var folder = Directory.CreateTempSubdirectory("cards-");
        try
        {
            foreach (var (name, card) in cards)
            {
                var file = Path.Combine(folder.FullName, $"{name}.json");
                await File.WriteAllBytesAsync(file, card.ToJson().Utf8, TestContext.Current.CancellationToken);
            }

            var (exit, said) = await Run("node", "check.mjs", folder.FullName);
            Assert.True(exit == 0, said);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string?> WhatIsMissing()
    {
        try
        {
            if (Directory.Exists(Path.Combine(ScriptFolder(), "node_modules", "adaptivecards")))
                return (await Run("node", "--version")).Exit == 0 ? null : "Node does not run.";

            var (exit, said) = await Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts");
            return exit == 0 ? null : $"tests/cards: npm ci failed. {said}";
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            return $"Node and npm are needed to ask Microsoft's renderer: {error.Message}";
        }
    }

    private static async Task<(int Exit, string Said)> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = ScriptFolder(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    private static string ScriptFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SomeTeamsBot.sln")))
            folder = folder.Parent;
        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, "tests", "cards");
    }
}
