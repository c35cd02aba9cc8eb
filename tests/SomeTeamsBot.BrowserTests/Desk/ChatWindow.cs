using Microsoft.Playwright;

namespace SomeTeamsBot.BrowserTests.Desk;

/// <summary>One person's Teams in the browser. A test asks what no other asks, so that an answer is found by its question.</summary>
public sealed class ChatWindow : IAsyncDisposable
{
    private const string CardClass = "contains(concat(' ', @class, ' '), ' ac-adaptiveCard ')";

    private readonly IBrowserContext context;
    private readonly IPage page;

    private ChatWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        this.page = page;
    }

    private ILocator Box => page.Locator("[role=textbox][contenteditable=true]");

    /// <summary>Opens the client and waits until it takes messages.</summary>
    internal static async Task<ChatWindow> Open(IBrowser browser, string url)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 1100 }, Locale = "fi-FI" });
        context.SetDefaultTimeout(60_000);
        var window = new ChatWindow(context, await context.NewPageAsync());
        await window.page.GotoAsync(url);
        await Assertions.Expect(window.Box).ToBeVisibleAsync();
        await window.page.GetByTitle("Hide log panel").ClickAsync();
        return window;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    /// <summary>Goes to another chat or channel by its name in the list.</summary>
    public async Task GoTo(string chat)
    {
        await page.GetByRole(AriaRole.Treeitem, new() { Name = chat, Exact = true }).ClickAsync();
        await Assertions.Expect(Box).ToBeVisibleAsync();
    }

    /// <summary>Writes a message and sends it.</summary>
    public async Task Say(string text)
    {
        await Box.ClickAsync();
        await page.Keyboard.InsertTextAsync(text);
        await Assertions.Expect(Box).ToHaveTextAsync(text);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Box).ToHaveTextAsync("");
    }

    /// <summary>Asks and finds the card that answers.</summary>
    public async Task<ILocator> Ask(string question)
    {
        await Say(question);
        var card = CardAfter(question);
        await Assertions.Expect(card).ToBeVisibleAsync();
        return card;
    }

    /// <summary>The n:th card below the message.</summary>
    public ILocator CardAfter(string said, int number = 1) =>
        page.Locator($"xpath=((//p[@node and normalize-space(.)=\"{said}\"])[last()]/following::*[{CardClass}])[{number}]");

    /// <summary>The cards that say something.</summary>
    public ILocator CardsSaying(string text) => page.Locator(".ac-adaptiveCard").Filter(new() { HasText = text });

    /// <summary>The messages that are nothing but this text.</summary>
    public ILocator PlainMessages(string text) => page.Locator("p[node]").Filter(new() { HasText = text });

    /// <summary>What is said under a card after a press.</summary>
    public static ILocator BannerUnder(ILocator card) => card.Locator("xpath=following::*[@aria-label='Display Invoked Message'][1]");

    /// <summary>Presses a button of the card.</summary>
    public static Task Press(ILocator card, string title) =>
        card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();

    /// <summary>Takes a picture of the window with the card in sight.</summary>
    public async Task Picture(string name, ILocator inSight)
    {
        await inSight.ScrollIntoViewIfNeededAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(Tooling.Pictures.FullName, name + ".png") });
        await inSight.ScreenshotAsync(new() { Path = Path.Combine(Tooling.Pictures.FullName, name + "-card.png") });
    }
}
