using SomeTeamsBot.Content;
using Xunit;

namespace SomeTeamsBot.Tests.Content;

/// <summary>A municipality's folder over the shipped one: what it may change, and how each mistake is named.</summary>
public sealed class ContentLoaderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("somebotti-content-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_entry_of_the_upper_folder_replaces_the_one_of_the_same_id()
    {
        Write("contacts.yaml", """
            contacts:
              - id: viestinta
                title: "Mallilan viestintä"
                tells: "Neuvoo kanavissa."
                how: "Soita arkisin."
                phone: "015 000 000"
            """);

        var handbook = Load();

        Assert.Equal("015 000 000", handbook.Contacts["viestinta"].Phone);
        Assert.True(handbook.Contacts.Count > 10, "The other contacts are still there.");
    }

    [Fact]
    public void A_way_to_ask_is_added_to_the_shipped_ones()
    {
        var before = ContentLoader.Load([ContentLoader.ShippedFolder]).Passages["huoneentaulu-tietoturva/6"].Asks.Count;
        Write("asks/omat.yaml", """
            asks:
              huoneentaulu-tietoturva/6:
                spoken: ["saaks Mallilassa olla sama salis joka paikassa"]
            """);

        Assert.Equal(before + 1, Load().Passages["huoneentaulu-tietoturva/6"].Asks.Count);
    }

    [Fact]
    public void An_unknown_key_is_named_with_file_and_line() => Refuses(
        "contacts.yaml",
        """
        contacts:
          - id: viestinta
            title: "Viestintä"
            tells: "Neuvoo."
            how: "Soita."
            puhelin: "015"
        """,
        "contacts.yaml:6: unknown key 'puhelin'; known here: email, how, id, phone, tells, title");

    [Fact]
    public void A_missing_field_is_named_with_file_and_line() => Refuses(
        "contacts.yaml",
        """
        contacts:
          - id: viestinta
            title: "Viestintä"
            tells: "Neuvoo."
        """,
        "contacts.yaml:2: 'how' is missing or empty");

    [Fact]
    public void A_relation_to_nothing_is_named_with_file_and_line() => Refuses(
        "elsewhere/omat.yaml",
        """
        area: omat
        matters:
          - id: omat-latu
            title: "Hiihtoladut"
            short: "Someohje ei kerro laduista."
            contact: latumestari
            nearest: [ladut/1]
            asks:
              spoken: ["koska ladut ajetaan"]
        """,
        "elsewhere/omat.yaml:3: 'omat-latu' names the contact 'latumestari', which does not exist",
        "elsewhere/omat.yaml:3: 'omat-latu' names the nearest passage 'ladut/1', which does not exist");

    [Fact]
    public void A_duplicate_is_named_with_file_and_line() => Refuses(
        "replies.yaml",
        """
        replies:
          - {id: OMA, title: "A", when: "Aina.", severity: any, sources: [huoneentaulu-some/2], text: "Hei."}
          - {id: OMA, title: "B", when: "Aina.", severity: any, sources: [huoneentaulu-some/2], text: "Hei."}
        """,
        "replies.yaml:3: reply 'OMA' is here twice; first at replies.yaml:2");

    [Fact]
    public void Broken_YAML_is_named_with_file_and_line()
    {
        Write("contacts.yaml", "contacts:\n  - id: [\n");

        var problem = Assert.Single(Assert.Throws<InvalidContentException>(Load).Problems);

        Assert.Matches(@"^contacts\.yaml:[34]: not valid YAML", problem.ToString());
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_refused_with_the_remedy()
    {
        var problems = Assert.Throws<InvalidContentException>(() => ContentLoader.Load([ContentLoader.ShippedFolder, "/ei/ole"])).Problems;

        Assert.Contains("correct the setting Content:Folder", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    private void Refuses(string file, string yaml, params string[] problems)
    {
        Write(file, yaml);

        Assert.Equal(problems, Assert.Throws<InvalidContentException>(Load).Problems.Select(p => p.ToString()));
    }

    private Domain.Guidelines.Handbook Load() => ContentLoader.Load([ContentLoader.ShippedFolder, folder.FullName]);

    private void Write(string file, string yaml)
    {
        var path = Path.Combine(folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, yaml + "\n");
    }
}
