using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Triage;

/// <summary>Situation 30: the questions change while a dialog runs.</summary>
public class RunTriageTests
{
    private static readonly TriageTree Older = ShippedTriage.Tree with { Version = "vanha" };

    private static readonly TriageTree Newer = ShippedTriage.Tree with
    {
        Version = "uusi",
        Questions = ShippedTriage.Tree.Questions.Values
            .Select(q => q.Id == "S1a" ? q with { Ask = "Uusi kysymys?", Answers = [.. q.Answers.Where(a => a.Id != "kritiikki")] } : q)
            .ToDictionary(q => q.Id),
    };

    private readonly FakeDrafts drafts = new();
    private readonly FakeMessenger messenger = new();

    [Fact]
    public async Task A_dialog_ends_on_the_version_it_began_with()
    {
        var dialog = Kept("T1=tyontekija|T0=ei;T3=S1");

        var reply = await Press(new FakeTrees(Newer, Older), new MoveTriage(dialog, TriageWay.Resume).Write());

        Assert.Equal("Mitä kirjoituksessa on?", reply.Replacement!.Title);
    }

    [Fact]
    public async Task When_that_version_is_gone_the_person_is_told_and_keeps_what_still_applies()
    {
        var dialog = Kept("T1=tyontekija|T0=ei;T3=S1;S1a=kritiikki");

        var reply = await Press(new FakeTrees(Newer), new MoveTriage(dialog, TriageWay.Resume).Write());

        Assert.Contains("Kysymykset muuttuivat sillä välin", reply.Replacement!.Words(), StringComparison.Ordinal);
        var kept = drafts.Kept[Askers.Tester.Key].Dialog;
        Assert.Equal(("uusi", "T1=tyontekija;T3=S1|"), (kept.Version, kept.Trail));
        Assert.Equal("kirjoitin tämän", drafts.Kept[Askers.Tester.Key].Text);
    }

    [Fact]
    public async Task A_new_dialog_begins_on_the_newest_version()
    {
        await Triage(new FakeTrees(Newer, Older)).Begin("", Askers.Private(), TestContext.Current.CancellationToken);

        Assert.Equal("uusi", drafts.Kept[Askers.Tester.Key].Dialog.Version);
    }

    [Fact]
    public async Task In_a_channel_what_could_not_be_delivered_is_said_without_the_matter()
    {
        messenger.IsDown = true;

        var reply = await Triage(new FakeTrees(Newer)).Begin("rehtoria haukutaan", Askers.InChannel(), TestContext.Current.CancellationToken);

        Assert.Equal(
            "Tätä ei hoideta täällä. Avaa keskustelu kanssani ja kirjoita siellä ”ilmoita”.", Assert.IsType<Plain>(Assert.Single(reply.Parts)).Text);
        Assert.NotNull(reply.Mishap);
    }

    [Fact]
    public async Task A_dialog_that_is_open_is_not_pushed_out_from_a_channel()
    {
        var dialog = Kept("T1=tyontekija|T0=ei;T3=S1");

        await Triage(new FakeTrees(Older)).Begin("sain uhkausviestin", Askers.InChannel(), TestContext.Current.CancellationToken);

        Assert.Equal(dialog.Trail, drafts.Kept[Askers.Tester.Key].Dialog.Trail);
        var (to, parts) = Assert.Single(messenger.Sent);
        Assert.Equal(Askers.Tester.Key, to);
        Assert.Equal("Sinulla on tämä kesken", Assert.IsType<Page>(Assert.Single(parts)).Title);
    }

    [Fact]
    public async Task A_card_begun_in_a_Swedish_channel_goes_on_in_Swedish()
    {
        await Triage(new FakeTrees(Newer)).Begin("", Askers.InChannel(Language.Swedish), TestContext.Current.CancellationToken);

        var page = Assert.IsType<Page>(Assert.Single(Assert.Single(messenger.Sent).Parts));
        Assert.All(page.Buttons(), button => Assert.Equal("sv", button.Press["lang"]));
    }

    [Fact]
    public async Task A_button_cannot_smuggle_in_that_there_is_no_danger()
    {
        var begin = new BeginTriage([new DialogStep(TriageTree.Danger, TriageTree.NoDanger), new DialogStep(TriageTree.Which, "S4")]);

        await Triage(new FakeTrees(Newer)).Begin(begin, Askers.Private(Roles.Employee), TestContext.Current.CancellationToken);

        Assert.Equal("T1=tyontekija;T3=S4|", drafts.Kept[Askers.Tester.Key].Dialog.Trail);
    }

    [Fact]
    public async Task What_could_not_be_deleted_is_said_to_be_so()
    {
        var dialog = Kept("T1=tyontekija|T0=ei");
        drafts.IsDown = true;

        var reply = await Press(new FakeTrees(Older), new MoveTriage(dialog, TriageWay.Quit).Write());

        Assert.Contains("En saanut vastauksiasi poistettua", reply.Replacement!.Words(), StringComparison.Ordinal);
        Assert.False(reply.Settles);
    }

