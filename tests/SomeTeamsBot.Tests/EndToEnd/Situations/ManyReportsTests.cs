using SomeTeamsBot.Sandbox.Town;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd.Situations;

/// <summary>Situation 28 of the domain's list: a flood of reports, from one and from many.</summary>
public class ManyReportsTests
{
    private const string Post = "https://www.some.example/kunta/posts/17";

    [Fact]
    public async Task S28_the_sixth_report_within_an_hour_is_refused_with_nothing_lost_and_danger_is_never_refused()
    {
        await using var town = await TownBot.Start();
        for (var number = 1; number <= 5; number++)
            Assert.Contains($"MH-2026-0000{number}", (await town.Report(Mallila.LibraryClerk, "S1")).Receipt.Text, StringComparison.Ordinal);

        var sixth = await town.Report(Mallila.LibraryClerk, "S1");
        Assert.Contains("Olet lähettänyt monta ilmoitusta", sixth.Receipt.Text, StringComparison.Ordinal);
        Assert.Contains("Lähetä", sixth.Receipt.Buttons);
        Assert.Contains(await sixth.Chat.Write("pitääkö salasanan olla eri joka palvelussa"), m => m.Text.Contains("kohta 6", StringComparison.Ordinal));
        Assert.Equal("5", town.Query("SELECT COUNT(*) FROM cases"));

        var danger = await town.Report(Mallila.LibraryClerk, "S4", ("more", "danger"));
        Assert.Contains("MH-2026-00006", danger.Receipt.Text, StringComparison.Ordinal);
        var more = await town.Report(Mallila.LibraryClerk, "S4", ("more", "danger"));
        Assert.Contains("MH-2026-00006", more.Receipt.Text, StringComparison.Ordinal);
        Assert.Equal("6", town.Query("SELECT COUNT(*) FROM cases"));
    }

    [Fact]
    public async Task S28_of_several_reports_about_one_post_the_handler_sees_the_group_and_nobody_else_does()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, "S1", ("address", Post));
        var first = await town.OpenedBy(Mallila.LibraryDirector);
        await town.Report(Mallila.SafetyDelegate, "S9", ("address", "www.some.example/kunta/posts/17/"));
        await town.Report(Mallila.SafetyDelegate, "S1", ("address", "https://www.some.example/kunta/posts/18"));
        await town.CardBecomes(Mallila.SafetyDelegate, m => m.Text.Contains("MH-2026-00003", StringComparison.Ordinal) && m.Text.Contains("Ilmoituksesi on vastaanottajalla", StringComparison.Ordinal));

        var again = (await first.Chat.Press(first.Card, "Kuittaa")).Replacement!;
        var second = await town.ToPerson(Mallila.LibraryDirector, m => m.Text.Contains("Ilmoitus MH-2026-00002", StringComparison.Ordinal));
        var opened = (await first.Chat.Press(second, "Avaa ilmoitus")).Replacement!;

        Assert.Contains("sinulla on myös: MH-2026-00002", again.Text, StringComparison.Ordinal);
        Assert.Contains("sinulla on myös: MH-2026-00001", opened.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(town.Seen(Mallila.SafetyDelegate), m => m.Text.Contains("MH-2026-00001", StringComparison.Ordinal));
        Assert.DoesNotContain(town.Seen(Mallila.LibraryClerk), m => m.Text.Contains("MH-2026-00002", StringComparison.Ordinal));
        // Nothing follows from the number by itself: each waits for a human being.
        Assert.Equal("3", town.Query("SELECT COUNT(*) FROM cases"));
        Assert.Equal(1, town.Logged("Acknowledged"));
    }
}
