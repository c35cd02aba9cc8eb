using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Domain.Guidelines.Browsing;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Guidelines.Answering;

public class AnswerPageTests
{
    private static readonly Handbook Book = HandbookBuilder.Town().Build();
    private static readonly Passage Picture = Book.Passages["huoneentaulu-some/4"];
    private static readonly Passage Abuse = Book.Passages["toimintaohje/tyontekija"];

    [Fact]
    public void The_short_answer_stands_first() => Assert.Equal(new Lead("Kysy lupa ennen julkaisua."), Page(Picture).Blocks[0]);

    [Fact]
    public void What_to_do_follows_in_order() =>
        Assert.Equal(["Kysy lupa.", "Julkaise vasta sitten."], Assert.Single(Page(Picture).All<Lines>()).Items);

    [Fact]
    public void Every_answer_shows_its_place_and_version() =>
        Assert.Equal(
            "Lähde: Someohje 2024 › Luku › huoneentaulu-some/4 · versio 2024",
            Assert.Single(Page(Picture).All<SourceLine>()).Text);

    [Fact]
    public void Only_answers_from_the_list_of_channels_show_the_lists_own_date()
    {
        var handbook = ShippedHandbook.Open.Handbook;
        var register = RegisterPage.Of(handbook, ChannelQuery.Everything, Askers.Private());

        Assert.Contains(handbook.Register.AsOf, Assert.Single(register.All<SourceLine>()).Text, StringComparison.Ordinal);
        Assert.All(
            handbook.Passages.Values,
            p => Assert.EndsWith($"· versio {handbook.Guideline.Version}", Assert.Single(AnswerPage.Of(handbook, p, Askers.Private()).All<SourceLine>()).Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_chapter_is_named_once_for_all_its_items()
    {
        var guideline = new Guideline(
            "g", "Ohje", "1", "1", new Dictionary<string, string> { ["a/1"] = "A › kohta 1", ["b"] = "B", ["a/2"] = "A › kohta 2" });

        Assert.Equal("Lähde: Ohje › A › kohta 1, kohta 2; B · versio 1", AnswerPage.Source(guideline, ["a/1", "b", "a/2"], Language.Finnish).Text);
    }

    [Fact]
    public void Related_passages_never_include_the_one_that_is_shown() =>
        Assert.Equal(
            ["huoneentaulu-some/5", "toimintaohje/tyontekija"],
            Page(Picture).Choices.Select(c => OpenPassage.Read(c.Press)?.PassageId));

    [Fact]
    public void What_is_not_the_guidelines_own_word_is_a_remark() =>
        Assert.Contains(new Remark("Ohje ei kerro alaikäisistä."), Page(Picture).Blocks);

    [Fact]
    public void It_asks_whether_it_helped() =>
        Assert.Equal([true, false], Page(Picture).Buttons().Select(b => GiveFeedback.Read(b.Press)).OfType<GiveFeedback>().Select(f => f.Helpful));

    [Theory]
    [InlineData(Roles.Employee, "Ota yhteys esihenkilöösi.", "Oma esihenkilösi")]
    [InlineData(Roles.Supervisor, "Ota yhteys omaan esihenkilöösi.", "Oma esihenkilösi")]
    [InlineData(Roles.ElectedOfficial, "Ota yhteys luottamusjohtoon.", "Luottamusjohto")]
    [InlineData(Roles.ChannelAdministrator, "Ota yhteys esihenkilöösi.", "Oma esihenkilösi")]
    public void The_role_decides_the_advice_and_whom_to_ask(Roles role, string advice, string contact)
    {
        var page = Page(Abuse, Askers.Private(role));

        Assert.Equal(advice, Assert.Single(page.All<Lead>()).Text);
        Assert.Contains(page.All<Paragraph>(), p => p.Text.StartsWith("Varmista: " + contact, StringComparison.Ordinal));
        Assert.DoesNotContain(page.All<Remark>(), r => r.Text.Contains("rool", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_roles_get_both_answers_each_under_its_role()
    {
        var page = Page(Abuse, Askers.Private(Roles.Employee | Roles.ElectedOfficial));

        Assert.Equal(["Ota yhteys esihenkilöösi.", "Ota yhteys luottamusjohtoon."], page.All<Lead>().Select(l => l.Text));
        Assert.Contains(new Subheading("Työntekijä"), page.Blocks);
        Assert.Contains(new Subheading("Luottamushenkilö"), page.Blocks);
    }

    [Fact]
    public void Two_roles_with_one_answer_get_it_once() =>
        Assert.Single(Page(Abuse, Askers.Private(Roles.Employee | Roles.ChannelAdministrator)).All<Lead>());

    [Fact]
    public void A_stranger_gets_the_employees_answer_and_hears_which_roles_differ()
    {
        var page = Page(Abuse);

        Assert.Equal(new Lead("Ota yhteys esihenkilöösi."), page.Blocks[0]);
        Assert.Contains(page.All<Remark>(), r => r.Text.Contains("esihenkilö, luottamushenkilö", StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_channel_the_answer_is_general_and_the_role_is_neither_used_nor_asked()
    {
        var elected = Askers.InChannel() with { Profile = Profile.Unknown with { Roles = Roles.ElectedOfficial } };

        var page = Page(Abuse, elected);

        Assert.Equal(new Lead("Ota yhteys esihenkilöösi."), page.Blocks[0]);
        Assert.Contains(page.All<Remark>(), r => r.Text.Contains("riippuu roolista", StringComparison.Ordinal));
        Assert.DoesNotContain("Kerro roolisi", page.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Swedish, "finska")]
    [InlineData(Language.English, "Finnish")]
    public void Others_hear_why_the_answer_is_in_Finnish(Language language, string word)
    {
        var page = Page(Picture, Askers.Private(language: language));

        Assert.Contains(word, Assert.IsType<Remark>(page.Blocks[1]).Text, StringComparison.Ordinal);
        Assert.Equal(language, page.Language);
    }

    [Fact]
    public void Ready_made_replies_are_one_press_away_and_only_those_of_the_matter()
    {
        var button = Page(Abuse).Buttons().Select(b => OpenReplies.Read(b.Press)).OfType<OpenReplies>().Single();

        var replies = RepliesPage.Of(Book, Book.Passages[button.PassageId!], Language.Finnish);

        Assert.Equal(["VP-2", "VP-1"], replies.Buttons().Select(b => TakeReply.Read(b.Press)?.ReplyId));
    }

    [Fact]
    public void A_reply_is_a_plain_message_of_its_own() =>
        Assert.Equal([new Plain("Selvitämme asiaa.")], RepliesPage.Take(Book.Replies["VP-1"], Language.Finnish).Parts);

    [Fact]
    public void A_board_shows_each_of_its_items_once()
    {
        var page = GroupPage.Of(Book, Book.Groups.Single(g => g.Id == "huoneentaulu-some"), Language.Finnish);

        Assert.Equal(["Kuva työkaverista", "Virheen korjaaminen"], page.All<Subheading>().Select(s => s.Text));
        Assert.Single(page.All<SourceLine>());
    }

    [Fact]
    public void Another_chapter_shows_buttons_to_its_passages()
    {
        var page = GroupPage.Of(Book, Book.Groups.Single(g => g.Id == "toimintaohje"), Language.Finnish);

        Assert.Contains(page.Buttons(), b => b.Press["id"] == "toimintaohje/tyontekija");
    }

    [Fact]
    public void Topics_lead_to_every_chapter_to_the_channels_and_to_the_replies()
    {
        var verbs = TopicsPage.Of(Book, Language.Finnish).Buttons().ToList();

        Assert.Equal(Book.Groups.Count, verbs.Count(b => b.Press.Verb == OpenGroup.Verb));
        Assert.Contains(verbs, b => b.Press.Verb == "channels.all");
        Assert.Contains(verbs, b => b.Press.Verb == OpenReplies.Verb);
    }

    private static Page Page(Passage passage, Asker? asker = null) => AnswerPage.Of(Book, passage, asker ?? Askers.Private());
}
