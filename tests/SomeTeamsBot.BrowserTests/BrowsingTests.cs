using Microsoft.Playwright;
using SomeTeamsBot.BrowserTests.Desk;

namespace SomeTeamsBot.BrowserTests;

[Collection(OneTown.Name)]
public sealed class BrowsingTests(TownDesk desk)
{
    [Fact]
    public async Task The_three_boards_open_by_a_word_and_a_button()
    {
        await using var window = await desk.OpenEmployee();
        var boards = await window.Ask("huoneentaulut");
        await window.Picture("boards", boards);
        var titles = await boards.GetByRole(AriaRole.Button).AllTextContentsAsync();
        Assert.Equal(3, titles.Count(title => title != "Aiheet"));

        foreach (var (i, title) in titles.Where(title => title != "Aiheet").Index())
        {
            var board = await window.Next(() => ChatWindow.Press(boards, title));
            await Assertions.Expect(board).ToContainTextAsync(title);
            await Assertions.Expect(board).ToContainTextAsync("Koko huoneentaulu lyhyesti");
            await window.Picture($"board-{i + 1}", board);
        }
    }

    [Fact]
    public async Task The_topics_open_by_a_word_and_lead_to_a_chapter()
    {
        await using var window = await desk.OpenEmployee();
        var topics = await window.Ask("aiheet");
        await window.Picture("topics", topics);

        var chapter = await window.Next(() => ChatWindow.Press(topics, "Maalittaminen"));

        await Assertions.Expect(chapter).ToContainTextAsync("Valitse kohta.");
        await window.Picture("chapter", chapter);
    }

    [Fact]
    public async Task A_ready_made_reply_comes_as_a_plain_message_of_its_own()
    {
        await using var window = await desk.OpenEmployee();
        var replies = await window.Ask("valmiit vastaukset");
        await window.Picture("replies", replies);

        await ChatWindow.Press(replies, "Selvitämme asiaa");

        var message = window.PlainMessage("Selvitämme parhaillaan, mitä on tapahtunut. Kerromme lisää, kun tieto on varma.").Last;
        await Assertions.Expect(message).ToBeVisibleAsync();
        await Assertions.Expect(ChatWindow.BannerUnder(replies)).ToContainTextAsync("Teksti on alla omana viestinään.");
        await window.Picture("reply-taken", message);
    }
}
