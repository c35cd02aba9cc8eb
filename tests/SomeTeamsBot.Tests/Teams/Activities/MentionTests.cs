using FsCheck.Xunit;
using SomeTeamsBot.Teams.Activities;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Activities;

/// <summary>What is left of a message when the markup of mentions is taken out.</summary>
public sealed class MentionTests
{
    private const string Own = "28:bot";

    [Theory]
    [InlineData("<at>Someohje</at> saako kuvan julkaista?", "saako kuvan julkaista?")]
    [InlineData("<at>Someohje</at>&nbsp;saako kuvan julkaista?", "saako kuvan julkaista?")]
    [InlineData("<at>Someohje</at>\u00A0saako\u00A0kuvan julkaista?\n", "saako kuvan julkaista?")]
    [InlineData("Hei <at>Someohje</at> saako?", "Hei saako?")]
    [InlineData("Hei&nbsp;<at>Someohje</at> saako?", "Hei saako?")]
    [InlineData("Hei<at>Someohje</at> saako?", "Hei saako?")]
    [InlineData("saako? <at>Someohje</at>", "saako?")]
    [InlineData("<at>Someohje</at>", "")]
    [InlineData("<at>Someohje</at> ensin, <at>Someohje</at> sitten", "ensin, sitten")]
    [InlineData("rivi\n<at>Someohje</at>\ntoinen", "rivi\n\ntoinen")]
    [InlineData("ei mainintaa", "ei mainintaa")]
    [InlineData("5 &lt; 6 &amp; <b>ei</b> pureta", "5 &lt; 6 &amp; <b>ei</b> pureta")]
    [InlineData("<at>someohje</at> on eri merkintä", "<at>someohje</at> on eri merkintä")]
    public void The_bots_own_mention_goes_with_its_space(string text, string left) =>
        Assert.Equal(left, Said(text, Mention("<at>Someohje</at>", Own)));

    [Fact]
    public void Others_keep_their_name() => Assert.Equal(
        "Testi Työntekijä kysyi, Esko vastasi",
        Said(
            "<at>Someohje</at> <at>Testi Työntekijä</at> kysyi, <at id=\"1\">Esko</at> vastasi",
            Mention("<at>Someohje</at>", Own),
            Mention("<at>Testi Työntekijä</at>", "29:1"),
            Mention("<at id=\"1\">Esko</at>", "29:2")));

    [Fact]
    public void Somebody_of_the_bots_name_keeps_it() => Assert.Equal(
        "kysy: Someohje",
        Said("<at>Someohje</at> kysy: <at>Someohje</at>", Mention("<at>Someohje</at>", Own), Mention("<at>Someohje</at>", "29:1")));

    [Fact]
    public void A_mention_without_markup_in_it_is_kept_unless_it_is_the_bots_own()
    {
        Assert.Equal("kysy @Esko", Said("@Someohje kysy @Esko", Mention("@Someohje", Own), Mention("@Esko", "29:1")));
        Assert.Equal("<at>", Said("<at>", Mention("<at>", "29:1")));
        Assert.Equal("<at></at", Said("<at></at", Mention("<at></at", "29:1")));
    }

    [Fact]
    public void What_is_no_mention_changes_nothing()
    {
        Assert.Equal("hei", Said("hei", new Entity { Type = "clientInfo", Text = "hei" }, new Entity(), Mention("", Own)));
        Assert.Equal("", new Activity { Type = "message" }.TextWithoutOwnMention());
        Assert.Equal("", new Activity { Text = "", Entities = [Mention("x", Own)] }.TextWithoutOwnMention());
    }

    [Fact]
    public void Nobody_is_the_bot_when_the_activity_does_not_name_it() => Assert.Equal(
        "Someohje hei",
        new Activity { Text = "<at>Someohje</at> hei", Entities = [new Entity { Type = "mention", Text = "<at>Someohje</at>" }] }
            .TextWithoutOwnMention());

    [Property]
    public bool Whatever_the_texts_nothing_breaks_and_nothing_is_added(string? text, string? markup, bool own) =>
        Said(text, Mention(markup, own ? Own : "29:1")).Length <= (text?.Length ?? 0);

    private static string Said(string? text, params Entity[] entities) =>
        new Activity { Text = text, Recipient = new ChannelAccount { Id = Own }, Entities = entities }.TextWithoutOwnMention();

    private static Entity Mention(string? markup, string id) =>
        new() { Type = EntityTypes.Mention, Text = markup, Mentioned = new ChannelAccount { Id = id } };
}
