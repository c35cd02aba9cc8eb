using SomeTeamsBot.Content;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Tests.Fixtures;
using SomeTeamsBot.Tests.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd.Situations;

/// <summary>Situation 30 of the domain's list: the guideline changes in the middle of a dialog, and a service that the register does not know.</summary>
public sealed class QuestionsChangeTests : IDisposable
{
    private const string Typed = "Sivulla haukutaan meitä nimeltä.";

    private static readonly OpenedContent Shipped = ShippedHandbook.OpenOnce([ContentLoader.ShippedFolder]);

    private static readonly OpenedContent Older = Shipped with { Triage = Shipped.Triage with { Version = "vanha" } };

    private static readonly OpenedContent Newer = Shipped with
    {
        Triage = Shipped.Triage with
        {
            Version = "uusi",
            Questions = Shipped.Triage.Questions.Values.Select(q => q.Id == "S1a" ? q with { Ask = "Uusi kysymys?" } : q).ToDictionary(q => q.Id),
        },
    };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("somebotti-content-");
    private volatile OpenedContent inForce = Older;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task S30_a_dialog_ends_on_the_version_it_began_with_and_the_case_and_its_log_say_which()
    {
        await using var town = await Start();
        var chat = await town.ChatOf(Mallila.LibraryClerk);
        var question = await FirstQuestion(chat);
        Assert.Contains("Mitä kirjoituksessa on?", question.Text, StringComparison.Ordinal);

        await Change(town);
        var advice = (await chat.Press(question, "Loukkaamista tai asiattomuutta")).Replacement!;
        var form = (await chat.Press(advice, "Lähetä ilmoitus")).Replacement!;
        Assert.Contains("Kysymysten versio: vanha", form.Text, StringComparison.Ordinal);
        await chat.Press(form, "Lähetä", ("words", Typed), ("evidence", "kept"));

        var supervisor = await town.OpenedBy(Mallila.LibraryDirector);
        var whole = (await supervisor.Chat.Press(supervisor.Card, "Näytä koko ilmoitus")).Replacement!;
        Assert.Contains("Kysymysten versio: vanha", whole.Text, StringComparison.Ordinal);
        Assert.StartsWith("vanha ", town.Query("SELECT Code FROM case_log WHERE Kind = 'Submitted'"), StringComparison.Ordinal);
        Assert.Contains("Uusi kysymys?", (await FirstQuestion(chat)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S30_when_that_version_is_gone_the_form_says_so_keeps_what_was_typed_and_is_sent_by_one_more_press()
    {
        await using var town = await Start();
        var chat = await town.ChatOf(Mallila.LibraryClerk);
        var form = await Form(chat);
        inForce = Newer;
        await town.Restart();

        var told = await chat.Press(form, "Lähetä", ("words", Typed), ("address", "some.example/1"), ("evidence", "kept"), ("more", "minor"));
        Assert.Contains("Kysymykset muuttuivat sillä välin", told.Replacement!.Text, StringComparison.Ordinal);
        Assert.Contains("Kysymysten versio: uusi", told.Replacement.Text, StringComparison.Ordinal);
        Assert.Contains("Asiaton kirjoitus kunnan sivulla", told.Replacement.Text, StringComparison.Ordinal);
        Assert.All([Typed, "some.example/1", "kept", "minor"], typed => Assert.Contains($"\"value\":\"{typed}\"", told.Answer.ToJsonString(Plainly), StringComparison.Ordinal));
        Assert.Equal("0", town.Query("SELECT COUNT(*) FROM cases"));

        var sent = (await chat.Press(told.Replacement, "Lähetä", ("words", Typed), ("evidence", "kept"))).Replacement!;
        Assert.Contains("MH-2026-00001", sent.Text, StringComparison.Ordinal);
        Assert.StartsWith("uusi ", town.Query("SELECT Code FROM case_log WHERE Kind = 'Submitted'"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S30_a_form_that_is_opened_on_another_version_says_so_and_keeps_the_answers_that_apply()
    {
        await using var town = await Start();
        var chat = await town.ChatOf(Mallila.LibraryClerk);
        var advice = (await chat.Press(await FirstQuestion(chat), "Loukkaamista tai asiattomuutta")).Replacement!;
        inForce = Newer;
        await town.Restart();

        var form = (await chat.Press(advice, "Lähetä ilmoitus")).Replacement!;

        Assert.Contains("Kysymykset muuttuivat sillä välin", form.Text, StringComparison.Ordinal);
        Assert.Contains("Asiaton kirjoitus kunnan sivulla", form.Text, StringComparison.Ordinal);
        Assert.Contains(Mallila.LibraryDirector.DisplayName, form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S30_danger_is_sent_at_once_whatever_has_changed()
    {
        await using var town = await Start();
        var chat = await town.ChatOf(Mallila.LibraryClerk);
        var form = await Form(chat);
        inForce = Newer;
        await town.Restart();

        var sent = (await chat.Press(form, "Lähetä", ("words", Typed), ("evidence", "kept"), ("more", "danger"))).Replacement!;

        Assert.Contains("MH-2026-00001", sent.Text, StringComparison.Ordinal);
        await town.CaseCard(Mallila.LibraryDirector);
    }

    [Fact]
    public async Task S30_a_service_that_is_not_in_the_register_is_named_by_the_reporter_and_gets_no_invented_owner()
    {
        await using var town = await TownBot.Start();

        await town.Report(Mallila.LibraryClerk, "S1", ("place", "-other"), ("address", "Jodel"));
        var supervisor = await town.OpenedBy(Mallila.LibraryDirector);

        Assert.Contains("Muu palvelu", supervisor.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Jodel", supervisor.Card.Text, StringComparison.Ordinal);
        var communications = await town.CaseCard(Mallila.Communications);
        Assert.DoesNotContain("Jodel", communications.Text, StringComparison.Ordinal);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Plainly = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Task<TownBot> Start() => TownBot.StartWith(_ => inForce, TownBot.Monday, Engine.Sqlite, $"--Content:Folder={folder.FullName}");

    private async Task Change(TownBot town)
    {
        inForce = Newer;
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "triage.yaml"), "# another version", TestContext.Current.CancellationToken);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (!town.Bot.Log.Text.Contains("Content reloaded", StringComparison.Ordinal))
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, patience.Token);
    }

    private static async Task<Message> FirstQuestion(Chat chat)
    {
        var begin = Assert.Single(await chat.Write("ilmoita"), m => m.Buttons.Contains("Ei hätää, jatka"));
        var which = (await chat.Press(begin, "Ei hätää, jatka", ("role", "tyontekija"))).Replacement!;
        return (await chat.Press(which, "Kunnan sivulla kirjoitetaan ikävästi henkilökunnasta")).Replacement!;
    }

    private static async Task<Message> Form(Chat chat)
    {
        var advice = (await chat.Press(await FirstQuestion(chat), "Loukkaamista tai asiattomuutta")).Replacement!;
        return (await chat.Press(advice, "Lähetä ilmoitus")).Replacement!;
    }
}
