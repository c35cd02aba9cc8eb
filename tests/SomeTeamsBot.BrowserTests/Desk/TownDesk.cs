using Microsoft.Playwright;
using SomeTeamsBot.Sandbox.Playground;
using SomeTeamsBot.Sandbox.Town;

namespace SomeTeamsBot.BrowserTests.Desk;

/// <summary>The town and a browser, started once for the tests that share them.</summary>
public sealed class TownDesk : IAsyncLifetime
{
    private string? missing;
    private bool greeted;
    private RunningTown? town;
    private PlaygroundClient? manager;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        missing = Tooling.Missing();
        if (missing is not null)
            return;
        try
        {
            town = await RunningTown.Start(
                new TownSettings { BotPort = 0, EmployeePort = LocalPort.Free(), SupervisorPort = LocalPort.Free() },
                TimeProvider.System,
                TestContext.Current.CancellationToken);
        }
        catch (PlaygroundMissingException e)
        {
            missing = e.Message;
            return;
        }

        playwright = await Playwright.CreateAsync();
        // The tests wait for what is to be seen; how long that takes on a busy machine is not their matter.
        Assertions.SetDefaultExpectTimeout(60_000);
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Tooling.Chromium,
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>
    /// The employee's client, who has been greeted: a greeting would come between a question and its answer. Skips the test, or fails it in CI, when this machine has not
    /// what it takes.
    /// </summary>
    public async Task<ChatWindow> OpenEmployee()
    {
        if (!greeted)
        {
            await using var first = await OpenStranger();
            await Assertions.Expect(first.CardsSaying("Hei! Olen SomeBotti")).ToBeVisibleAsync();
            greeted = true;
        }

        return await OpenStranger();
    }

    /// <summary>The employee's client, who may not have been greeted yet.</summary>
    public async Task<ChatWindow> OpenStranger()
    {
        Tooling.Require(missing);
        return await ChatWindow.Open(browser!, town!.Employee!.Url);
    }

    /// <summary>The supervisor's client, who also keeps the guideline.</summary>
    public async Task<ChatWindow> OpenSupervisor()
    {
        Tooling.Require(missing);
        return await ChatWindow.Open(browser!, town!.Supervisor!.Url);
    }

    /// <summary>The municipal manager's client, whom no other test needs: a third copy, started when it is first asked for.</summary>
    public async Task<ChatWindow> OpenManager()
    {
        Tooling.Require(missing);
        manager ??= await PlaygroundClient.Start(
            Mallila.MunicipalManager, town!.BotUrl, LocalPort.Free(), TimeProvider.System, TestContext.Current.CancellationToken);
        return await ChatWindow.Open(browser!, manager.Url);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (manager is not null)
            await manager.DisposeAsync();
        if (town is not null)
            await town.DisposeAsync();
    }
}
