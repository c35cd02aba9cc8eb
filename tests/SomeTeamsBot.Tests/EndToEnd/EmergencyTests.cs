using SomeTeamsBot.Teams.Activities;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>Situation 5 of the domain's list: the emergency card comes before anything that can fail.</summary>
public class EmergencyTests
{
    [Theory]
    [InlineData("hän sanoi tulevansa huomenna tappamaan minut", "soita 112")]
    [InlineData("he said he will kill me", "call 112")]
    [InlineData("han hotar att döda mig", "ring 112")]
    [InlineData("он сказал, что убьёт меня", "звоните 112")]
    [InlineData("nuori kirjoitti klo 22.30 ettei jaksa enää elää", "Älä odota aamuun")]
    [InlineData("en jaksa enää elää", "09 2525 0111")]
    public async Task A_threat_to_life_gets_112_and_no_search_results(string text, string expected)
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot);

        var card = Assert.Single(await chat.Write(text));

        Assert.Contains("112", card.Text.Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains(expected, card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Someohje 2024 ›", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killing_time_is_no_emergency()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot);

        var card = Assert.Single(await chat.Write("en halua tappaa aikaa"));

        Assert.DoesNotContain("112", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_comes_with_the_database_gone()
    {
        await using var bot = await RunningBot.Start();
        var chat = new Chat(bot, "matti");
        bot.BreakDatabase();

        var card = Assert.Single(await chat.Write("se uhkaa tappaa mut"));
        var answer = await chat.Write("pitääkö salasanan olla eri joka palvelussa");

        Assert.Contains("Soita 112", card.Text, StringComparison.Ordinal);
        Assert.Contains(answer, m => m.Text.Contains("kohta 6", StringComparison.Ordinal)); // and answers go on too
    }

    [Fact]
    public async Task In_a_channel_it_quotes_nothing_and_offers_the_personal_chat()
    {
        await using var bot = await RunningBot.Start();
        var channel = new Chat(bot, "matti", ConversationTypes.Channel);

        var card = Assert.Single(await channel.Write("en jaksa enää elää"));

        Assert.Contains("Avaa yksityinen keskustelu", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("elää", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_identity_code_is_masked_and_the_person_is_told()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot);

        var sent = await chat.Write("Saako asiakkaan tunnuksen 010190-900P julkaista Facebookissa?");

        Assert.Contains("Poistin viestistäsi henkilötunnuksen", sent[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(sent, m => m.Text.Contains("010190", StringComparison.Ordinal));
        Assert.DoesNotContain("010190", bot.Log.Text, StringComparison.Ordinal);
    }
}
