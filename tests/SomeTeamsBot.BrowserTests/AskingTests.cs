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
        await Assertions.Expect(card).ToContainTextAsync("Lähde: Someohje 2024 › Huoneentaulu tietoturvaan › kohta 5");
        await window.Picture("answer", card);
    }

    [Fact]
    public async Task A_related_question_is_answered_below_when_its_button_is_pressed()
    {
        await using var window = await desk.OpenEmployee();
        const string question = "sain oudon linkin viestissä, mitä teen";
        var card = await window.Ask(question);
        await Assertions.Expect(card).ToContainTextAsync("Kysy myös");
        var related = card.GetByRole(AriaRole.Button).Last;
        var title = await related.TextContentAsync();

        await related.ClickAsync();

        var answer = window.CardAfter(question, 2);
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
    public async Task Hostile_text_is_shown_as_it_was_written()
    {
        await using var window = await desk.OpenEmployee();
        await using var keeper = await desk.OpenSupervisor();
        const string hostile = "Kuinka paljon lomaa? <img src=x onerror=alert(1)> **lihava** [linkki](https://paha.example) {{x}}";
        await window.Say(hostile);
        var card = window.CardsSaying("Ohje ei kerro tätä").Last;
        await Assertions.Expect(card).ToBeVisibleAsync();
        await ChatWindow.Press(card, "Vie kysymys ohjeen ylläpitäjälle");
        await ChatWindow.Press(window.CardsSaying("Kysymys lähtee vasta").Last, "Lähetä");

        var received = keeper.CardsSaying("<img src=x onerror=alert(1)> **lihava** [linkki](https://paha.example) {{x}}");

        await Assertions.Expect(received).ToHaveCountAsync(1);
        await Assertions.Expect(received.Locator("img, a, b, strong")).ToHaveCountAsync(0);
        await keeper.Picture("hostile", received);
    }
}
