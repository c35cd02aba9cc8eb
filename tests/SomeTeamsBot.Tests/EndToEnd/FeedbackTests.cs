using Microsoft.Data.Sqlite;
using SomeTeamsBot.Sandbox;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>What is kept of feedback and forwarded questions, and what is not.</summary>
public class FeedbackTests
{
    [Fact]
    public async Task A_count_is_kept_once_for_a_card_and_a_repeat_gets_the_same_answer()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot);
        var card = Assert.Single(await chat.Write("pitääkö salasanan olla eri joka palvelussa"));
        var yes = card.Actions.First(a => (string?)a["title"] == "Kyllä");

        var first = await chat.Press(card, yes);
        var repeat = await chat.Press(card, yes);

        Assert.Equal("Kiitos. Hyvä, että auttoi.", first.Notice);
        Assert.Equal(first.Notice, repeat.Notice);
        Assert.Equal(["huoneentaulu-tietoturva/6|1|1"], Rows(bot, "SELECT Subject || '|' || Helpful || '|' || Count FROM feedback_counts"));
    }

    [Fact]
    public async Task A_comment_is_kept_masked_and_nothing_in_the_database_leads_back_to_the_person()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot, "pirkkoliisa");
        var card = Assert.Single(await chat.Write("pitääkö salasanan olla eri joka palvelussa"));
        var form = Assert.Single((await chat.Press(card, "Ei")).Sent);

        var empty = await chat.Press(form, "Lähetä palaute", ("comment", "  "));
        var sent = await chat.Press(form, "Lähetä palaute", ("comment", "Liian lyhyt vastaus, tunnukseni 010190-900P"));

        Assert.Contains("Kirjoita ensin jotain", empty.Replacement!.Text, StringComparison.Ordinal);
        Assert.Contains("ilman nimeäsi", sent.Replacement!.Text, StringComparison.Ordinal);
        Assert.Equal(["Liian lyhyt vastaus, tunnukseni [henkilötunnus poistettu]"], Rows(bot, "SELECT Text FROM feedback_comments"));
        foreach (var table in new[] { "feedback_counts", "feedback_comments", "answered_presses", "deliveries" })
            Assert.DoesNotContain(Rows(bot, $"SELECT * FROM {table}"), row => row.Contains("pirkkoliisa", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_question_goes_to_the_keeper_without_a_name_unless_a_reply_is_wanted()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot, "seija");

        // One at a time: two deliveries are jobs of their own and may arrive in either order.
        await Forward(chat, "no");
        var first = await bot.ToKeeper(1);
        await Forward(chat, "yes");
        var second = await bot.ToKeeper(2);
        Assert.Contains("Kysyjä ei jättänyt nimeään", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("seija", first.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Testi seija", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forwarded_question_survives_a_connector_that_is_down_and_a_restart()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot);
        bot.Teams.Fail(StandInFault.Answer(503), times: 1000, conversationId: RunningBot.Keeper);
        await Forward(chat, "no");

        bot.Teams.Recover();
        await bot.Restart();

        var delivered = await bot.ToKeeper(1);
        Assert.Contains("lomapäivää", delivered.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_word_of_a_user_is_ever_logged()
    {
        await using var bot = await RunningBot.Start();
        var chat = await AskingTests.Acquainted(bot);
        const string Word = "kukkakaalikeitto";
        await chat.Write($"mitä {Word} tarkoittaa salasanani on Xy9{Word}");
        await chat.Write($"hän tappaa minut {Word}");
        var card = Assert.Single(await chat.Write("pitääkö salasanan olla eri joka palvelussa"));
        var form = Assert.Single((await chat.Press(card, "Ei")).Sent);
        await chat.Press(form, "Lähetä palaute", ("comment", Word));

        Assert.NotEmpty(bot.Log.Text);
        Assert.DoesNotContain(Word, bot.Log.Text, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task Forward(Chat chat, string reply)
    {
        const string Question = "Kuinka monta lomapäivää minulle kertyy?";
        var card = (await chat.Write(Question))[^1];
        var form = Assert.Single((await chat.Press(card, "Vie kysymys ohjeen ylläpitäjälle")).Sent);
        var sent = await chat.Press(form, "Lähetä", ("question", Question), ("reply", reply));
        Assert.Contains("lähetetty", sent.Replacement!.Text, StringComparison.Ordinal);
    }

    private static List<string> Rows(RunningBot bot, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={bot.DatabaseFile}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i))));
        return rows;
    }
}
