using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SomeTeamsBot.BrowserTests.Desk;

namespace SomeTeamsBot.BrowserTests;

/// <summary>A threat on its way from the one who is threatened to those who take it on, each at their own Teams.</summary>
[Collection(OneTown.Name)]
public sealed class ReportTests(TownDesk desk)
{
    private const int MostPresses = 8;
    private const string Threat = "minua uhataan sähköpostissa, koska poistin asiattoman kommentin";

    // Whoever has a card is called by name on it only when it is opened.
    private static readonly string[] Content = ["Testi Työntekijä", "Uhkaus", "uhataan", "sähköposti"];

    private int presses;

    [Fact]
    public async Task A_threat_is_taken_on_by_the_supervisor_and_whoever_comes_late_sees_who_was_first()
    {
        await using var window = await desk.OpenEmployee();
        await using var supervisor = await desk.OpenSupervisor();
        await using var manager = await desk.OpenManager();
        await manager.Ask("käsiteltäväni"); // by then the bot knows the chat

        var card = await window.Ask($"ilmoita: {Threat}");
        await window.Picture("report-begin", card);
        await Press(card, "Ei hätää, jatka"); // the words say already what kind of matter it is
        await Assertions.Expect(card).ToContainTextAsync("Tee nyt");
        await window.Picture("report-advice", card);

        await FillAndSend(window, card);
        var receipt = window.CardsSaying("lähetetty").Last;
        var status = window.CardsSaying("Ilmoituksesi MH-").Last;
        await Assertions.Expect(status).ToContainTextAsync("Esko Esihenkilö");
        await Assertions.Expect(status).ToContainTextAsync("Ilmoituksesi on vastaanottajalla.");
        await window.Picture("report-receipt", receipt);
        await window.Picture("report-status-notified", status);
        Assert.True(presses <= MostPresses, $"{presses} presses to a sent report");

        var hers = supervisor.CardsSaying("Sinulle on uusi ilmoitus.").Last;
        var theirs = manager.CardsSaying("Sinulle on uusi ilmoitus.").Last;
        await Assertions.Expect(hers).ToBeVisibleAsync();
        await Assertions.Expect(theirs).ToBeVisibleAsync();
        foreach (var said in Content)
            await Assertions.Expect(hers).Not.ToContainTextAsync(said);
        await supervisor.Picture("case-closed", hers);
        // Their cards change in place, so from here on each is found by its title.
        (hers, theirs) = (supervisor.CardsSaying("Ilmoitus MH-").Last, manager.CardsSaying("Ilmoitus MH-").Last);

        await ChatWindow.Press(hers, "Avaa ilmoitus");
        await Assertions.Expect(hers).ToContainTextAsync(Threat);
        await supervisor.Picture("case-opened", hers);
        await ChatWindow.Press(hers, "Kuittaa");
        await Assertions.Expect(hers).ToContainTextAsync("Sinä käsittelet tätä.");
        await supervisor.Picture("case-acknowledged", hers);
        var transfer = hers.GetByRole(AriaRole.Button, new() { Name = "Siirrä toiselle", Exact = true });
        await Assertions.Expect(transfer).ToBeHiddenAsync();
        await ChatWindow.Press(hers, "Muut toimet");
        await Assertions.Expect(transfer).ToBeVisibleAsync();
        await supervisor.Picture("case-more", hers);

        await Assertions.Expect(status).ToContainTextAsync("Esko Esihenkilö on ottanut ilmoituksesi hoitaakseen.");
        await Assertions.Expect(status).ToContainTextAsync(new Regex(@"klo \d+\.\d\d: Esko Esihenkilö kuittasi"));
        await window.Picture("report-status-acknowledged", status);

        await ChatWindow.Press(theirs, "Avaa ilmoitus");
        await Assertions.Expect(theirs).ToContainTextAsync("Esko Esihenkilö käsittelee tätä.");
        await Assertions.Expect(theirs.GetByRole(AriaRole.Button, new() { Name = "Kuittaa", Exact = true })).ToHaveCountAsync(0);
        await Assertions.Expect(theirs.GetByRole(AriaRole.Button, new() { Name = "Kirjaa toimi", Exact = true })).ToBeHiddenAsync();
        await manager.Picture("case-late", theirs);
    }

    [Fact]
    public async Task A_threat_to_life_gets_112_before_anything_is_asked()
    {
        await using var window = await desk.OpenEmployee();

        var emergency = await window.Ask("ilmoita: hän uhkaa tappaa minut");
        await Assertions.Expect(emergency).ToContainTextAsync("112");
        await window.Picture("report-life-112", emergency);
    }

    private Task Press(ILocator card, string title)
    {
        presses++;
        return ChatWindow.Press(card, title);
    }

    private async Task FillAndSend(ChatWindow window, ILocator card)
    {
        await Press(card, "Lähetä ilmoitus");
        await Assertions.Expect(card).ToContainTextAsync("Mitään ei ole vielä lähetetty.");
        await Assertions.Expect(card.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync(Threat);
        await window.Picture("report-form", card);
        presses++;
        await card.GetByRole(AriaRole.Radio, new() { Name = "Kuva tai muu todiste on tallessa laitteellani" }).CheckAsync();
        await Press(card, "Lähetä");
    }
}
