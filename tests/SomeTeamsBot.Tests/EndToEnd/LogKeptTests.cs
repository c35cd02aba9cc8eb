using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Tests.EndToEnd.Situations;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>How long the log of a case is kept: the domain's chapter 3.6.</summary>
public class LogKeptTests
{
    [Fact]
    public async Task The_log_goes_a_year_after_the_case_and_the_record_of_its_destruction_stays()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, "S1");
        var mine = await town.IsWith(Mallila.LibraryClerk, Mallila.LibraryDirector);
        var chat = new Chat(town.Bot, Mallila.LibraryClerk);
        var sure = (await chat.Press(mine, "Peru ilmoitus")).Replacement!;
        await chat.Press(sure, "Kyllä, peru");

        town.Time.Advance(TimeSpan.FromDays(31));
        await Until(() => town.Logged("Purged") == 1);
        town.Time.Advance(TimeSpan.FromDays(364));
        Assert.Equal(1, town.Logged("Submitted"));
        town.Time.Advance(TimeSpan.FromDays(2));

        await Until(() => town.Query("SELECT COUNT(*) FROM case_log") == "1");
        Assert.Equal(1, town.Logged("Purged"));
        Assert.Equal("1", town.Query("SELECT COUNT(*) FROM cases"));
    }

    private static async Task Until(Func<bool> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (!isSo())
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
    }
}
