using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Tests.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>The bot on PostgreSQL, through the door: what it kept outlives it, and two of them are one bot.</summary>
public class PostgreSqlTests
{
    [Fact]
    public async Task A_person_and_a_channel_are_greeted_once_across_a_restart()
    {
        await using var bot = await RunningBot.StartOn(Engine.PostgreSql);
        var chat = new Chat(bot, "aino");
        var channel = new Chat(bot, "aino", "channel");
        Assert.Single(await chat.Open());
        Assert.Single(await channel.Open());

        await bot.Restart();

        Assert.Empty(await chat.Open());
        Assert.Empty(await channel.Open());
        Assert.DoesNotContain(bot.Log.Errors, line => !IsFirstLook(line));
    }

    [Fact]
    public async Task A_count_is_kept_once_and_a_repeat_after_a_restart_gets_the_same_answer()
    {
        await using var bot = await RunningBot.StartOn(Engine.PostgreSql);
        var chat = await AskingTests.Acquainted(bot);
        var card = Assert.Single(await chat.Write("pitääkö salasanan olla eri joka palvelussa"));
        var yes = card.Actions.First(a => (string?)a["title"] == "Kyllä");

        var first = await chat.Press(card, yes);
        await bot.Restart();
        var repeat = await chat.Press(card, yes);

        Assert.Equal("Kiitos. Hyvä, että auttoi.", first.Notice);
        Assert.Equal(first.Notice, repeat.Notice);
        Assert.Equal("1", bot.Database.Run("""SELECT "Count" FROM feedback_counts"""));
    }

    [Fact]
    public async Task A_comment_is_kept_whatever_characters_a_client_sends()
    {
        await using var bot = await RunningBot.StartOn(Engine.PostgreSql);
        var chat = await AskingTests.Acquainted(bot);
        var card = Assert.Single(await chat.Write("pitääkö salasanan olla eri joka palvelussa"));
        var form = Assert.Single((await chat.Press(card, "Ei")).Sent);

        await chat.Press(form, "Lähetä palaute", ("comment", "Liian\0 lyhyt 🙂 'vastaus'"));

        Assert.Equal("Liian lyhyt 🙂 'vastaus'", bot.Database.Run("""SELECT "Text" FROM feedback_comments"""));
    }

