using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Teams.Activities;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd.Situations;

/// <summary>Situations of the domain's list in which somebody presses what they may not, too late, twice, or against another.</summary>
public class WhoPressesTests
{
    [Fact]
    public async Task S04_of_two_who_press_at_once_the_first_wins_and_the_other_sees_who_it_was()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.Communications, "S8");
        var first = await town.OpenedBy(Mallila.BoardChair);
        var second = await town.OpenedBy(Mallila.CouncilChair);

        var both = await Task.WhenAll(first.Chat.Press(first.Card, "Kuittaa"), second.Chat.Press(second.Card, "Kuittaa"));

        Assert.Single(both, p => p.Replacement!.Text.Contains("Sinä käsittelet tätä.", StringComparison.Ordinal));
        Assert.Single(both, p => p.Replacement!.Text.Contains("kuittasi tämän jo.", StringComparison.Ordinal));
        Assert.Equal(1, town.Logged("Acknowledged"));
    }

    [Fact]
    public async Task S04_who_hands_over_with_a_card_of_a_moment_ago_sees_who_took_it_and_loses_nothing()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.Communications, "S8");
        var first = await town.OpenedBy(Mallila.BoardChair);
        var second = await town.OpenedBy(Mallila.CouncilChair);
        await second.Chat.Press(second.Card, "Kuittaa");

        var late = (await first.Chat.Press(first.Card, "Kuittaa")).Replacement!;

        Assert.Contains($"{Mallila.CouncilChair.DisplayName} kuittasi tämän jo.", late.Text, StringComparison.Ordinal);
        Assert.Equal(1, town.Logged("Acknowledged"));
        Assert.Equal(Mallila.CouncilChair.ObjectId, town.Query("SELECT Actor FROM case_log WHERE Kind = 'Acknowledged'"));
    }

    [Fact]
    public async Task S04_of_two_who_hand_it_over_at_once_the_first_wins_the_other_keeps_what_they_typed_and_the_log_has_both()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.Communications, "S8");
        var owner = await town.OpenedBy(Mallila.BoardChair);
        var other = await town.OpenedBy(Mallila.CouncilChair);
        var taken = (await owner.Chat.Press(owner.Card, "Kuittaa")).Replacement!;
        var seen = await town.CardBecomes(Mallila.CouncilChair, m => m.Buttons.Contains("Siirrä toiselle"));
        var mine = (await owner.Chat.Press(taken, "Siirrä toiselle")).Replacement!;
        var theirs = (await other.Chat.Press(seen, "Siirrä toiselle")).Replacement!;

        var both = await Task.WhenAll(
            owner.Chat.Press(mine, "Siirrä toiselle", ("person", Mallila.HumanResources.ObjectId), ("text", "Henkilöstöpalvelut hoitaa tämän paremmin.")),
            other.Chat.Press(theirs, "Siirrä toiselle", ("person", Mallila.SafetyDelegate.ObjectId), ("text", "Työsuojelun pitää katsoa tätä ensin.")));

        var late = Assert.Single(both, p => !Sent(p));
        Assert.Contains(late == both[0] ? "Henkilöstöpalvelut hoitaa" : "Työsuojelun pitää katsoa", late.Replacement!.Text, StringComparison.Ordinal);
        Assert.Equal(1, town.Logged("Transferred"));
        Assert.Equal(1, town.Logged("Refused"));
        var to = late == both[0] ? Mallila.SafetyDelegate : Mallila.HumanResources;
        Assert.Equal(to.ObjectId, town.Query("SELECT json_extract(Document, '$.transferTo') FROM cases"));
        Assert.Equal(Mallila.BoardChair.ObjectId, town.Query("SELECT json_extract(Document, '$.ownerKey') FROM cases"));

        static bool Sent(Pressing p) => !p.Replacement!.Text.Contains("Kirjoitit", StringComparison.Ordinal);
    }

    [Fact]
    public async Task S13_the_same_press_again_gets_the_same_answer_and_happens_once()
    {
        await using var town = await TownBot.Start();
        var sent = await town.Report(Mallila.LibraryClerk, "S1");
        var receiptAgain = (await sent.Chat.Press(sent.Form, "Lähetä", Reporting.Filled("S1"))).Replacement!;
        var supervisor = await town.OpenedBy(Mallila.LibraryDirector);
        var taken = (await supervisor.Chat.Press(supervisor.Card, "Kuittaa")).Replacement!;
        var again = (await supervisor.Chat.Press(supervisor.Card, "Kuittaa")).Replacement!;

        Assert.Equal(sent.Receipt.Text, receiptAgain.Text);
        Assert.Equal("1", town.Query("SELECT COUNT(*) FROM cases"));
        Assert.Equal(taken.Text, again.Text);
        Assert.Equal(1, town.Logged("Acknowledged"));
    }

    [Fact]
    public async Task S13_the_same_press_three_days_later_gets_the_card_as_it_is_now_and_does_nothing()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, "S1");
        var supervisor = await town.OpenedBy(Mallila.LibraryDirector);
        var taken = (await supervisor.Chat.Press(supervisor.Card, "Kuittaa")).Replacement!;
        var deed = (await supervisor.Chat.Press(taken, "Kirjaa toimi")).Replacement!;
        await supervisor.Chat.Press(deed, "Tallenna", ("choice", "BroughtUp"));
        town.Time.SetUtcNow(TownBot.Monday.AddDays(3));

        var late = (await supervisor.Chat.Press(supervisor.Card, "Kuittaa")).Replacement!;

        Assert.Contains("Tilanne on muuttunut", late.Text, StringComparison.Ordinal);
        Assert.Contains("Käsittelyssä", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kuittaa", late.Buttons);
        Assert.Equal(1, town.Logged("Acknowledged"));
        Assert.Equal(1, town.Logged("Refused"));
    }

    [Fact]
    public async Task S13_a_card_of_three_days_ago_of_a_case_that_has_not_changed_still_does_what_it_says()
    {
        // Friday; nothing of a case without haste happens before Tuesday.
        await using var town = await TownBot.StartAt(TownBot.Monday.AddDays(4));
        await town.Report(Mallila.LibraryClerk, "S2");
        var supervisor = await town.OpenedBy(Mallila.LibraryDirector);
        town.Time.SetUtcNow(TownBot.Monday.AddDays(7));

        var taken = (await supervisor.Chat.Press(supervisor.Card, "Kuittaa")).Replacement!;

        Assert.Contains("Sinä käsittelet tätä.", taken.Text, StringComparison.Ordinal);
        Assert.Equal(1, town.Logged("Acknowledged"));
    }

    [Fact]
    public async Task S13_another_persons_press_with_the_same_card_is_refused_and_logged()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, "S1");
        var supervisor = await town.OpenedBy(Mallila.LibraryDirector);
        await supervisor.Chat.Press(supervisor.Card, "Kuittaa");

        var stranger = await (await town.ChatOf(Mallila.Teacher)).Press(supervisor.Card, "Kuittaa");

        Assert.Contains("Et ole tämän ilmoituksen vastaanottaja", stranger.Notice, StringComparison.Ordinal);
        Assert.Equal(1, town.Logged("Refused"));
    }

    [Fact]
    public async Task S14_an_old_card_pressed_after_the_end_becomes_the_locked_one()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, "S1");
        var supervisor = await town.OpenedBy(Mallila.LibraryDirector);
        var taken = (await supervisor.Chat.Press(supervisor.Card, "Kuittaa")).Replacement!;
        var deed = (await supervisor.Chat.Press(taken, "Kirjaa toimi")).Replacement!;
        var active = (await supervisor.Chat.Press(deed, "Tallenna", ("choice", "BroughtUp"))).Replacement!;
        var end = (await supervisor.Chat.Press(active, "Sulje")).Replacement!;
        await supervisor.Chat.Press(end, "Sulje", ("choice", "Handled"), ("text", "Asia on otettu puheeksi."));
        var mine = await town.CardBecomes(Mallila.LibraryClerk, m => m.Buttons.Contains("Asia on kunnossa"));
        await new Chat(town.Bot, Mallila.LibraryClerk).Press(mine, "Asia on kunnossa");

        var late = (await supervisor.Chat.Press(active, "Pyydä lisätietoja")).Replacement!;

        Assert.Contains("Tämä ilmoitus suljettiin", late.Text, StringComparison.Ordinal);
        Assert.Equal(["Avaa uudelleen"], late.Buttons);
        Assert.DoesNotContain(Reporting.Words, late.Text, StringComparison.Ordinal);
        Assert.Equal("Closed", town.Query("SELECT ToState FROM case_log ORDER BY Sequence DESC LIMIT 1"));
    }

    [Fact]
    public async Task S22_taken_back_before_anybody_took_it_on_the_content_goes_at_once()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, "S1");
        var supervisor = await town.OpenedBy(Mallila.LibraryDirector);
        var mine = await town.IsWith(Mallila.LibraryClerk, Mallila.LibraryDirector);

        await TakeBack(town, mine);

        var gone = await town.CardBecomes(Mallila.LibraryDirector, m => m.Text.Contains("Ilmoittaja perui tämän", StringComparison.Ordinal));
        Assert.DoesNotContain(Reporting.Words, gone.Text, StringComparison.Ordinal);
        var late = (await supervisor.Chat.Press(supervisor.Card, "Kuittaa")).Replacement!;
        Assert.Contains("Ilmoittaja perui tämän", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Reporting.Words, late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S22_taken_back_after_it_was_taken_on_it_goes_on_without_asking_the_reporter()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, "S4");
        var supervisor = await town.OpenedBy(Mallila.LibraryDirector);
        var taken = (await supervisor.Chat.Press(supervisor.Card, "Kuittaa")).Replacement!;
        var mine = await town.CardBecomes(Mallila.LibraryClerk, m => m.Text.Contains("on ottanut ilmoituksesi", StringComparison.Ordinal));

        var left = await TakeBack(town, mine);

        Assert.Contains("Kunnan on silti hoidettava asia", left.Text, StringComparison.Ordinal);
        var goesOn = (await supervisor.Chat.Press(taken, "Kirjaa toimi")).Replacement!;
        Assert.Contains("Kirjaa toimi", goesOn.Text, StringComparison.Ordinal);
        var card = (await supervisor.Chat.Press(goesOn, "Takaisin")).Replacement!;
        Assert.Contains("Ilmoittaja on vetäytynyt", card.Text, StringComparison.Ordinal);
        Assert.Contains(Reporting.Words, card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S4", "danger")]
    [InlineData("S1", "minor")]
    [InlineData("S5", "")]
    public async Task S22_danger_a_child_and_targeting_do_not_vanish_with_the_wish(string situation, string more)
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, situation, ("more", more));
        await town.CaseCard(Mallila.LibraryDirector);
        var mine = await town.IsWith(Mallila.LibraryClerk, Mallila.LibraryDirector);

        await TakeBack(town, mine);

        var supervisor = new Chat(town.Bot, Mallila.LibraryDirector);
        var open = (await supervisor.Press(await town.CaseCard(Mallila.LibraryDirector), "Avaa ilmoitus")).Replacement!;
        Assert.Contains("Kuittaa", open.Buttons);
        Assert.Contains(Reporting.Words, open.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S25_a_bystander_who_presses_is_refused_sees_nothing_and_is_logged()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, "S1");
        var closed = await town.CaseCard(Mallila.LibraryDirector);
        Assert.DoesNotContain(Reporting.Words, closed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Mallila.LibraryClerk.DisplayName, closed.Text, StringComparison.Ordinal);

        var bystander = await (await town.ChatOf(Mallila.Teacher)).Press(closed, "Avaa ilmoitus");
        var inChannel = await new Chat(town.Bot, Mallila.Teacher.ObjectId, ConversationTypes.Channel).Press(closed, "Avaa ilmoitus");

        Assert.Contains("Et ole tämän ilmoituksen vastaanottaja", bystander.Notice, StringComparison.Ordinal);
        Assert.DoesNotContain(Reporting.Words, inChannel.Answer.ToJsonString(), StringComparison.Ordinal);
        Assert.InRange(town.Logged("Refused"), 1, 2);
        Assert.Equal(0, town.Logged("Opened"));
    }

    [Fact]
    public async Task S29_a_supervisor_who_reports_has_it_decided_above_and_cannot_decide_on_their_own_proposal()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryDirector, "S1");
        var above = await town.OpenedBy(Mallila.Supervisor);
        var taken = (await above.Chat.Press(above.Card, "Kuittaa")).Replacement!;
        var mine = await town.CardBecomes(Mallila.LibraryDirector, m => m.Buttons.Contains("Pyydä viemään ylemmäs"));
        Assert.DoesNotContain(town.Seen(Mallila.LibraryDirector), m => m.Buttons.Contains("Kuittaa") || m.Buttons.Contains("Avaa ilmoitus"));
        var reporter = new Chat(town.Bot, Mallila.LibraryDirector);
        var form = (await reporter.Press(mine, "Pyydä viemään ylemmäs")).Replacement!;
        await reporter.Press(form, "Lähetä", ("text", "Asia koskee useaa yksikköä eikä vain kirjastoa."));

        var deciding = await town.CardBecomes(Mallila.Supervisor, m => m.Buttons.Contains("Hyväksy ja vie ylemmäs"));
        var own = (await reporter.Press(deciding, "Hyväksy ja vie ylemmäs")).Replacement!;

        Assert.DoesNotContain("Viedäänkö tämä ylemmäs?", own.Text, StringComparison.Ordinal);
        Assert.Equal(0, town.Logged("Escalated"));
        Assert.Equal(1, town.Logged("Refused"));
        Assert.NotNull(taken);
    }

    [Fact]
    public async Task A_supervisor_chooses_to_whom_above_it_goes_and_that_one_reads_why()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, "S1");
        var supervisor = await town.OpenedBy(Mallila.LibraryDirector);
        var taken = (await supervisor.Chat.Press(supervisor.Card, "Kuittaa")).Replacement!;
        var form = (await supervisor.Chat.Press(taken, "Vie ylemmäs")).Replacement!;
        Assert.Equal(Mallila.Supervisor.ObjectId, form.ValueOf("person"));

        var stranger = (await supervisor.Chat.Press(form, "Hyväksy ja vie ylemmäs", ("person", Mallila.Teacher.ObjectId), ("text", "Saate"))).Replacement!;
        Assert.Contains("Tälle henkilölle ilmoitusta ei voi antaa.", stranger.Text, StringComparison.Ordinal);
        Assert.Equal("Saate", stranger.ValueOf("text"));
        await supervisor.Chat.Press(stranger, "Hyväksy ja vie ylemmäs", ("person", Mallila.MunicipalManager.ObjectId), ("text", "Tämä koskee koko kuntaa."));

        var above = await town.OpenedBy(Mallila.MunicipalManager);
        Assert.Contains("Tämä koskee koko kuntaa.", above.Card.Text, StringComparison.Ordinal);
        var mine = await town.CardBecomes(Mallila.LibraryClerk, m => m.Text.Contains("vietiin ylemmäs", StringComparison.Ordinal));
        Assert.Contains(Mallila.MunicipalManager.DisplayName, mine.Text, StringComparison.Ordinal);
    }

    private static async Task<Message> TakeBack(TownBot town, Message mine)
    {
        var chat = new Chat(town.Bot, Mallila.LibraryClerk);
        var sure = (await chat.Press(mine, "Peru ilmoitus")).Replacement!;
        return (await chat.Press(sure, "Kyllä, peru")).Replacement!;
    }
}
