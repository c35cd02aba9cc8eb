using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd.Situations;

/// <summary>Situations of the domain's list in which somebody leaves the municipality in the middle of a case.</summary>
public class WhoIsGoneTests
{
    private static readonly TimeSpan UntilTheNextCheck = TimeSpan.FromMinutes(31);

    [Fact]
    public async Task S10_a_supervisor_whose_account_is_deleted_gives_the_case_to_the_next_and_stays_in_its_history_by_name()
    {
        await using var town = await TownBot.Start();
        await Taken(town);

        town.Graph.Remove(Mallila.LibraryDirector.ObjectId);
        town.Time.Advance(UntilTheNextCheck);

        var next = await town.OpenedBy(Mallila.Supervisor);
        Assert.Contains("Kuittaa", next.Card.Buttons);
        Assert.Contains(Mallila.LibraryDirector.DisplayName, next.Card.Text, StringComparison.Ordinal);
        await town.ToPerson(Mallila.LibraryClerk, m => m.Text.Contains("vastaanottaja vaihtui", StringComparison.Ordinal));
        Assert.Equal(1, town.Logged("Removed", "GONE"));
        Assert.Equal(Mallila.LibraryDirector.ObjectId, town.Query("SELECT Who FROM case_log WHERE Kind = 'Removed'"));
        Assert.Equal("0", town.Query($"SELECT COUNT(*) FROM case_log WHERE Who LIKE '%{Mallila.LibraryDirector.Surname}%'"));
    }

    [Fact]
    public async Task S10_a_closed_account_that_never_took_it_on_is_noticed_before_its_time_runs_out()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, "S1");
        await town.IsWith(Mallila.LibraryClerk, Mallila.LibraryDirector);

        town.Graph.Put(Mallila.LibraryDirector with { IsEnabled = false });
        town.Time.Advance(UntilTheNextCheck);

        await town.CaseCard(Mallila.Supervisor);
        Assert.Equal(0, town.Logged("Climbed"));
    }

    [Fact]
    public async Task S10_a_rung_of_the_ladder_passes_over_a_level_whose_account_is_gone()
    {
        await using var town = await TownBot.Start();
        await town.Report(Mallila.LibraryClerk, "S1");
        await town.IsWith(Mallila.LibraryClerk, Mallila.LibraryDirector);

        town.Graph.Remove(Mallila.Supervisor.ObjectId);
        // Eight working hours from ten on Monday: ten on Tuesday.
        town.Time.SetUtcNow(TownBot.Monday.AddDays(1).AddMinutes(1));

        await town.CaseCard(Mallila.MunicipalManager);
        Assert.False(town.HasHeard(Mallila.Supervisor));
    }

    [Fact]
    public async Task S10_of_a_reporter_who_is_gone_the_handler_is_told_and_nothing_more_is_asked_of_them()
    {
        await using var town = await TownBot.Start();
        var (chat, taken) = await Taken(town);
        var form = (await chat.Press(taken, "Pyydä lisätietoja")).Replacement!;
        var waiting = (await chat.Press(form, "Lähetä", ("text", "Milloin tämä julkaistiin ja missä?"))).Replacement!;
        Assert.Contains("Odottaa lisätietoja", waiting.Text, StringComparison.Ordinal);

        town.Graph.Remove(Mallila.LibraryClerk.ObjectId);
        town.Time.Advance(UntilTheNextCheck);

        await town.ToPerson(Mallila.LibraryDirector, m => m.Text.Contains("ilmoittajan tili on suljettu tai poistettu", StringComparison.Ordinal));
        var card = await town.CardBecomes(Mallila.LibraryDirector, m => m.Text.Contains("Häneltä ei voi kysyä enempää", StringComparison.Ordinal));
        Assert.DoesNotContain("Pyydä lisätietoja", card.Buttons);
        Assert.Contains("Sulje", card.Buttons);
        Assert.Equal(1, town.Logged("ReporterLeft", "GONE"));
    }

    [Fact]
    public async Task S10_a_directory_that_does_not_answer_leaves_everybody_where_they_are()
    {
        await using var town = await TownBot.Start();
        await Taken(town);
        town.Graph.Fail(StandInFault.Answer(503, "ServiceNotAvailable"), times: 1000);

        town.Time.Advance(UntilTheNextCheck);
        await town.Graph.Call(1, c => c is { Path: "/users", Status: 503 }, TestContext.Current.CancellationToken);
        town.Graph.Recover();
        town.Time.Advance(UntilTheNextCheck);
        await town.Graph.Call(1, c => c is { Path: "/users", Status: 200 } && c.Query.Contains(Mallila.LibraryClerk.ObjectId, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.Equal(0, town.Logged("Removed"));
        Assert.DoesNotContain(town.Bot.Log.Errors, e => e.Contains("Graph", StringComparison.Ordinal) || e.Contains("Work of the kind", StringComparison.Ordinal));
    }

    private static async Task<(Chat Chat, Message Taken)> Taken(TownBot town)
    {
        await town.Report(Mallila.LibraryClerk, "S1");
        var supervisor = await town.OpenedBy(Mallila.LibraryDirector);
        return (supervisor.Chat, (await supervisor.Chat.Press(supervisor.Card, "Kuittaa")).Replacement!);
    }
}
