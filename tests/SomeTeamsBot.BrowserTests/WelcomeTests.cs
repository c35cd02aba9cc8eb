using Microsoft.Playwright;
using SomeTeamsBot.BrowserTests.Desk;

namespace SomeTeamsBot.BrowserTests;

[Collection(OneTown.Name)]
public sealed class WelcomeTests(TownDesk desk)
{
    [Fact]
    public async Task A_person_is_greeted_once_however_often_the_page_is_opened()
    {
        // A desk of its own: on the shared one the person has been greeted.
        await using var first = new TownDesk();
        await first.InitializeAsync();
        await using var window = await first.OpenStranger();
        var greeting = window.CardsSaying("Hei! Olen SomeBotti");
        await Assertions.Expect(greeting).ToBeVisibleAsync();
        await window.Picture("greeting", greeting);

        await using var again = await first.OpenStranger();
        // By the time a question is answered, another greeting would have come: one person's turns go one after the other.
        await again.Ask("aiheet");

        await Assertions.Expect(again.CardsSaying("Hei! Olen SomeBotti")).ToHaveCountAsync(0);
        await Assertions.Expect(window.CardsSaying("Hei! Olen SomeBotti")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_role_form_keeps_more_than_one_role()
    {
        await using var window = await desk.OpenEmployee();
        var form = await window.Ask("vaihda rooli");
        await window.Picture("role-form", form);

        await ChatWindow.Press(form, "Tallenna rooli");
        await Assertions.Expect(form).ToContainTextAsync("Valitse ainakin yksi rooli");
        await window.Picture("role-refused", form);
        await form.GetByRole(AriaRole.Checkbox, new() { Name = "Työntekijä" }).CheckAsync();
        await form.GetByRole(AriaRole.Checkbox, new() { Name = "Luottamushenkilö" }).CheckAsync();
        await ChatWindow.Press(form, "Tallenna rooli");

        await Assertions.Expect(form).ToContainTextAsync("Roolisi: ");
        await Assertions.Expect(form).ToContainTextAsync("Luottamushenkilö");
        await window.Picture("role-saved", form);
    }

    [Fact]
    public async Task Help_and_what_is_kept_are_told_when_asked()
    {
        await using var window = await desk.OpenEmployee();

        var help = await window.Ask("apua");
        await window.Picture("help", help);
        var kept = await window.Ask("mitä minusta tallennetaan");
        await window.Picture("privacy", kept);

        await Assertions.Expect(help).ToContainTextAsync("Näin käytät bottia");
        await Assertions.Expect(kept).ToContainTextAsync("Kysymyksiäsi ja viestejäsi en tallenna");
    }

    [Fact]
    public async Task A_pasted_password_is_masked_and_told_of()
    {
        await using var window = await desk.OpenEmployee();

        var told = await window.Ask("salasanani on Kesä2024! onko se hyvä");

        await Assertions.Expect(told).ToContainTextAsync("Peitin osan viestistäsi");
        await Assertions.Expect(told).ToContainTextAsync("Vaihda salasana heti");
        await Assertions.Expect(told).Not.ToContainTextAsync("Kesä2024");
        await window.Picture("masked", told);
    }
}
