using System.Text.RegularExpressions;
using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace SomeTeamsBot.Tests.Content;

/// <summary>What the shipped content may and may not say.</summary>
public sealed partial class ContentWordingTests
{
    // Ordinary capitalised words whose short hash is also a name's.
    private static readonly HashSet<string> NotNames = new(StringComparer.Ordinal) { "Kannatan", "Kerroin" };

    private static readonly HandbookDraft Shipped = ReadShipped();

    [Fact]
    public void No_text_repeats_eight_words_of_the_guideline() =>
        Assert.Empty(OurTexts().SelectMany(t => GuidelineWording.CopiedRuns(t.Text, GuidelineWording.Runs).Select(r => $"{t.Place}: {r}")));

    [Fact]
    public void No_text_repeats_a_short_sentence_of_the_guideline() =>
        Assert.Empty(OurTexts()
            .Where(t => t.Key != "title") // a heading may be called what the guideline calls it
            .SelectMany(t => GuidelineWording.CopiedSentences(t.Text, GuidelineWording.Runs).Select(s => $"{t.Place}: {s}")));

    [Fact]
    public void A_repeated_run_and_a_repeated_sentence_are_noticed()
    {
        const string run = "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan";
        HashSet<string> hashes = [GuidelineWording.Hash(run, 8), GuidelineWording.Hash("ole hyvä vain", 8)];
        Assert.Equal([run], GuidelineWording.CopiedRuns("Nolla, yksi, KAKSI kolme – neljä (viisi) kuusi seitsemän; kahdeksan.", hashes));
        Assert.Equal(["ole hyvä vain"], GuidelineWording.CopiedSentences("Ensin tämä. Ole hyvä vain! Ole hyvä vain sitten.", hashes));
        Assert.True(GuidelineWording.Runs.Count > 1000, "the guideline's hashes are not there");
    }

    [Fact]
    public void No_content_names_a_person_of_the_channel_list()
    {
        Assert.Equal(6, GuidelineWording.Names.Count);
        // When an ordinary word is found here, it shares a name's short hash: make sure, and add it to NotNames.
        Assert.Empty(AllTexts().SelectMany(t => GuidelineWording.PossibleNames(t.Text).Where(w => !NotNames.Contains(w)).Select(w => $"{t.Place}: {w}")));
    }

    [Fact]
    public void No_account_name_ends_in_an_employees_name() =>
        Assert.Empty(AllTexts().Where(t => PersonalAccount().IsMatch(t.Text)).Select(t => t.Place));

    [Theory]
    [InlineData("facebook", 18)]
    [InlineData("instagram", 12)]
    [InlineData("mailchimp", 1)]
    [InlineData("discord", 2)]
    [InlineData("tiktok", 1)]
    [InlineData("snapchat", 2)]
    [InlineData("x", 0)]
    [InlineData("youtube", 0)]
    [InlineData("linkedin", 0)]
    public void The_register_has_the_rows_of_the_list(string platform, int rows)
    {
        Assert.True(Shipped.Platforms.Has(platform));
        Assert.Equal(rows, Shipped.Channels.All.Count(c => c.Value.Platform == platform));
        Assert.Equal(rows > 0, Shipped.Platforms.ToDictionary()[platform].SectionKey is not null);
    }

    [Fact]
    public void Thirty_six_rows_are_thirty_seven_accounts()
    {
        var rows = Shipped.Channels.All.Select(c => c.Value).ToList();
        Assert.Equal(36, rows.Count);
        Assert.Equal(37, rows.Sum(c => c.Name.StartsWith("Kaksi ", StringComparison.Ordinal) ? 2 : 1));
        Assert.Equal("3/2024", Shipped.RegisterAsOf);
    }

    [Fact]
    public void The_shipped_accounts_are_those_of_the_invented_town() =>
        Assert.All(Shipped.Channels.All, c => Assert.Matches(AccountOfNobody(), c.Value.Name));

    [Fact]
    public void No_content_names_the_municipality_whose_guideline_this_is() =>
        Assert.DoesNotContain(AllTexts(), t => RealTown().IsMatch(t.Text));

    [Fact]
    public void The_register_invents_no_owner() =>
        Assert.All(Shipped.Channels.All, c => Assert.True(
            c.Value is { Owner: null, Administrators.Count: 0, Deputy: null, MfaChecked: null } && c.Value.Names.Count > 0, c.Id));

