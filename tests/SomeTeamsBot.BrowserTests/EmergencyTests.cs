using Microsoft.Playwright;
using SomeTeamsBot.BrowserTests.Desk;

namespace SomeTeamsBot.BrowserTests;

[Collection(OneTown.Name)]
public sealed class EmergencyTests(TownDesk desk)
{
    [Fact]
    public async Task A_threat_gets_112_before_anything_else()
    {
        await using var window = await desk.OpenEmployee();

        var card = await window.Ask("Mua uhkaillaan tappamisella somessa");

        await Assertions.Expect(card).ToContainTextAsync("Soita 112");
        await Assertions.Expect(card).ToContainTextAsync("En ole kertonut tästä kenellekään");
        await window.Picture("emergency", card);
    }

    [Fact]
    public async Task A_youngster_in_danger_gets_the_voice_for_somebody_else()
    {
        await using var window = await desk.OpenEmployee();

        var card = await window.Ask("Nuori kirjoitti mulle yöllä että aikoo tappaa itsensä");

        await Assertions.Expect(card).ToContainTextAsync("Jos joku muu on vaarassa, soita 112 heti.");
        await window.Picture("emergency-other", card);
    }

    [Fact]
    public async Task A_figure_of_speech_gets_no_emergency_card()
    {
        await using var window = await desk.OpenEmployee();

        var card = await window.Ask("en halua tappaa aikaa kokouksessa");

        await Assertions.Expect(card).Not.ToContainTextAsync("112");
    }

    [Fact]
    public async Task In_a_channel_the_card_is_general_and_quotes_nothing()
    {
        await using var window = await desk.OpenEmployee();
        await window.GoTo("Mallilan kunta - Tiedotteet");

        await window.PostToBot("Joku uhkasi tappaa meidät kaikki");

        var card = window.CardsSaying("Jos joku on vaarassa, soita 112");
        await Assertions.Expect(card).ToBeVisibleAsync();
        await Assertions.Expect(card).Not.ToContainTextAsync("uhkasi");
        await Assertions.Expect(card).ToContainTextAsync("Avaa yksityinen keskustelu kanssani");
        await window.Picture("emergency-channel", card);
    }
}
