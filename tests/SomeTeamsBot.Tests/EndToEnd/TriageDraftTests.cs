using Microsoft.Data.Sqlite;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>What is kept of an unfinished triage, through the door: going on, expiry, stopping. Numbers as in <see cref="TriageTests"/>.</summary>
public class TriageDraftTests
{
    private const string NoDanger = "Ei hätää, jatka";

    [Fact]
    public async Task The_advice_comes_with_the_database_gone()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot);
        var begin = Assert.Single(await chat.Write("ilmoita: klikkasin outoa linkkiä ja annoin salasanani"));
        bot.BreakDatabase();

        var advice = (await chat.Press(begin, NoDanger, ("role", "tyontekija"))).Replacement!;
        if (advice.Buttons.Contains("Annoin salasanan, koodin tai muita tietoja"))
            advice = (await chat.Press(advice, "Annoin salasanan, koodin tai muita tietoja")).Replacement!;

        Assert.Contains("Vaihda salasana nyt", advice.Text, StringComparison.Ordinal);
        Assert.Contains("En saanut vastauksiasi talteen juuri nyt", advice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_left_is_taken_up_again_after_a_restart()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot);
        var begin = Assert.Single(await chat.Write("ilmoita: valtuutettu haukkuu työntekijöitä somessa"));
        var question = (await chat.Press(begin, NoDanger, ("role", "tyontekija"))).Replacement!;
        var left = (await chat.Press(question, "Jatka myöhemmin")).Replacement!;

        await bot.Restart();
        var found = Assert.Single(await chat.Write("ilmoita"));
        var on = (await chat.Press(found, "Jatka")).Replacement!;

        Assert.Contains("säilyvät 24 tuntia", left.Text, StringComparison.Ordinal);
        Assert.Contains("Sinulla on tämä kesken", found.Text, StringComparison.Ordinal);
        Assert.Contains("Mistä kirjoituksessa on kyse?", on.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_one_does_not_push_out_the_old_without_a_word()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot);
        await chat.Write("ilmoita: valtuutettu haukkuu työntekijöitä somessa");

        var found = Assert.Single(await chat.Write("ilmoita: sain uhkausviestin"));
        var fresh = Assert.Single((await chat.Press(found, "Aloita uusi")).Sent);

        Assert.Contains("Sinulla on tämä kesken", found.Text, StringComparison.Ordinal);
        Assert.Contains("Joku uhkaa minua tai toista ihmistä", fresh.Text, StringComparison.Ordinal);
        Assert.Equal(1, Drafts(bot));
    }

    [Fact]
    public async Task A_draft_expires_after_a_day_and_its_card_says_so()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot);
        var begin = Assert.Single(await chat.Write("ilmoita"));
        Execute(bot, "UPDATE triage_drafts SET ExpiresUtc = '2026-01-01 00:00:00'");

        var pressing = await chat.Press(begin, NoDanger, ("role", "tyontekija"));
        var anew = Assert.Single(await chat.Write("ilmoita"));

        Assert.Contains("päättynyt tai vanhentunut", pressing.Notice, StringComparison.Ordinal);
        Assert.Contains("Onko sinulla tai jollakulla muulla hätä", anew.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_and_finishing_delete_the_draft_and_the_advice_stays()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot);
        var first = Assert.Single(await chat.Write("ilmoita"));
        var stopped = (await chat.Press(first, "Lopeta ja poista vastaukset")).Replacement!;
        var afterStop = Drafts(bot);

        var begin = Assert.Single(await chat.Write("ilmoita: sain uhkausviestin"));
        var advice = (await chat.Press(begin, NoDanger, ("role", "tyontekija"))).Replacement!;
        var kept = Drafts(bot);
        var done = (await chat.Press(advice, "Valmis")).Replacement!;
        var again = (await chat.Press(advice, "Valmis")).Replacement!;
        var old = await chat.Press(begin, NoDanger, ("role", "tyontekija"));

        Assert.Contains("Poistin vastauksesi", stopped.Text, StringComparison.Ordinal);
        Assert.Equal((0, 1, 0), (afterStop, kept, Drafts(bot)));
        Assert.Contains("Ota yhteys poliisiin itse", done.Text, StringComparison.Ordinal);
        Assert.Empty(done.Buttons);
        Assert.Equal(done.Text, again.Text);
        Assert.Contains("päättynyt tai vanhentunut", old.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Situations_8_and_24_codes_and_passwords_reach_neither_draft_nor_card()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot);

        var sent = await chat.Write("ilmoita: opettajaa haukutaan, tunnus 010190-900P, salasanani on Kesa2024!");

        Assert.Contains("Peitin osan viestistäsi", sent[0].Text, StringComparison.Ordinal);
        var kept = Text(bot, "SELECT Text FROM triage_drafts");
        Assert.DoesNotContain("010190", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Kesa2024", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Kesa2024", bot.Log.Text, StringComparison.Ordinal);
    }

    private static int Drafts(RunningBot bot) => int.Parse(Text(bot, "SELECT COUNT(*) FROM triage_drafts"), System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(RunningBot bot, string query)
    {
        using var connection = new SqliteConnection($"Data Source={bot.DatabaseFile}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar()?.ToString() ?? "";
    }

    private static void Execute(RunningBot bot, string command) => Text(bot, command);
}