    [Fact]
    public void A_passage_is_named_after_its_main_section() =>
        Assert.All(Shipped.Passages.All, p => Assert.Equal(p.Value.Sources[0], p.Id.Split('+')[0]));

    [Fact]
    public void Every_section_has_a_passage_of_its_own() =>
        Assert.All(Shipped.Guideline!.Sections.Keys, key => Assert.True(Shipped.Passages.Has(key), key));

    [Fact]
    public void An_elected_official_is_never_sent_to_a_supervisor() =>
        Assert.All(Shipped.Passages.All, p =>
        {
            var advice = p.Value.ByRole.GetValueOrDefault(Roles.ElectedOfficial) ?? p.Value.Advice;
            Assert.DoesNotMatch(YourSupervisor(), string.Join(' ', [advice.Brief, .. advice.Do]));
        });

    [Fact]
    public void A_stricter_reply_waits_for_the_municipalitys_approval()
    {
        var serious = Shipped.Replies.All.Select(r => r.Value).Where(r => r.Severity == Severity.Serious).ToList();
        Assert.NotEmpty(serious);
        Assert.All(serious, r => Assert.Contains("Kunnan on hyväksyttävä", r.Note, StringComparison.Ordinal));
    }

    [Fact]
    public void Contacts_are_offices_without_invented_numbers() =>
        Assert.All(Shipped.Contacts.All, c => Assert.True(c.Value is { Phone: null, Email: null }, c.Id));

    [GeneratedRegex("mjunuoriso", RegexOptions.IgnoreCase)]
    private static partial Regex PersonalAccount();

    [GeneratedRegex(@"mallila|\(henkilöprofiili(t)?\)$", RegexOptions.IgnoreCase)]
    private static partial Regex AccountOfNobody();

    [GeneratedRegex("mäntyharj|mantyharj", RegexOptions.IgnoreCase)]
    private static partial Regex RealTown();

    [GeneratedRegex("esihenkilö(ösi|llesi|ltäsi|si)", RegexOptions.IgnoreCase)]
    private static partial Regex YourSupervisor();

    private static HandbookDraft ReadShipped()
    {
        var draft = new HandbookDraft();
        var problems = new List<ContentProblem>();
        GuidelineReader.ReadGuideline(Root("guideline.yaml"), draft);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(ContentLoader.ShippedFolder, "passages")))
            GuidelineReader.ReadPassages(Root(Path.Combine("passages", Path.GetFileName(path))), Path.GetFileNameWithoutExtension(path), draft);
        GuidelineReader.ReadReplies(Root("replies.yaml"), draft);
        ContactsReader.Read(Root("contacts.yaml"), draft);
        RegisterReader.Read(Root("channels.yaml"), draft);
        Assert.Empty(problems);
        return draft;

        ContentNode Root(string name) =>
            ContentFile.Read(ContentLoader.ShippedFolder, Path.Combine(ContentLoader.ShippedFolder, name), problems).Root!;
    }

    /// <summary>What the bot says itself: people's ways to ask are theirs, and guideline.yaml holds the names of the guideline's places.</summary>
    private static IEnumerable<ContentText> OurTexts() =>
        AllTexts().Where(t => !t.Asked && !t.Place.StartsWith("guideline.yaml", StringComparison.Ordinal));

    private static IEnumerable<ContentText> AllTexts()
    {
        foreach (var path in Directory.EnumerateFiles(ContentLoader.ShippedFolder, "*.y*ml", SearchOption.AllDirectories))
        {
            using var reader = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(reader);
            foreach (var text in TextsOf(stream.Documents[0].RootNode, Path.GetFileName(path), "", asked: false))
                yield return text;
        }
    }

    private static IEnumerable<ContentText> TextsOf(YamlNode node, string file, string key, bool asked) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(c => TextsOf(c.Value, file, ((YamlScalarNode)c.Key).Value!, asked || key is "asks")),
        YamlSequenceNode list => list.Children.SelectMany(c => TextsOf(c, file, key, asked)),
        YamlScalarNode { Value: { } text } => [new ContentText($"{file}:{node.Start.Line}", key, text, asked)],
        _ => [],
    };

    /// <summary>A text of a content file; asked when it is one of people's ways to ask.</summary>
    private sealed record ContentText(string Place, string Key, string Text, bool Asked);
}
