using Xunit;

namespace SomeTeamsBot.Tests;

/// <summary>Where the shipped files stand that tests read beside the code.</summary>
internal static class RepositoryFolder
{
    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SomeTeamsBot.sln")))
            folder = folder.Parent;
        Assert.NotNull(folder);
        return Path.Combine([folder.FullName, .. parts]);
    }
}
