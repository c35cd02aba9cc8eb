using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd.Situations;

/// <summary>Situations of the domain's list in which the question is to whom a report goes, and to whom it never does.</summary>
public class WhoGetsItTests
{
    [Fact]
    public async Task S01_without_a_manager_the_fallback_has_it_and_the_reporter_reads_who_and_why()
    {
        await using var town = await TownBot.Start();

        await town.Report(Mallila.Alone, "S1");

        await town.CaseCard(Mallila.DeputyOnCall);
        var card = await town.IsWith(Mallila.Alone, Mallila.DeputyOnCall);
        Assert.Contains("koska muuta vastaanottajaa ei löytynyt", card.Text, StringComparison.Ordinal);
        Assert.Equal(1, town.Logged("RouteNoted", "NO_MANAGER"));
        Assert.Empty(town.Bot.Log.Errors);
    }

    [Fact]
    public async Task S01_whoever_keeps_the_bot_is_asked_to_mend_the_directory_without_a_name_or_a_word_of_the_report()
    {
        await using var town = await TownBot.Start($"--Incidents:Keeper={Mallila.AdministrativeDirector.ObjectId}");

        await town.Report(Mallila.Alone, "S1");

        var asked = await town.ToPerson(Mallila.AdministrativeDirector, m => m.Text.Contains("hakemistossa on korjattavaa", StringComparison.Ordinal));
        Assert.Contains("MH-2026-00001", asked.Text, StringComparison.Ordinal);
        Assert.Contains("ilmoittajalla ei ole esihenkilöä", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Mallila.Alone.DisplayName, asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Reporting.Words, asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S02_about_the_own_supervisor_it_goes_above_and_they_never_hear_of_it()
    {
        await using var town = await TownBot.Start();

        await town.Report(Mallila.LibraryClerk, "S1", ("about", "OwnSupervisor"));
        var above = await town.OpenedBy(Mallila.Supervisor);
        await above.Chat.Press(above.Card, "Kuittaa");
        await town.CardBecomes(Mallila.LibraryClerk, m => m.Text.Contains("Esko Esihenkilö on ottanut", StringComparison.Ordinal));

        var subject = await town.ChatOf(Mallila.LibraryDirector);
        var stolen = await subject.Press(above.Card, "Kuittaa");
        var list = Assert.Single(await subject.Write("käsiteltäväni"));

        Assert.Contains("Et ole tämän ilmoituksen vastaanottaja", stolen.Notice, StringComparison.Ordinal);
        Assert.Contains("Sinulla ei ole käsiteltäviä ilmoituksia", list.Text, StringComparison.Ordinal);
        Assert.False(town.HasHeard(Mallila.LibraryDirector));
        Assert.DoesNotContain(town.Graph.Mails, m => m.To == Mallila.LibraryDirector.Mail);
        Assert.Equal(1, town.Logged("RouteNoted", "MANAGER_IS_SUBJECT"));
    }

    [Fact]
    public async Task S02_found_out_after_the_acknowledgement_their_sight_ends_at_once()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, "S1");
        var supervisor = await town.OpenedBy(Mallila.LibraryDirector);
        var taken = (await supervisor.Chat.Press(supervisor.Card, "Kuittaa")).Replacement!;
        var mine = await town.CardBecomes(Mallila.LibraryClerk, m => m.Text.Contains("on ottanut ilmoituksesi", StringComparison.Ordinal));
        var reporter = new Chat(town.Bot, Mallila.LibraryClerk);

        var form = (await reporter.Press(mine, "Asia koskee vastaanottajaa")).Replacement!;
        await reporter.Press(form, "Lähetä", ("person", Mallila.LibraryDirector.ObjectId));
        var tried = await supervisor.Chat.Press(taken, "Kirjaa toimi");

        Assert.DoesNotContain(Reporting.Words, tried.Answer.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("ei ole enää sinulla", tried.Replacement!.Text, StringComparison.Ordinal);
        var gone = await town.CardBecomes(Mallila.LibraryDirector, m => m.Text.Contains("ei ole enää sinulla", StringComparison.Ordinal));
        Assert.Empty(gone.Buttons);
        await town.CaseCard(Mallila.Supervisor);
    }

    [Fact]
    public async Task S03_in_haste_the_deputy_of_who_is_away_has_it_beside_them()
    {
        await using var town = await TownBot.Start();

        await town.Report(Mallila.Carer, "S4");

        await town.CaseCard(Mallila.DayCareDirector);
        await town.CaseCard(Mallila.EarlyEducationDirector);
    }

    [Fact]
    public async Task S03_else_the_deputy_has_it_and_who_is_away_is_told_on_return_without_its_content()
    {
        await using var town = await TownBot.Start();

        await town.Report(Mallila.Carer, "S1");
        await town.CaseCard(Mallila.EarlyEducationDirector);
        await town.IsWith(Mallila.Carer, Mallila.EarlyEducationDirector);
        Assert.Equal(1, town.Logged("LeftForReturn"));
        // Still away on Tuesday morning, back on Wednesday.
        town.Time.SetUtcNow(TownBot.Monday.AddHours(22.1));
        await town.Graph.Call(2, c => c.Path == $"/users/{Mallila.DayCareDirector.ObjectId}/mailboxSettings", TestContext.Current.CancellationToken);
        Assert.False(town.HasHeard(Mallila.DayCareDirector));
        town.Graph.Put(Mallila.DayCareDirector with { Absence = null });
        town.Time.SetUtcNow(TownBot.Monday.AddHours(46.1));

        await town.ToPerson(Mallila.DayCareDirector, m => m.Text.Contains("Poissa ollessasi tulivat: MH-2026-00001", StringComparison.Ordinal));
        var told = await town.CaseCard(Mallila.DayCareDirector);
        Assert.Empty(told.Buttons);
        Assert.DoesNotContain(Reporting.Words, told.Text, StringComparison.Ordinal);
        // Why somebody is away is nobody's business.
        Assert.DoesNotContain(town.Seen(Mallila.Carer), m => m.Text.Contains("loma", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task S03_a_deputy_who_is_away_as_well_is_passed_over()
    {
        await using var town = await TownBot.Start($"--Incidents:UnitDeputies:{Mallila.DayCareDirector.Department}={Mallila.Teacher.ObjectId}");
        town.Graph.Put(Mallila.Teacher with { Absence = Absence.Now });

        await town.Report(Mallila.Carer, "S1");

        await town.CaseCard(Mallila.EarlyEducationDirector);
        await town.IsWith(Mallila.Carer, Mallila.EarlyEducationDirector);
        Assert.False(town.HasHeard(Mallila.Teacher));
        Assert.Equal(1, town.Logged("RouteNoted", "MANAGER_IS_AWAY"));
    }

    [Fact]
    public async Task S06_a_guest_gets_advice_and_their_report_goes_to_the_fallback()
    {
        await using var town = await TownBot.Start();
        town.Graph.Put(Mallila.Guest with { ManagerId = Mallila.Supervisor.ObjectId });

        var sent = await town.Report(Mallila.Guest, "S1");
        await town.CaseCard(Mallila.DeputyOnCall);
        var advice = await sent.Chat.Write("pitääkö salasanan olla eri joka palvelussa");

        Assert.Contains(advice, m => m.Text.Contains("kohta 6", StringComparison.Ordinal));
        Assert.False(town.HasHeard(Mallila.Supervisor));
        Assert.Equal(1, town.Logged("RouteNoted", "REPORTER_IS_GUEST"));
    }

    [Fact]
    public async Task S15_a_council_member_as_the_victim_goes_to_the_leadership_and_the_manager()
    {
        await using var town = await TownBot.Start();
        await ElectedOfficial(town, Mallila.CouncilMember);

        await town.Report(Mallila.CouncilMember, "S1");

        await town.CaseCard(Mallila.BoardChair);
        await town.CaseCard(Mallila.CouncilChair);
        await town.CaseCard(Mallila.MunicipalManager);
        Assert.False(town.HasHeard(Mallila.DeputyOnCall));
    }

    [Theory]
    [InlineData("leadership", "Valitsit, että tämä kerrotaan vain luottamusjohdolle.")]
    [InlineData("manager", "Valitsit, että tämä kerrotaan vain kunnanjohtajalle.")]
    public async Task S15_a_council_member_as_the_victim_chooses_whom_to_tell_and_the_others_never_hear_of_it(string choice, string told)
    {
        await using var town = await TownBot.Start();
        await ElectedOfficial(town, Mallila.CouncilMember);

        var sent = await town.Report(Mallila.CouncilMember, "S4", ("recipients", choice));
        var chosen = choice == "manager" ? Mallila.MunicipalManager : Mallila.BoardChair;
        var left = choice == "manager" ? Mallila.BoardChair : Mallila.MunicipalManager;

        Assert.Contains("voit valita", sent.Form.Text, StringComparison.Ordinal);
        Assert.Contains(told, sent.Receipt.Text, StringComparison.Ordinal);
        var opened = await town.OpenedBy(chosen);
        Assert.Contains("Ilmoittaja on itse kohde ja valitsi", opened.Card.Text, StringComparison.Ordinal);
        await town.CardBecomes(Mallila.CouncilMember, m => m.Text.Contains(told, StringComparison.Ordinal) && m.Text.Contains(chosen.DisplayName, StringComparison.Ordinal));
        // Not even when nobody answers, past every rung of the ladder: a deputy has it, and they do not.
        town.Time.SetUtcNow(TownBot.Monday.AddHours(5));
        await town.CaseCard(choice == "manager" ? Mallila.AdministrativeDirector : Mallila.ViceChair);
        await town.ToPerson(Mallila.CouncilMember, m => m.Text.Contains("kukaan ei ole vielä kuitannut", StringComparison.Ordinal));
        Assert.False(town.HasHeard(left));
    }

    [Fact]
    public async Task S15_what_the_guideline_fixes_cannot_be_chosen_away()
    {
        await using var town = await TownBot.Start();
        await ElectedOfficial(town, Mallila.CouncilMember);

        var sent = await town.Report(Mallila.CouncilMember, "S8", ("recipients", "manager"));

        Assert.Contains("Tässä asiassa vastaanottaja on määrätty", sent.Receipt.Text, StringComparison.Ordinal);
        Assert.Equal("0", town.Query("SELECT COUNT(*) FROM cases"));
    }

    [Fact]
    public async Task S15_an_employee_is_not_asked_whom_to_tell()
    {
        await using var town = await TownBot.Start();

        var sent = await town.Report(Mallila.LibraryClerk, "S4", ("recipients", "manager"));

        Assert.DoesNotContain("voit valita", sent.Form.Text, StringComparison.Ordinal);
        await town.CaseCard(Mallila.LibraryDirector);
    }

    [Fact]
    public async Task S15_one_of_the_leadership_gets_no_card_of_their_own_report_of_another_council_member()
    {
        await using var town = await TownBot.Start();
        await ElectedOfficial(town, Mallila.CouncilChair);

        await town.Report(Mallila.CouncilChair, "S8");

        await town.CaseCard(Mallila.BoardChair);
        await town.CaseCard(Mallila.MunicipalManager);
        Assert.DoesNotContain(town.Seen(Mallila.CouncilChair), m => m.Buttons.Contains("Avaa ilmoitus"));
    }

    [Fact]
    public async Task S17_what_the_municipal_manager_reports_goes_to_the_board_and_not_to_a_subordinate()
    {
        await using var town = await TownBot.Start();

        await town.Report(Mallila.MunicipalManager, "S4");

        await town.CaseCard(Mallila.BoardChair);
        await town.IsWith(Mallila.MunicipalManager, Mallila.BoardChair);
        Assert.False(town.HasHeard(Mallila.DeputyOnCall));
        Assert.False(town.HasHeard(Mallila.AdministrativeDirector));
    }

    [Theory]
    [InlineData("S4")]
    [InlineData("S2")]
    [InlineData("S8")]
    public async Task S18_about_the_municipal_manager_it_goes_over_their_head_and_they_never_hear_of_it(string situation)
    {
        await using var town = await TownBot.Start();

        await town.Report(Mallila.Communications, situation, ("about", "MunicipalManager"));

        await town.CaseCard(Mallila.BoardChair);
        await town.CaseCard(Mallila.SafetyManager);
        await town.IsWith(Mallila.Communications, Mallila.BoardChair);
        Assert.False(town.HasHeard(Mallila.MunicipalManager));
    }

    [Fact]
    public async Task S19_a_loop_of_managers_is_cut_and_somebody_has_it()
    {
        await using var town = await TownBot.Start();

        await town.Report(Mallila.OwnManager, "S1");

        await town.CaseCard(Mallila.DeputyOnCall);
        Assert.Equal(1, town.Logged("RouteNoted", "MANAGER_LOOP"));
        Assert.InRange(town.Graph.Calls.Count(c => c.Path.EndsWith("/manager", StringComparison.Ordinal)), 0, 6);
    }

    [Fact]
    public async Task S20_a_contact_is_passed_over_for_the_next_level()
    {
        await using var town = await TownBot.Start();

        await town.Report(Mallila.Cleaner, "S1");

        await town.CaseCard(Mallila.TechnicalDirector);
        Assert.Equal(1, town.Logged("RouteNoted", "MANAGER_IS_CONTACT"));
    }

    [Fact]
    public async Task S20_a_closed_account_is_passed_over_for_the_next_level()
    {
        await using var town = await TownBot.Start();

        await town.Report(Mallila.Caretaker, "S1");

        await town.CaseCard(Mallila.TechnicalDirector);
        Assert.Equal(1, town.Logged("RouteNoted", "MANAGER_DISABLED"));
    }

    [Fact]
    public async Task S20_who_cannot_have_the_app_is_given_up_for_the_fallback_gets_a_mail_without_content_and_the_reporter_is_told()
    {
        await using var town = await TownBot.Start();
        town.Teams.Town.Put(new StandInPerson(Mallila.CultureDirector.ChannelId, Mallila.CultureDirector.ObjectId, Mallila.CultureDirector.DisplayName) { HasApp = false });

        await town.Report(Mallila.CultureProducer, "S1");

        await town.CaseCard(Mallila.DeputyOnCall);
        var mail = await town.Graph.Mail(1, TestContext.Current.CancellationToken);
        Assert.Equal(Mallila.CultureDirector.Mail, mail.To);
        Assert.DoesNotContain(Reporting.Words, mail.Text, StringComparison.Ordinal);
        await town.CardBecomes(Mallila.CultureProducer, m => m.Text.Contains($"{Mallila.CultureDirector.DisplayName} ei ole tavoitettavissa Teamsissa", StringComparison.Ordinal));
        Assert.Equal(1, town.Logged("Unreachable"));
    }

    [Fact]
    public async Task S20_who_has_blocked_the_bot_is_given_up_for_the_fallback()
    {
        await using var town = await TownBot.Start();
        town.Teams.Fail(StandInFault.Answer(403, "ConversationBlockedByUser"), times: 1000, conversationId: $"a:{Mallila.LibraryDirector.ObjectId}");

        await town.Report(Mallila.LibraryClerk, "S1");

        await town.CardBecomes(Mallila.LibraryClerk, m => m.Text.Contains($"{Mallila.LibraryDirector.DisplayName} ei ole tavoitettavissa Teamsissa", StringComparison.Ordinal));
        await town.CaseCard(Mallila.DeputyOnCall);
    }

    [Fact]
    public async Task S21_with_the_directory_down_the_report_is_kept_with_a_number_and_an_urgent_one_has_the_fallback_at_once()
    {
        await using var town = await TownBot.Start();
        town.Graph.Fail(StandInFault.Answer(503, "ServiceNotAvailable"), times: 1000);

        var sent = await town.Report(Mallila.LibraryClerk, "S4");

        Assert.Contains("MH-2026-00001", sent.Receipt.Text, StringComparison.Ordinal);
        await town.CaseCard(Mallila.DeputyOnCall);
        var mine = await town.CardBecomes(Mallila.LibraryClerk, m => m.Text.Contains("Ilmoituksesi on vastaanottajalla", StringComparison.Ordinal));
        Assert.Contains("112", mine.Text, StringComparison.Ordinal);
        Assert.Contains("116 006", mine.Text, StringComparison.Ordinal);
        town.Graph.Recover();
        await town.CaseCard(Mallila.LibraryDirector);
    }

    [Fact]
    public async Task S21_with_the_connector_down_the_card_comes_when_it_is_back()
    {
        await using var town = await TownBot.Start();
        town.Teams.Fail(StandInFault.Answer(503, "ServiceUnavailable"), times: 2, conversationId: $"a:{Mallila.LibraryDirector.ObjectId}");

        await town.Report(Mallila.LibraryClerk, "S4");

        await town.CaseCard(Mallila.LibraryDirector);
        await town.IsWith(Mallila.LibraryClerk, Mallila.LibraryDirector);
    }

    private static async Task ElectedOfficial(TownBot town, Townsperson person)
    {
        var chat = await town.ChatOf(person);
        await chat.Press(Assert.Single(await chat.Write("rooli")), "Tallenna rooli", ("roles", "ElectedOfficial"));
    }
}
