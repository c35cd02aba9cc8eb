namespace SomeTeamsBot.BrowserTests.Desk;

/// <summary>What a machine must have for the browser tests, besides the .NET SDK.</summary>
internal static class Tooling
{
    /// <summary>Set by <c>.ci/run</c>: there, a browser test that cannot run has failed.</summary>
    private static readonly bool IsCi = Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Chromium's program; CHROMIUM_PATH names another one.</summary>
    public static string Chromium { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium";

    /// <summary>Where the pictures go; not committed.</summary>
    public static DirectoryInfo Pictures { get; } = Directory.CreateDirectory(Path.Combine(Repository(), "artifacts", "pictures"));

    /// <summary>Why the tests cannot run here; null when they can.</summary>
    public static string? Missing() =>
        File.Exists(Chromium) ? MissingNode() : $"Chromium is not at {Chromium}. Install it, or name another in CHROMIUM_PATH.";

    /// <summary>Why Microsoft's local client cannot run here; null when it can.</summary>
    public static string? MissingNode() => HasNode() ? null : "Node.js 20 or newer is missing; Microsoft's local Teams client needs it.";

    /// <summary>Skips the running test, or fails it in CI.</summary>
    public static void Require(string? missing)
    {
        if (missing is null)
            return;
        if (IsCi)
            Assert.Fail(missing);
        Assert.Skip(missing);
    }

    private static bool HasNode()
    {
        var name = OperatingSystem.IsWindows() ? "npx.cmd" : "npx";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SomeTeamsBot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside their repository.");
        return folder.FullName;
    }
}
