using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Routing;
using Xunit;

namespace SomeTeamsBot.Tests.Conversations;

public partial class TextsTests
{
    private static readonly Assembly Domain = typeof(Router).Assembly;

    public static TheoryData<Type> Owners =>
        [.. Domain.GetTypes().Where(t => t.Name.EndsWith("Texts", StringComparison.Ordinal) && t != typeof(Texts))];

    [Theory]
    [MemberData(nameof(Owners))]
    public void Every_text_exists_in_all_three_languages_with_the_same_places_to_fill(Type owner)
    {
        var finnish = Read(owner, "");

        Assert.NotEmpty(finnish);
        foreach (var language in new[] { "sv", "en" })
        {
            var other = Read(owner, language);
            Assert.Equal(finnish.Keys.Order(), other.Keys.Order());
            Assert.All(finnish, text => Assert.Equal(PlacesIn(text.Value), PlacesIn(other[text.Key])));
        }
    }

    [Fact]
    public void Every_text_file_is_found()
    {
        var files = Domain.GetManifestResourceNames().Where(n => n.EndsWith("Texts.resources", StringComparison.Ordinal));

        Assert.Equal(files.Order(), Owners.Select(o => o.Data.FullName + ".resources").Order());
    }

    [Fact]
    public void Every_text_the_code_asks_for_exists()
    {
        var source = Path.Combine(Root(), "src", "SomeTeamsBot.Domain");
        var asked = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Asked().Matches(File.ReadAllText(file)).SelectMany(m => Literal().Matches(m.Value)))
            .Select(m => (Key: m.Groups["key"].Value, IsEnd: m.Groups["end"].Success, IsBeginning: m.Groups["beginning"].Success))
            .Distinct()
            .ToList();
        var known = Owners.SelectMany(o => Read(o.Data, "").Keys).ToHashSet();

        Assert.True(asked.Count > 50);
        // A key may be put together from its beginning and a name, or a name and its end.
        Assert.Empty(asked.Where(a => !(a.IsBeginning ? known.Any(k => k.StartsWith(a.Key, StringComparison.Ordinal))
            : a.IsEnd ? known.Any(k => k.EndsWith(a.Key, StringComparison.Ordinal))
            : known.Contains(a.Key))).Select(a => a.Key).Order());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SomeTeamsBot.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    private static Dictionary<string, string> Read(Type owner, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        using var set = new ResourceManager(owner).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        return set!.Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string?)e.Value ?? "");
    }

    private static IEnumerable<string> PlacesIn(string text) => Places().Matches(text).Select(m => m.Value).Distinct().Order();

    [GeneratedRegex(@"Words(?:\[|\.Format\()[^,;]*,")]
    private static partial Regex Asked();

    [GeneratedRegex("(?<end>\\+ )?\"(?<key>\\w+)\"(?<beginning> \\+)?")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Places();
}
