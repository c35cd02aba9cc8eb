using Microsoft.Playwright;
using SomeTeamsBot.BrowserTests.Desk;

namespace SomeTeamsBot.BrowserTests;

[Collection(OneTown.Name)]
public sealed class AskingTests(TownDesk desk)
{
    [Fact]
    public async Task A_question_in_spoken_Finnish_gets_a_short_answer_with_its_source()
    {
        await using var window = await desk.OpenEmployee();

        var card = await window.Ask("voinks mä käyttää samaa salasanaa joka paikassa?");

        await Assertions.Expect(card).ToContainTextAsync("Anna joka palvelulle oma, hyvä salasana.");
        await Assertions.Expect(card).ToContainTextAsync("Lähde: Someohje 2024 › Huoneentaulu tietoturvaan › kohta 6");
        await window.PictureOfTalk("conversation", card);
        await window.Picture("answer", card);
    }

    [Fact]
    public async Task A_related_question_is_answered_below_when_its_button_is_pressed()
    {
        await using var window = await desk.OpenEmployee();
        var card = await window.Ask("sain oudon linkin viestissä, mitä teen");
        await Assertions.Expect(card).ToContainTextAsync("Kysy myös");
        var related = card.GetByRole(AriaRole.Button).Last;
        var title = await related.TextContentAsync();

        var answer = await window.Next(() => related.ClickAsync());

        await Assertions.Expect(answer).ToContainTextAsync(title!);
        await Assertions.Expect(answer).ToContainTextAsync("Lähde: ");
        await Assertions.Expect(ChatWindow.BannerUnder(card)).ToContainTextAsync("Vastaus on alla.");
        await window.Picture("related", answer);
    }

    [Fact]
    public async Task A_channel_is_answered_from_the_register()
    {
        await using var window = await desk.OpenEmployee();

        var card = await window.Ask("Kuka hoitaa kirjaston Instagramia?");

        await Assertions.Expect(card).ToContainTextAsync("Kirjasto");
        await Assertions.Expect(card).ToContainTextAsync("luettelo");
        await window.Picture("register", card);
    }

    [Fact]
    public async Task A_mention_in_a_channel_is_answered_in_its_thread()
    {
        await using var window = await desk.OpenEmployee();
        await window.GoTo("Mallilan kunta - General");

        await window.PostToBot("saanko hyväksyä tuntemattoman kaveripyynnön");

        var card = window.CardsSaying("Hyväksy yhteydenotto vain, jos tunnistat lähettäjän.");
        await Assertions.Expect(card).ToBeVisibleAsync();
        await window.Picture("channel", card);
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_it_was_written()
    {
        await using var window = await desk.OpenEmployee();
        await using var keeper = await desk.OpenSupervisor();
        const string hostile = "Kuinka paljon lomaa? <img src=x onerror=alert(1)> **lihava** [linkki](https://paha.example)";
        var refusal = await window.Ask(hostile);
        var form = await window.Next(() => ChatWindow.Press(refusal, "Vie kysymys ohjeen ylläpitäjälle"));

        var received = await keeper.Next(() => ChatWindow.Press(form, "Lähetä"));

        await Assertions.Expect(received).ToContainTextAsync(hostile);
        await Assertions.Expect(received.Locator("img, a, b, strong")).ToHaveCountAsync(0);
        await keeper.Picture("hostile", received);
    }
}
