using Microsoft.Playwright;
using SomeTeamsBot.BrowserTests.Desk;

namespace SomeTeamsBot.BrowserTests;

[Collection(OneTown.Name)]
public sealed class FeedbackTests(TownDesk desk)
{
    [Fact]
    public async Task A_yes_is_thanked_for()
    {
        await using var window = await desk.OpenEmployee();
        var card = await window.Ask("pitääks mun ottaa mfa käyttöön");

        await ChatWindow.Press(card, "Kyllä");

        await Assertions.Expect(ChatWindow.BannerUnder(card)).ToContainTextAsync("Kiitos. Hyvä, että auttoi.");
        await window.Picture("feedback-yes", card);
    }

    [Fact]
    public async Task A_no_opens_a_form_whose_comment_is_sent()
    {
        await using var window = await desk.OpenEmployee();
        var card = await window.Ask("entä jos tuntematon pyytää kaveriksi?");

        var form = await window.Next(() => ChatWindow.Press(card, "Ei"));
        await form.GetByRole(AriaRole.Textbox).FillAsync("Olisin halunnut esimerkin.");
        await window.Picture("feedback-form", form);
        await ChatWindow.Press(form, "Lähetä palaute");

        await Assertions.Expect(form).ToContainTextAsync("Kiitos palautteesta. Se tallennettiin ilman nimeäsi.");
        await window.Picture("feedback-sent", form);
    }
}
