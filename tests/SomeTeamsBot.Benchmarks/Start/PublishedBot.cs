using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SomeTeamsBot.Benchmarks.Start;

/// <summary>The bot as infra/README.md installs it: published for this machine with its run time, compiled beforehand.</summary>
internal sealed class PublishedBot : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("somebotti-published-");

    private PublishedBot()
    {
    }

    public string Program => Path.Combine(folder.FullName, OperatingSystem.IsWindows() ? "SomeTeamsBot.exe" : "SomeTeamsBot");

    /// <summary>Publishes; takes about a minute.</summary>
    /// <exception cref="InvalidOperationException">Publishing failed, or this program does not run from the repository.</exception>
    public static async Task<PublishedBot> Create()
    {
        var published = new PublishedBot();
        var publish = new ProcessStartInfo("dotnet", ["publish", Project(), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", published.folder.FullName, "-v", "q"]);
        using var process = Process.Start(publish) ?? throw new InvalidOperationException("dotnet did not start.");
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? published : throw new InvalidOperationException("The bot could not be published.");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Project()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var project = Path.Combine(folder.FullName, "src", "SomeTeamsBot", "SomeTeamsBot.csproj");
            if (File.Exists(project))
                return project;
        }

        throw new InvalidOperationException("Run this from a checkout: the bot is published from its source.");
    }
}