    [Fact]
    public async Task A_forwarded_question_survives_a_connector_that_is_down_and_a_restart()
    {
        await using var bot = await RunningBot.StartOn(Engine.PostgreSql);
        var chat = await AskingTests.Acquainted(bot);
        bot.Teams.Fail(StandInFault.Answer(503), times: 1000, conversationId: RunningBot.Keeper);
        await Forward(chat, "Kuinka monta lomapäivää minulle kertyy?");

        bot.Teams.Recover();
        await bot.Restart();

        Assert.Contains("lomapäivää", (await bot.ToKeeper(1)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_left_is_taken_up_again_after_a_restart()
    {
        await using var bot = await RunningBot.StartOn(Engine.PostgreSql);
        var chat = await AskingTests.Acquainted(bot);
        var begin = Assert.Single(await chat.Write("ilmoita: valtuutettu haukkuu työntekijöitä somessa"));
        var question = (await chat.Press(begin, "Ei hätää, jatka", ("role", "tyontekija"))).Replacement!;
        await chat.Press(question, "Jatka myöhemmin");

        await bot.Restart();
        var found = Assert.Single(await chat.Write("ilmoita"));
        var on = (await chat.Press(found, "Jatka")).Replacement!;

        Assert.Contains("Sinulla on tämä kesken", found.Text, StringComparison.Ordinal);
        Assert.Contains("Mistä kirjoituksessa on kyse?", on.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_comes_with_the_database_gone()
    {
        await using var bot = await RunningBot.StartOn(Engine.PostgreSql);
        var chat = await AskingTests.Acquainted(bot);
        bot.BreakDatabase();

        var card = (await chat.Write("pitääkö salasanan olla eri joka palvelussa"))[^1];

        Assert.Contains("Huoneentaulu tietoturvaan › kohta 6", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hosts_deliver_each_question_once_also_when_one_starts_in_the_middle()
    {
        const int People = 12;
        await using var first = await RunningBot.StartOn(Engine.PostgreSql);
        for (var i = 0; i < People / 2; i++)
            await Forward(await AskingTests.Acquainted(first, $"eka{i}"), $"Kuinka monta lomapäivää minulle kertyy, eka {i}?");
        await using var second = await first.StartReplica();
        await Task.WhenAll(Enumerable.Range(0, People / 2).SelectMany(i => new[] { (Host: first, Name: $"toka{i}"), (Host: second, Name: $"kolmas{i}") })
            .Select(async p => await Forward(await AskingTests.Acquainted(p.Host, p.Name), $"Kuinka monta lomapäivää minulle kertyy, {p.Name}?")));

        const int Sent = People / 2 * 3;
        await first.ToKeeper(Sent);
        while (first.Database.Run("""SELECT COUNT(*) FROM deliveries WHERE "End" IS NULL""") != "0")
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, TestContext.Current.CancellationToken);
        // A double would be on its way now: both hosts end what they have begun.
        await Task.WhenAll(first.StopHost(), second.StopHost());

        var delivered = first.Teams.Calls.Where(c => c.IsMessageIn($"a:{RunningBot.Keeper}")).Select(c => new Message(c).Text).ToList();
        Assert.Equal(Sent, delivered.Count);
        Assert.Equal(Sent, delivered.Distinct().Count());
        Assert.DoesNotContain(first.Log.Errors, line => !IsFirstLook(line));
        Assert.DoesNotContain(second.Log.Errors, line => !IsFirstLook(line));
    }

    [Fact]
    public async Task A_press_that_reaches_both_hosts_counts_once()
    {
        await using var first = await RunningBot.StartOn(Engine.PostgreSql);
        await using var second = await first.StartReplica();
        var chat = await AskingTests.Acquainted(first);
        var card = Assert.Single(await chat.Write("pitääkö salasanan olla eri joka palvelussa"));
        var yes = card.Actions.First(a => (string?)a["title"] == "Kyllä");

        var answers = await Task.WhenAll(new Chat(first, "testi").Press(card, yes), new Chat(second, "testi").Press(card, yes));

        Assert.All(answers, a => Assert.Equal("Kiitos. Hyvä, että auttoi.", a.Notice));
        Assert.Equal("1", first.Database.Run("""SELECT SUM("Count") FROM feedback_counts"""));
    }

    [Fact]
    public async Task Hosts_that_start_together_on_an_empty_database_both_serve()
    {
        await using var bot = await RunningBot.StartOn(Engine.PostgreSql);
        await bot.StopHost();
        bot.Database.Run("DROP SCHEMA public CASCADE; CREATE SCHEMA public");

        var restarted = bot.Restart();
        await using var replica = await bot.StartReplica();
        await restarted;

        Assert.Equal(System.Net.HttpStatusCode.OK, (await bot.Get("/health/ready")).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await replica.Get("/health/ready")).StatusCode);
        await Forward(await AskingTests.Acquainted(replica), "Kuinka monta lomapäivää minulle kertyy?");
        await bot.ToKeeper(1);
    }

    private static async Task Forward(Chat chat, string question)
    {
        var card = (await chat.Write(question))[^1];
        var form = Assert.Single((await chat.Press(card, "Vie kysymys ohjeen ylläpitäjälle")).Sent);
        var sent = await chat.Press(form, "Lähetä", ("question", question), ("reply", "no"));
        Assert.Contains("lähetetty", sent.Replacement!.Text, StringComparison.Ordinal);
    }

    // On an empty database EF Core asks for its history before it makes it, and logs that there is none.
    private static bool IsFirstLook(string line) => line.Contains("FROM \"__EFMigrationsHistory\"", StringComparison.Ordinal);
}
