using System.Diagnostics;
using Xunit;

namespace SomeTeamsBot.Tests.Infra;

public class BicepTests
{
    [Fact]
    public async Task The_template_builds_without_a_warning()
    {
        if (BicepCli() is not { } bicep)
        {
            Assert.Skip("The Bicep CLI is not here: it comes with the NuGet package Azure.Bicep.CommandLine.linux-x64, or stands on the PATH as \"bicep\".");
            return;
        }

        using var process = Process.Start(new ProcessStartInfo(bicep, ["build", RepositoryFolder.PathOf("infra", "main.bicep"), "--stdout"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var cancellation = TestContext.Current.CancellationToken;
        var template = process.StandardOutput.ReadToEndAsync(cancellation);
        var remarks = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);

        Assert.Equal("", remarks); // warnings do not change the exit code
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("Microsoft.BotService/botServices", await template, StringComparison.Ordinal);
    }

    private static string? BicepCli() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "bicep.exe" : "bicep"))
            .Concat(Restored())
            .FirstOrDefault(File.Exists);

    // The package is a tool of its platform, so it is no reference of the project; whoever restored it has it here.
    private static IEnumerable<string> Restored()
    {
        if (!OperatingSystem.IsLinux()) return [];

        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var package = Path.Combine(packages, "azure.bicep.commandline.linux-x64");
        return Directory.Exists(package)
            ? Directory.GetDirectories(package).Order(StringComparer.Ordinal).Reverse().Select(version => Path.Combine(version, "tools", "bicep"))
            : [];
    }
}
