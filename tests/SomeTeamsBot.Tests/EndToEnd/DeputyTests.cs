using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Tests.EndToEnd.Situations;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>A supervisor names who stands in; the deputy has what comes, and the supervisor hears of it on return.</summary>
public class DeputyTests
{
    [Fact]
    public async Task A_named_deputy_has_the_case_and_the_one_away_gets_one_summary_on_return()
    {
        await using var town = await TownBot.Start();
        var supervisor = await town.ChatOf(Mallila.LibraryDirector);
        var form = Assert.Single(await supervisor.Write("sijainen"));
        var named = (await supervisor.Press(form, "Tallenna", ("deputy", Mallila.CultureDirector.Mail), ("from", "2.3."), ("to", "4.3."))).Replacement!;
        Assert.Contains($"Sijaisesi on {Mallila.CultureDirector.DisplayName}", named.Text, StringComparison.Ordinal);

        var reporter = await town.ChatOf(Mallila.LibraryClerk);
        var report = Assert.Single(await reporter.Write("ilmoituslomake"));
        await reporter.Press(report, "Lähetä", ("situation", "S1"), ("words", "Sivulla haukutaan kirjaston väkeä."), ("evidence", "kept"));
        await town.CaseCard(Mallila.CultureDirector);
        Assert.DoesNotContain(town.ToldTo(Mallila.LibraryDirector), m => m.Buttons.Contains("Avaa ilmoitus"));

        town.Time.SetUtcNow(new DateTimeOffset(2026, 3, 5, 6, 0, 30, TimeSpan.Zero));
        await town.ToPerson(Mallila.LibraryDirector, m => m.Text.Contains("Poissa ollessasi tulivat: MH-2026-00001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_ends_it_before_its_time_is_told_at_once_what_came()
    {
        await using var town = await TownBot.Start();
        var supervisor = await town.ChatOf(Mallila.LibraryDirector);
        var form = Assert.Single(await supervisor.Write("sijainen"));
        var named = (await supervisor.Press(form, "Tallenna", ("deputy", Mallila.CultureDirector.Mail), ("from", "2.3."), ("to", "31.3."))).Replacement!;
        await town.Report(Mallila.LibraryClerk, "S1");
        await town.CaseCard(Mallila.CultureDirector);

        await supervisor.Press(named, "Poista sijaisuus");
        town.Time.Advance(TimeSpan.FromMinutes(2));

        await town.ToPerson(Mallila.LibraryDirector, m => m.Text.Contains("Poissa ollessasi tulivat: MH-2026-00001", StringComparison.Ordinal));
        Assert.Single(await supervisor.Write("sijainen"), m => m.Buttons.Contains("Tallenna"));
    }

    [Theory]
    [InlineData("ei.ketaan@mallila.example", "2.3.", "4.3.", "En löydä tällaista henkilöä")]
    [InlineData("kulttuuri@mallila.example", "31.2.", "4.3.", "Kirjoita päivä")]
    [InlineData("kulttuuri@mallila.example", "4.3.", "1.3.2026", "Kirjoita viimeinen päivä")]
    public async Task What_cannot_be_is_said_beside_its_field_and_nothing_typed_is_lost(string deputy, string from, string to, string error)
    {
        await using var town = await TownBot.Start();
        var supervisor = await town.ChatOf(Mallila.LibraryDirector);
        var form = Assert.Single(await supervisor.Write("sijainen"));

        var again = await supervisor.Press(form, "Tallenna", ("deputy", deputy), ("from", from), ("to", to));

        Assert.Contains(error, again.Replacement!.Text, StringComparison.Ordinal);
        Assert.Contains(deputy, again.Answer.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains($"\"{from}\"", again.Answer.ToJsonString(), StringComparison.Ordinal);
    }
}
