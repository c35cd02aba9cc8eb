using Microsoft.Playwright;
using SomeTeamsBot.BrowserTests.Desk;

namespace SomeTeamsBot.BrowserTests;

[Collection(OneTown.Name)]
public sealed class TriageTests(TownDesk desk)
{
    private const string NothingSent = "Mitään ei ole vielä lähetetty.";

    [Fact]
    public async Task From_free_text_to_what_to_do_now_in_three_presses()
    {
        await using var window = await desk.OpenEmployee();
        var answer = await window.Ask("joku haukkuu meidän opettajaa facebookissa");
        await window.Picture("triage-offer", answer);

        var card = await window.Next(() => ChatWindow.Press(answer, "Katso, mitä teet nyt"));
        await Assertions.Expect(card).ToContainTextAsync(NothingSent);
        await window.Picture("triage-begin", card);
        await ChatWindow.Press(card, "Ei hätää, jatka");
        await Assertions.Expect(card).ToContainTextAsync("Loukkaamista tai asiattomuutta");
        await window.Picture("triage-question", card);
        await ChatWindow.Press(card, "Loukkaamista tai asiattomuutta");

        await Assertions.Expect(card).ToContainTextAsync("Tee nyt");
        await Assertions.Expect(card).ToContainTextAsync(NothingSent);
        await window.Picture("triage-advice", card);

        await ChatWindow.Press(card, "Lopeta ja poista vastaukset");
        await Assertions.Expect(card).Not.ToContainTextAsync("Tee nyt");
    }

    [Fact]
    public async Task Whoever_is_in_danger_gets_112_from_the_first_card()
    {
        await using var window = await desk.OpenSupervisor(); // has no unfinished dialog
        var card = await window.Ask("ilmoita");
        await window.Picture("triage-first", card);

        await ChatWindow.Press(card, "Kyllä, joku on vaarassa");

        await Assertions.Expect(window.CardsSaying("Soita 112").Last).ToBeVisibleAsync();
    }
}
