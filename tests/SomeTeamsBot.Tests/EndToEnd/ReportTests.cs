using SomeTeamsBot.Sandbox.Town;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>A report on its way: from the reporter's press to the right supervisor's hands, and back.</summary>
public class ReportTests
{
    private static readonly (string Id, string Value)[] Threat =
        [("situation", "S4"), ("words", "Sain viestin, jossa uhataan tulla työpaikalle."), ("evidence", "kept")];

    [Fact]
    public async Task A_report_reaches_the_supervisor_who_acknowledges_and_the_reporter_sees_it()
    {
        await using var town = await TownBot.Start();
        var chat = await town.ChatOf(Mallila.LibraryClerk);
        var form = Assert.Single(await chat.Write("ilmoituslomake"));

        var receipt = (await chat.Press(form, "Lähetä", Threat)).Replacement!;
        Assert.Contains("Ilmoitus MH-2026-00001 lähetetty", receipt.Text, StringComparison.Ordinal);

        var card = await town.CaseCard(Mallila.LibraryDirector);
        Assert.DoesNotContain("uhataan", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Laina", card.Text, StringComparison.Ordinal);
        var supervisor = new Chat(town.Bot, Mallila.LibraryDirector);
        var open = (await supervisor.Press(card, "Avaa ilmoitus")).Replacement!;
        Assert.Contains("uhataan tulla työpaikalle", open.Text, StringComparison.Ordinal);
        Assert.Contains("Laina Lainaaja", open.Text, StringComparison.Ordinal);
        var taken = (await supervisor.Press(open, "Kuittaa")).Replacement!;
        Assert.Contains("Sinä käsittelet tätä.", taken.Text, StringComparison.Ordinal);

        await town.CardBecomes(Mallila.LibraryClerk, m => m.Text.Contains("Kirsi Kirjastonjohtaja on ottanut ilmoituksesi hoitaakseen", StringComparison.Ordinal));
        await town.ToPerson(Mallila.LibraryClerk, m => m.Text.Contains("MH-2026-00001 on kuitattu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task S15_a_council_member_who_says_so_on_the_way_is_heard_by_the_leadership_and_not_by_a_manager_in_the_directory()
    {
        await using var town = await TownBot.Start();
        var chat = await town.ChatOf(Mallila.CouncilMember);
        var begin = Assert.Single(await chat.Write("ilmoita: valtuutettu haukkuu työntekijöitä somessa"));
        var question = (await chat.Press(begin, "Ei hätää, jatka", ("role", "luottamushenkilo"))).Replacement!;
        var advice = (await chat.Press(question, question.Buttons[0])).Replacement!;
        var form = (await chat.Press(advice, "Lähetä ilmoitus")).Replacement!;
        Assert.Contains(Mallila.BoardChair.DisplayName, form.Text, StringComparison.Ordinal);

        var receipt = (await chat.Press(form, "Lähetä", ("evidence", "kept"))).Replacement!;

        Assert.Contains("lähetetty", receipt.Text, StringComparison.Ordinal);
        await town.CaseCard(Mallila.BoardChair);
        await town.CaseCard(Mallila.MunicipalManager);
    }

    [Fact]
    public async Task S30_a_service_that_is_not_in_the_register_is_told_to_communications()
    {
        await using var town = await TownBot.Start();
        var chat = await town.ChatOf(Mallila.LibraryClerk);
        var form = Assert.Single(await chat.Write("ilmoituslomake"));

        await chat.Press(form, "Lähetä", ("situation", "S2"), ("words", "Jodelissa kirjoitetaan meistä."), ("place", "-other"), ("address", "Jodel"), ("evidence", "kept"));

        var told = await town.CaseCard(Mallila.Communications);
        Assert.Contains("Sinulle tiedoksi", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Jodel", told.Text, StringComparison.Ordinal);
    }
}
