using Microsoft.Playwright;
using SomeTeamsBot.BrowserTests.Desk;

namespace SomeTeamsBot.BrowserTests;

[Collection(OneTown.Name)]
public sealed class ForwardingTests(TownDesk desk)
{
    [Fact]
    public async Task A_question_that_the_guideline_does_not_answer_reaches_its_keeper_without_a_name()
    {
        await using var window = await desk.OpenEmployee();
        await using var keeper = await desk.OpenSupervisor();
        const string question = "Milloin palkka maksetaan?";

        var refusal = await window.Ask(question);
        await Assertions.Expect(refusal).ToContainTextAsync("Ohje ei kerro tätä");
        await window.Picture("silent", refusal);
        var form = await window.Next(() => ChatWindow.Press(refusal, "Vie kysymys ohjeen ylläpitäjälle"));
        await Assertions.Expect(form.GetByRole(AriaRole.Textbox)).ToHaveValueAsync(question);
        await window.Picture("forward-form", form);
        var received = await keeper.Next(() => ChatWindow.Press(form, "Lähetä"));

        await Assertions.Expect(form).ToContainTextAsync("Kysymys on lähetetty ohjeen ylläpitäjälle ilman nimeäsi.");
        await window.Picture("forward-sent", form);
        await Assertions.Expect(received).ToContainTextAsync(question);
        await Assertions.Expect(received).ToContainTextAsync("Kysyjä ei jättänyt nimeään.");
        await Assertions.Expect(received).Not.ToContainTextAsync("Testi");
        await keeper.Picture("forward-received", received);
    }

    [Fact]
    public async Task Whoever_wants_a_reply_is_named_to_the_keeper()
    {
        await using var window = await desk.OpenEmployee();
        await using var keeper = await desk.OpenSupervisor();

        var refusal = await window.Ask("Mistä saan uuden työkännykän?");
        var form = await window.Next(() => ChatWindow.Press(refusal, "Vie kysymys ohjeen ylläpitäjälle"));
        await form.GetByRole(AriaRole.Radio, new() { Name = "Kyllä. Nimeni saa kertoa ylläpitäjälle." }).CheckAsync();
        var received = await keeper.Next(() => ChatWindow.Press(form, "Lähetä"));

        await Assertions.Expect(received).ToContainTextAsync("Vastausta toivoo: Testi Työntekijä");
        await window.Picture("forward-named", form);
    }
}
