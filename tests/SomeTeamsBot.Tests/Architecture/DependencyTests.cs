using System.Reflection;
using System.Text.RegularExpressions;
using NetArchTest.Rules;
using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Teams.Activities;
using Xunit;

namespace SomeTeamsBot.Tests.Architecture;

/// <summary>The arrows in README.md, as tests. Change both or neither.</summary>
public class DependencyTests
{
    private static readonly Assembly Domain = typeof(Router).Assembly;
    private static readonly Assembly Teams = typeof(Activity).Assembly;
    private static readonly Assembly Host = typeof(ContentLoader).Assembly;

    // Each folder and the sibling folders it may use. A folder that is missing here fails the test.
    private static readonly Dictionary<string, string[]> DomainArrows = new()
    {
        ["Calendar"] = [],
        ["Channels"] = ["Conversations"],
        ["Conversations"] = [],
        ["Guidelines"] = ["Channels", "Conversations"],
        ["Incidents"] = ["Calendar", "Conversations"],
        ["Questions"] = ["Calendar", "Conversations", "Incidents"],
        ["Routing"] = ["Channels", "Conversations", "Guidelines", "Incidents", "Questions", "Triage", "Welcome"],
        ["Triage"] = ["Channels", "Conversations", "Guidelines", "Incidents", "Questions"],
        ["Welcome"] = ["Channels", "Conversations", "Guidelines"],
    };

    private static readonly Dictionary<string, string[]> HostArrows = new()
    {
        ["Bot"] = ["Cards"],
        ["Cards"] = [],
        ["Content"] = [],
        ["Graph"] = [],
        ["Incidents"] = [],
        ["Scheduling"] = [],
        ["Storage"] = [],
    };

    /// <summary>The folders that speak with the channel.</summary>
    private static readonly string[] ChannelFolders = ["Bot", "Cards"];

    [Fact]
    public void Domain_references_nobody() => Assert.DoesNotContain(References(Domain), name => !IsPlatform(name));

    [Fact]
    public void Teams_knows_nothing_of_the_domain_or_the_host() =>
        Assert.DoesNotContain(References(Teams), name => name.StartsWith("SomeTeamsBot", StringComparison.Ordinal));

    [Fact]
    public void The_host_uses_only_domain_and_teams() =>
        Assert.Empty(References(Host)
            .Where(name => name.StartsWith("SomeTeamsBot", StringComparison.Ordinal))
            .Except(["SomeTeamsBot.Domain", "SomeTeamsBot.Teams"]));

    [Fact]
    public void Domain_slices_follow_the_arrows() => Assert.Empty(Violations(Domain, "SomeTeamsBot.Domain", DomainArrows));

    [Fact]
    public void Adapters_do_not_know_each_other() => Assert.Empty(Violations(Host, "SomeTeamsBot", HostArrows));

    [Fact]
    public void Only_the_channel_folders_know_the_protocol() =>
        Assert.DoesNotContain(HostArrows.Keys.Except(ChannelFolders), folder => Uses(Host, $"SomeTeamsBot.{folder}", "SomeTeamsBot.Teams"));

    [Fact]
    public void The_detector_can_see_a_dependency() // without this, a typo above would pass silently
    {
        var nothing = DomainArrows.ToDictionary(a => a.Key, _ => Array.Empty<string>());

        Assert.Contains("Guidelines -> Channels", Violations(Domain, "SomeTeamsBot.Domain", nothing));
        Assert.True(Uses(Host, "SomeTeamsBot.Content", "SomeTeamsBot.Domain"));
    }

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);

    private static bool IsPlatform(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) || name is "System" or "netstandard" or "mscorlib";

    private static IEnumerable<string> Violations(Assembly assembly, string root, Dictionary<string, string[]> arrows)
    {
        var folders = assembly.GetTypes().Select(t => t.Namespace ?? "")
            .Where(n => n.StartsWith(root + ".", StringComparison.Ordinal))
            .Select(n => n[(root.Length + 1)..].Split('.')[0]).Distinct().ToList();
        Assert.Equal(arrows.Keys.Order(), folders.Order());

        return from source in folders
               from target in folders
               where source != target && !arrows[source].Contains(target)
               where Uses(assembly, $"{root}.{source}", $"{root}.{target}")
               select $"{source} -> {target}";
    }

    private static bool Uses(Assembly assembly, string source, string target) =>
        !Types.InAssembly(assembly).That().ResideInNamespaceMatching($@"^{Regex.Escape(source)}(\.|$)").ShouldNot().HaveDependencyOn(target).GetResult().IsSuccessful;
}
