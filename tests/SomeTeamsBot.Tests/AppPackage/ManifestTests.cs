using System.Text.Json.Nodes;
using Xunit;

namespace SomeTeamsBot.Tests.AppPackage;

public class ManifestTests
{
    private static readonly string[] Scopes = ["groupChat", "personal", "team"];

    public static TheoryData<string> Languages => [Manifest.Finnish, .. Manifest.Languages];

    [Fact]
    public async Task The_manifest_and_its_localisations_fit_Microsofts_schemas()
    {
        var (exit, said) = await NodeScript.Run(RepositoryFolder.PathOf("tests", "manifest", "validate.mjs"), Manifest.Folder);

        Assert.True(exit == 0, said);
        Assert.Equal("3 files", said.Trim());
    }

    [Fact]
    public async Task The_check_by_Microsofts_schemas_finds_what_is_wrong()
    {
        var folder = Directory.CreateTempSubdirectory("manifest-");
        try
        {
            var manifest = Manifest.Read();
            manifest["bots"]![0]!["scopes"] = new JsonArray("everywhere");
            var swedish = Manifest.Read("sv.json");
            swedish["name.short"] = new string('x', 31);
            await Write("manifest.json", manifest);
            await Write("sv.json", swedish);
            await Write("en.json", Manifest.Read("en.json"));

            var (exit, said) = await NodeScript.Run(RepositoryFolder.PathOf("tests", "manifest", "validate.mjs"), folder.FullName);

            Assert.Equal(1, exit);
            Assert.Contains("manifest.json: /bots/0/scopes/0:", said, StringComparison.Ordinal);
            Assert.Contains("sv.json: /name.short:", said, StringComparison.Ordinal);
            Assert.DoesNotContain("en.json", said, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Task Write(string file, JsonObject content) =>
            File.WriteAllTextAsync(Path.Combine(folder.FullName, file), content.ToJsonString(), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void A_localisation_says_every_text_anew_and_no_other(string language)
    {
        var said = Manifest.Read($"{language}.json").Select(p => p.Key).Where(k => k != "$schema");

        Assert.Equal(Manifest.TextPlaces().Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Finnish_is_the_default_and_every_localisation_is_listed()
    {
        var info = Manifest.Read()["localizationInfo"]!;

        Assert.Equal("fi", Manifest.Text(info["defaultLanguageTag"]));
        Assert.Equal(
            Manifest.Languages.Select(l => (l, $"{l}.json")),
            info["additionalLanguages"]!.AsArray().Select(l => (Manifest.Text(l!["languageTag"]), Manifest.Text(l["file"]))));
    }

    [Fact]
    public void The_bot_is_in_every_scope_and_each_has_one_list_of_commands()
    {
        var bot = Manifest.Read()["bots"]![0]!;

        Assert.Equal(Scopes, bot["scopes"]!.AsArray().Select(Manifest.Text).Order(StringComparer.Ordinal));
        Assert.Equal(Scopes, Manifest.CommandLists().SelectMany(l => l.Scopes).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Commands_are_as_few_and_as_short_as_Teams_shows_them(string language)
    {
        // learn.microsoft.com, "Create a commands menu": 10 commands a scope, 32 and 128 characters. The schema would allow more.
        Assert.All(Manifest.CommandLists(language), list =>
        {
            Assert.InRange(list.Commands.Count, 1, 10);
            Assert.Equal(list.Commands.Count, list.Commands.Select(c => c.Title).Distinct().Count());
            Assert.All(list.Commands, c => Assert.InRange(c.Title.Length, 1, 32));
            Assert.All(list.Commands, c => Assert.InRange(c.Description.Length, 1, 128));
        });
    }

    [Fact]
    public void Nothing_is_asked_for_that_is_not_used()
    {
        var manifest = Manifest.Read();

        Assert.Equal((string?)manifest["id"], (string?)manifest["webApplicationInfo"]!["id"]);
        Assert.Null(manifest["authorization"]);
        Assert.Empty(manifest["validDomains"]!.AsArray());
        Assert.False(manifest["bots"]![0]!["supportsFiles"]!.GetValue<bool>());
        Assert.False(manifest["bots"]![0]!["isNotificationOnly"]!.GetValue<bool>());
    }

    [Fact]
    public void The_app_and_its_bot_wait_for_the_municipalitys_own_id()
    {
        var manifest = Manifest.Read();

        Assert.Equal(Guid.Empty.ToString(), Manifest.Text(manifest["id"]));
        Assert.Equal(Guid.Empty.ToString(), Manifest.Text(manifest["bots"]![0]!["botId"]));
    }
}