    [Fact]
    public async Task Every_card_on_the_way_says_that_nothing_was_sent()
    {
        var triage = Triage(new FakeTrees(Older));
        foreach (var trail in new[] { "|", "|T0=ei", "T1=tyontekija|T0=ei", "T1=tyontekija|T0=ei;T3=S12", "T1=tyontekija|T0=ei;T3=S4", "T1=tyontekija|T0=ei;T3=S4;+" })
        {
            foreach (var way in Enum.GetValues<TriageWay>())
            {
                var reply = await triage.Handle(
                    new Pressed(Askers.Tester, Place.Personal, null, new MoveTriage(Kept(trail), way).Write(), new Dictionary<string, string>()),
                    Askers.Private(),
                    TestContext.Current.CancellationToken);
                Assert.Contains("Mitään ei ole vielä lähetetty.", reply!.Replacement!.Words(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_button_in_a_channel_begins_again_another_day()
    {
        var triage = Triage(new FakeTrees(Newer));
        Task<Reply?> Press() => triage.Handle(
            new Pressed(Askers.Tester, Place.Channel, null, BeginTriage.Plain.Write(), new Dictionary<string, string>()),
            Askers.InChannel(),
            TestContext.Current.CancellationToken);

        var reply = await Press();
        drafts.Kept.Clear();
        await Press();

        Assert.False(reply!.Settles); // a settled press would be told that a card is coming, and none would come
        Assert.Equal(2, messenger.Sent.Count);
    }

    [Fact]
    public async Task Whoever_was_in_danger_at_the_first_question_goes_on_from_safety_and_is_not_asked_again()
    {
        var triage = Triage(new FakeTrees(Newer));
        await triage.Begin("rehtoria haukutaan", Askers.Private(Roles.Employee), TestContext.Current.CancellationToken);

        var reply = await triage.Begin(BeginTriage.SafeNow, Askers.Private(Roles.Employee), TestContext.Current.CancellationToken);

        Assert.Equal("Uhkaus", Assert.IsType<Page>(Assert.Single(reply.Parts)).Title);
        Assert.Equal("rehtoria haukutaan", drafts.Kept[Askers.Tester.Key].Text);
    }

    [Fact]
    public async Task Whoever_was_in_danger_in_the_middle_of_a_dialog_chooses_between_that_and_a_new_one()
    {
        Kept("T1=tyontekija|T0=ei;T3=S1");

        var reply = await Triage(new FakeTrees(Older)).Begin(BeginTriage.SafeNow, Askers.Private(), TestContext.Current.CancellationToken);

        Assert.Equal("Sinulla on tämä kesken", Assert.IsType<Page>(Assert.Single(reply.Parts)).Title);
    }

    [Fact]
    public async Task A_dialog_that_could_not_be_kept_at_first_goes_on_when_storage_is_back()
    {
        var triage = Triage(new FakeTrees(Newer));
        drafts.IsDown = true;
        var begin = Assert.IsType<Page>(Assert.Single(
            (await triage.Begin("sain uhkausviestin", Askers.Private(Roles.Employee), TestContext.Current.CancellationToken)).Parts));
        drafts.IsDown = false;

        var reply = await triage.Handle(
            new Pressed(Askers.Tester, Place.Personal, null, begin.Choices[0].Press, new Dictionary<string, string>()),
            Askers.Private(Roles.Employee),
            TestContext.Current.CancellationToken);

        Assert.Equal("Uhkaus", reply!.Replacement!.Title);
        Assert.Single(drafts.Kept);
    }

    [Theory]
    [InlineData("", "kirjoitin tämän")]
    [InlineData("  ", "kirjoitin tämän")]
    [InlineData("kerron lisää", "kirjoitin tämän\nkerron lisää")]
    [InlineData("kirjoitin tämän", "kirjoitin tämän")]
    public async Task What_was_written_before_is_not_lost_when_more_is_told(string told, string kept)
    {
        var dialog = Kept("T1=tyontekija|T0=ei;T3=S12");

        await Triage(new FakeTrees(Older)).Handle(
            new Pressed(Askers.Tester, Place.Personal, null, TellTriage.Write(dialog), new Dictionary<string, string> { [TellTriage.TextField] = told }),
            Askers.Private(),
            TestContext.Current.CancellationToken);

        Assert.Equal(kept, drafts.Kept[Askers.Tester.Key].Text);
    }

    private Dialog Kept(string trail)
    {
        var dialog = Dialog.Read("d", Older.Version, trail);
        drafts.Kept[Askers.Tester.Key] = new Draft(dialog, "kirjoitin tämän");
        return dialog;
    }

    private RunTriage Triage(FakeTrees trees) =>
        new(trees, new FakeHandbooks(new OpenHandbook(ShippedTriage.Handbook, GuidelineIndex.Build(HandbookBuilder.Town().Build()))), drafts, messenger, NoReports.Settings);

    private async Task<Reply> Press(FakeTrees trees, Press press) =>
        (await Triage(trees).Handle(
            new Pressed(Askers.Tester, Place.Personal, null, press, new Dictionary<string, string>()), Askers.Private(), TestContext.Current.CancellationToken))!;
}
