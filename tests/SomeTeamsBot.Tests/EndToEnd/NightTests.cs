using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Tests.EndToEnd.Situations;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>An urgent report in the night of a municipality in which nobody is on call.</summary>
public class NightTests
{
    /// <summary>Monday 2 March 2026 at 23.00 in Helsinki.</summary>
    private static readonly DateTimeOffset Late = TownBot.Monday.AddHours(13);

    [Fact]
    public async Task The_reporter_hears_in_the_night_that_nobody_answered_and_in_the_morning_it_climbs_step_by_step()
    {
        await using var town = await TownBot.StartAt(Late);
        await town.Report(Mallila.LibraryClerk, "S4");
        await town.CaseCard(Mallila.LibraryDirector);

        town.Time.SetUtcNow(Late.AddMinutes(61));
        await town.ToPerson(Mallila.LibraryClerk, m => m.Text.Contains("kukaan ei ole vielä kuitannut", StringComparison.Ordinal));
        await town.CardBecomes(
            Mallila.LibraryClerk,
            m => m.Text.Contains("Seuraava vastaanottaja saa sen", StringComparison.Ordinal) && m.Text.Contains("Kukaan ei päivystä nyt", StringComparison.Ordinal));
        Assert.Equal(0, town.Logged("Climbed"));

        // Seven in the morning: the first step, which finds no deputy. The manager is three hours further, as by day.
        town.Time.SetUtcNow(Late.AddHours(8).AddMinutes(1));
        await town.ToPerson(Mallila.LibraryDirector, m => m.Text.Contains("odottaa kuittausta", StringComparison.Ordinal));
        Assert.False(town.HasHeard(Mallila.MunicipalManager));
        town.Time.SetUtcNow(Late.AddHours(11).AddMinutes(1));
        await town.CaseCard(Mallila.MunicipalManager);
    }
}
