using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace SomeTeamsBot.Tests.AppPackage;

/// <summary>The package is shipped to everybody; whose it becomes is filled in by each municipality.</summary>
public partial class NobodysNameTests
{
    public static TheoryData<string> Files => ["manifest.json", .. Manifest.Languages.Select(l => $"{l}.json")];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_real_domain_stands_in_the_package(string file)
    {
        foreach (var text in Texts(Manifest.Read(file)))
        {
            foreach (var domain in Domain().Matches(text).Select(m => m.Value))
                Assert.EndsWith(".example", domain, StringComparison.Ordinal); // reserved by RFC 2606
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_persons_name_address_or_number_stands_in_the_package(string file)
    {
        foreach (var text in Texts(Manifest.Read(file)))
        {
            Assert.DoesNotMatch(TwoNames(), text);
            Assert.DoesNotContain('@', text);
            Assert.All(Digits().Matches(text), m => Assert.True(m.Value == "112", text));
        }
    }

    [Theory]
    [InlineData("Lisätietoja antaa Testi Työntekijä.")]
    [InlineData("Testi Kaksi-Niminen")]
    public void A_persons_name_would_be_seen(string text) => Assert.Matches(TwoNames(), text);

    [Theory]
    [InlineData("katso www.kunta.fi")]
    [InlineData("https://kunta.fi/some")]
    public void A_real_domain_would_be_seen(string text) =>
        Assert.Contains(Domain().Matches(text), m => m.Value.EndsWith("kunta.fi", StringComparison.Ordinal));

    // Ids, versions and the schema's own address are not texts.
    private static IEnumerable<string> Texts(JsonNode? node, string? name = null) => node switch
    {
        JsonObject o => o.SelectMany(p => Texts(p.Value, p.Key)),
        JsonArray a => a.SelectMany(i => Texts(i, name)),
        JsonValue v when name is not ("$schema" or "id" or "botId" or "version" or "manifestVersion" or "accentColor" or "color" or "outline" or "file")
            && v.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    [GeneratedRegex(@"[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{Ll}{2,}")]
    private static partial Regex Domain();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+")]
    private static partial Regex TwoNames();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
