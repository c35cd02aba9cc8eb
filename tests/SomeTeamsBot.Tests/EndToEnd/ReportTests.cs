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
}
