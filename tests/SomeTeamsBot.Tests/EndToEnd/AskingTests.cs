using SomeTeamsBot.Teams.Activities;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>Asking, through the door: activities in, what the connector saw out.</summary>
public class AskingTests
{
    [Fact]
    public async Task A_spoken_question_gets_the_short_answer_first_and_the_item_it_rests_on()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Acquainted(bot);

        var card = Assert.Single(await chat.Write("saanko mä laittaa kuvan työkaverista nettiin"));

        Assert.Contains("Noudata työkaverin toivetta", card.Text, StringComparison.Ordinal);
        Assert.Contains("Someohje 2024 › Huoneentaulu someen › kohta 4", card.Text, StringComparison.Ordinal);
        Assert.True(
            card.Text.IndexOf("Noudata", StringComparison.Ordinal) < card.Text.IndexOf("Lähde", StringComparison.Ordinal), "The answer comes first.");
        Assert.Contains("Kyllä", card.Buttons);
        Assert.Contains("Ei", card.Buttons);
        Assert.Empty(bot.Log.Errors);
    }

    [Fact]
    public async Task A_related_question_is_one_press_away()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Acquainted(bot);
        var card = Assert.Single(await chat.Write("saako työkaverin kuvan julkaista"));
        var related = card.Buttons.First(b => b is not ("Kyllä" or "Ei" or "Aiheet"));

        var pressing = await chat.Press(card, related);

        Assert.Contains(pressing.Sent, m => m.Text.Contains(related, StringComparison.Ordinal));
        Assert.Equal("Vastaus on alla.", pressing.Notice);
    }

    [Fact]
    public async Task The_same_question_in_Swedish_and_English_finds_the_same_item()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Acquainted(bot);

        var swedish = Assert.Single(await chat.Write("Får jag publicera en bild på min kollega?"));
        var english = Assert.Single(await chat.Write("May I publish a photo of my colleague?"));

        Assert.Contains("Källa: Someohje 2024 › Huoneentaulu someen › kohta 4", swedish.Text, StringComparison.Ordinal);
        Assert.Contains("Source: Someohje 2024 › Huoneentaulu someen › kohta 4", english.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_guideline_does_not_tell_is_said_plainly_with_a_human_to_ask()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Acquainted(bot);

        var card = Assert.Single(await chat.Write("Kuinka monta lomapäivää minulle kertyy?"));

        Assert.Contains("Ohje ei kerro tätä", card.Text, StringComparison.Ordinal);
        Assert.Contains("Henkilöstöpalvelut", card.Text, StringComparison.Ordinal);
        Assert.Contains("Vie kysymys ohjeen ylläpitäjälle", card.Buttons);
    }

    [Fact]
    public async Task A_channel_is_answered_from_the_register()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Acquainted(bot);

        var one = Assert.Single(await chat.Write("kuka hoitaa kirjaston Instagramia?"));
        var list = Assert.Single(await chat.Write("mitä Facebook-sivuja on?"));
        var unlisted = Assert.Single(await chat.Write("onko kunnalla YouTube?"));

        Assert.Contains("Vastuualue: Kirjasto", one.Text.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("3/2024", one.Text, StringComparison.Ordinal);
        Assert.Contains("museo", list.Text, StringComparison.Ordinal);
        Assert.Contains("ei ole luettelossa", unlisted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_nothing_about_the_person_is_asked_or_shown()
    {
        await using var bot = await RunningBot.Start();
        var channel = new Chat(bot, "matti", ConversationTypes.Channel);

        var card = Assert.Single(await channel.Write(
            "<at>SomeBotti</at> pitääkö salasanan olla eri joka palvelussa?",
            a => a with { Entities = [new Entity { Type = "mention", Text = "<at>SomeBotti</at>", Mentioned = new ChannelAccount { Id = "28:bot" } }] }));

        Assert.Contains("Huoneentaulu tietoturvaan › kohta 6", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("rooli", card.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Matti", card.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_greeting_comes_once_however_often_the_chat_is_opened()
    {
        await using var bot = await RunningBot.Start();
        var chat = new Chat(bot, "uusi");

        var greeting = Assert.Single(await chat.Open());
        var again = await chat.Open();
        await bot.Restart();
        var afterRestart = await new Chat(bot, "uusi").Open();

        Assert.Contains("Mitään ei lähde kenellekään, ennen kuin painat Lähetä.", greeting.Text, StringComparison.Ordinal);
        Assert.Empty(again);
        Assert.Single(afterRestart); // the first greeting, still in the connector's memory
    }

    [Fact]
    public async Task The_role_is_kept_and_changes_the_answer()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Acquainted(bot);
        var form = Assert.Single(await chat.Write("rooli"));

        var saved = await chat.Press(form, "Tallenna rooli", ("roles", "ElectedOfficial"));
        var answer = Assert.Single(await chat.Write("kuka auttaa jos joku uhkailee minua kommenteissa"));

        Assert.Contains("Luottamushenkilö", saved.Replacement!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("esihenkilöösi", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_without_words_gets_an_answer_too()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Acquainted(bot);

        var card = Assert.Single(await chat.Write(null, a => a with { Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "https://example.invalid/k.png" }] }));

        Assert.Contains("En avannut kuvaa tai liitettä", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ready_made_reply_comes_as_a_message_that_can_be_copied()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Acquainted(bot);
        var page = Assert.Single(await chat.Write("valmiit vastaukset"));

        var pressing = await chat.Press(page, page.Buttons[0]);

        var message = Assert.Single(pressing.Sent);
        Assert.False(message.IsCard);
        Assert.Equal("plain", message.Activity!.TextFormat);
        Assert.NotEmpty(message.Text);
    }

    [Fact]
    public async Task Hostile_text_is_shown_letter_for_letter()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Acquainted(bot);
        const string Hostile = "paljonko palkka on [Kuittaa](https://paha.example) **HYVÄKSYTTY** <at>Kunnanjohtaja</at>";
        var card = Assert.Single(await chat.Write(Hostile));

        var form = Assert.Single((await chat.Press(card, "Vie kysymys ohjeen ylläpitäjälle")).Sent);
        var sent = await chat.Press(form, "Lähetä", ("question", Hostile), ("reply", "no"));

        Assert.Contains("[Kuittaa](https://paha.example) **HYVÄKSYTTY** <at>Kunnanjohtaja</at>", sent.Replacement!.Text, StringComparison.Ordinal);
        var keeper = await bot.ToKeeper(1);
        Assert.Contains("<at>Kunnanjohtaja</at>", keeper.Text, StringComparison.Ordinal);
        Assert.Null(keeper.Activity!.Entities);
    }

    [Fact]
    public async Task A_municipality_answers_from_its_own_folder_laid_over_the_shipped_content()
    {
        var own = Directory.CreateTempSubdirectory("somebotti-own-");
        try
        {
            await File.WriteAllTextAsync(
                Path.Combine(own.FullName, "channels.yaml"),
                """
                as_of: "5/2026"
                channels:
                  - {id: KI06, platform: instagram, name: "@oman_kunnan_kirjasto", area: "Kirjasto", owner: "Kirjastopalvelut", names: [kirjasto]}
                """,
                TestContext.Current.CancellationToken);
            await using var bot = await RunningBot.Start($"--Content:Folder={own.FullName}");
            var chat = await Acquainted(bot);

            var register = Assert.Single(await chat.Write("Kuka hoitaa kirjaston Instagramia?"));
            var passage = Assert.Single(await chat.Write("saanko mä laittaa kuvan työkaverista nettiin"));

            Assert.Contains("@oman_kunnan_kirjasto", register.Text, StringComparison.Ordinal);
            Assert.Contains("Kirjastopalvelut", register.Text, StringComparison.Ordinal);
            Assert.Contains("5/2026", register.Text, StringComparison.Ordinal);
            Assert.Contains("Noudata työkaverin toivetta", passage.Text, StringComparison.Ordinal);
        }
        finally
        {
            own.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData(ConversationTypes.Channel)]
    [InlineData(ConversationTypes.GroupChat)]
    public async Task Each_channel_is_greeted_when_the_bot_comes_there_and_never_again(string type)
    {
        await using var bot = await RunningBot.Start();
        var (one, two) = (new Chat(bot, "asentaja", type, "yksi"), new Chat(bot, "asentaja", type, "kaksi"));

        Assert.Contains("mainitse minut", Assert.Single(await one.Open()).Text, StringComparison.Ordinal);
        Assert.Contains("mainitse minut", Assert.Single(await two.Open()).Text, StringComparison.Ordinal);
        Assert.Empty(await one.Join("uusi"));
        Assert.Empty(await new Chat(bot, "toinen", type, "kolmas").Join("uusi"));
        await bot.Restart();
        var later = new Chat(bot, "toinen", type, "yksi");

        Assert.Single(await later.Open()); // the first greeting, still in the connector's memory
        Assert.Empty(bot.Log.Errors);
    }

    [Fact]
    public async Task Events_of_one_installation_that_come_at_once_give_one_greeting()
    {
        await using var bot = await RunningBot.Start();
        var channel = new Chat(bot, "asentaja", ConversationTypes.Channel);
        var people = Enumerable.Range(0, 6).Select(i => new Chat(bot, $"jäsen-{i}", ConversationTypes.Channel));

        await Task.WhenAll(people.Select(p => p.Open()));

        Assert.Single(await channel.Open());
    }

    /// <summary>A chat in which the greeting has been seen already.</summary>
    internal static async Task<Chat> Acquainted(RunningBot bot, string person = "matti")
    {
        var chat = new Chat(bot, person);
        await chat.Open();
        return chat;
    }
}
