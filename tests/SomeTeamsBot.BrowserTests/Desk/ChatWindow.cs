using Microsoft.Playwright;

namespace SomeTeamsBot.BrowserTests.Desk;

/// <summary>One person's Teams in the browser. The client shows what was said since its page was opened, so a window begins empty.</summary>
public sealed class ChatWindow : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly IPage page;

    private ChatWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        this.page = page;
    }

    private ILocator Cards => page.Locator(".ac-adaptiveCard");

    private ILocator Box => page.Locator("[role=textbox][contenteditable=true]");

    /// <summary>Opens the client and waits until it takes messages.</summary>
    internal static async Task<ChatWindow> Open(IBrowser browser, string url)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 1750 }, Locale = "fi-FI" });
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
        await Assertions.Expect(Box.First).ToBeVisibleAsync();
    }

    /// <summary>Writes a message and sends it.</summary>
    public async Task Say(string text)
    {
        await Box.ClickAsync();
        await page.Keyboard.InsertTextAsync(text);
        await Assertions.Expect(Box.Filter(new() { HasText = text })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Box.Filter(new() { HasText = text })).ToHaveCountAsync(0);
    }

    /// <summary>Starts a post in a channel that mentions the bot: without a mention the bot hears nothing there, as in Teams.</summary>
    public async Task PostToBot(string text)
    {
        await Box.First.ClickAsync();
        await page.Keyboard.PressAsync("@");
        await page.Locator("[role=option], [role=menuitem]").Filter(new() { HasText = "SomeBotti" }).First.ClickAsync();
        await page.Keyboard.InsertTextAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true }).ClickAsync();
    }

    /// <summary>Asks and finds the card that answers.</summary>
    public Task<ILocator> Ask(string question) => Next(() => Say(question));

    /// <summary>Does something and finds the card that comes of it, below all that were there.</summary>
    public async Task<ILocator> Next(Func<Task> act)
    {
        var card = Cards.Nth(await Cards.CountAsync());
        await act();
        await Assertions.Expect(card).ToBeVisibleAsync();
        return card;
    }

    /// <summary>The cards that say something.</summary>
    public ILocator CardsSaying(string text) => Cards.Filter(new() { HasText = text });

    /// <summary>What is said in no card: by a person, or as a plain message.</summary>
    public ILocator PlainMessage(string text) => page.Locator("span, p").Filter(new() { HasText = text }).Last;

    /// <summary>What is said under a card after a press.</summary>
    public static ILocator BannerUnder(ILocator card) => card.Locator("xpath=following::*[@aria-label='Display Invoked Message'][1]");

    /// <summary>Presses a button of the card.</summary>
    public static Task Press(ILocator card, string title) =>
        card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();

    /// <summary>Takes a picture of the conversation alone, down to the end of the card.</summary>
    public async Task PictureOfTalk(string name, ILocator last)
    {
        await page.EvaluateAsync("document.activeElement?.blur()");
        var end = await last.BoundingBoxAsync();
        await page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Tooling.Pictures.FullName, name + ".png"),
            Clip = new() { X = 330, Y = 49, Width = 950, Height = end!.Y + end.Height + 12 - 49 },
        });
    }

    /// <summary>Takes a picture of the window with the card in sight.</summary>
    public async Task Picture(string name, ILocator inSight)
    {
        await inSight.ScrollIntoViewIfNeededAsync();
        await page.EvaluateAsync("document.activeElement?.blur()"); // no frame around the box
        await page.ScreenshotAsync(new() { Path = Path.Combine(Tooling.Pictures.FullName, name + ".png") });
        await inSight.ScreenshotAsync(new() { Path = Path.Combine(Tooling.Pictures.FullName, name + "-card.png") });
    }
}
