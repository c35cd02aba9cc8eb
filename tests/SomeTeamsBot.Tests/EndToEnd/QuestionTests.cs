using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Tests.EndToEnd.Situations;
using SomeTeamsBot.Tests.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd;

/// <summary>"Kysy esihenkilöltäni" through the door: from the answer or the word to the supervisor's card, and the answer back.</summary>
public class QuestionTests
{
    private const string Words = "Saanko kertoa kirjaston sivulla uudesta hankkeesta?";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_question_goes_to_the_own_supervisor_and_the_answer_comes_back(Engine engine)
    {
        await using var town = await TownBot.StartAt(TownBot.Monday, engine);
        var asker = await town.ChatOf(Mallila.LibraryClerk);
        var form = await Form(asker);
        Assert.Contains(Mallila.LibraryDirector.DisplayName, form.Text, StringComparison.Ordinal);
        Assert.Contains("oma esihenkilösi", form.Text, StringComparison.Ordinal);
        Assert.Contains("Tästä ei tule ilmoitusta", form.Text, StringComparison.Ordinal);

        var receipt = (await asker.Press(form, "Lähetä", ("text", Words))).Replacement!;
        Assert.Contains("Tästä ei tule ilmoitusta", receipt.Text, StringComparison.Ordinal);
        var closed = await Card(town, Mallila.LibraryDirector);
        Assert.DoesNotContain(Words, closed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Mallila.LibraryClerk.DisplayName, closed.Text, StringComparison.Ordinal);
        Assert.Equal("Sinulta kysytään", closed.Activity!.Summary);
        var supervisor = new Chat(town.Bot, Mallila.LibraryDirector);
        var opened = (await supervisor.Press(closed, "Avaa")).Replacement!;
        Assert.Contains(Words, opened.Text, StringComparison.Ordinal);
        Assert.Contains(Mallila.LibraryClerk.DisplayName, opened.Text, StringComparison.Ordinal);
        var done = (await supervisor.Press(opened, "Vastaa", ("text", "Kerro vain, se on jo julkista."))).Replacement!;

        Assert.Contains("Kerro vain", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vastaa", done.Buttons);
        var answer = await town.ToPerson(Mallila.LibraryClerk, m => m.Text.Contains("Kerro vain, se on jo julkista.", StringComparison.Ordinal));
        Assert.Contains(Mallila.LibraryDirector.DisplayName, answer.Text, StringComparison.Ordinal);
        Assert.Contains("klo", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Activity!.Summary);
        // No case came of it, and nobody else heard.
        Assert.Equal("0", town.Bot.Database.Run("SELECT COUNT(*) FROM cases"));
        Assert.Empty(town.ToldTo(Mallila.Supervisor));
        Assert.DoesNotContain("hankkeesta", town.Bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kerro vain", town.Bot.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_on_what_is_confidential_offers_it_with_the_question_filled_in()
    {
        await using var town = await TownBot.Start();
        var asker = await town.ChatOf(Mallila.LibraryClerk);
        var answer = Assert.Single(await asker.Write("mikä tieto on julkista ja mikä luottamuksellista"));

        var form = Assert.Single((await asker.Press(answer, "Kysy esihenkilöltäni")).Sent);

        Assert.Contains("mikä tieto on julkista", form.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_the_button_is_not_shown_and_the_word_leads_to_the_personal_chat()
    {
        await using var town = await TownBot.Start();
        var channel = new Chat(town.Bot, Mallila.LibraryClerk.ObjectId, "channel");

        var answer = Assert.Single(await channel.Write("mikä tieto on julkista ja mikä luottamuksellista"));
        var word = Assert.Single(await channel.Write("kysy esihenkilöltäni"));

        Assert.DoesNotContain("Kysy esihenkilöltäni", answer.Buttons);
        Assert.False(word.IsCard);
    }

    [Fact]
    public async Task TikTok_is_agreed_on_with_its_date_and_the_device_rule_stands_all_the_same()
    {
        await using var town = await TownBot.Start();
        var asker = await town.ChatOf(Mallila.Lecturer);
        var answer = Assert.Single(await asker.Write("saako TikTokia käyttää"));
        var form = Assert.Single((await asker.Press(answer, "Sovi esihenkilöni kanssa")).Sent);
        Assert.Contains("TikTokia ei saa asentaa", form.Text, StringComparison.Ordinal);

        var refused = (await asker.Press(form, "Lähetä", ("account", "Lukion TikTok"), ("work", "Opiskelijoiden esittelyt"), ("device", "Municipal"))).Replacement!;
        Assert.Contains("Tällä laitteella TikTokia ei saa käyttää", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Lukion TikTok", refused.Raw, StringComparison.Ordinal);
        await asker.Press(form, "Lähetä", ("account", "Lukion TikTok"), ("work", "Opiskelijoiden esittelyt"), ("device", "Separate"));

        var supervisor = new Chat(town.Bot, Mallila.DeputyHeadteacher);
        var opened = (await supervisor.Press(await Card(town, Mallila.DeputyHeadteacher), "Avaa")).Replacement!;
        Assert.Contains("Lukion TikTok", opened.Text, StringComparison.Ordinal);
        Assert.Contains("TikTokia ei saa asentaa", opened.Text, StringComparison.Ordinal);
        var talk = (await supervisor.Press(opened, "Jutellaan ensin")).Replacement!;
        await town.ToPerson(Mallila.Lecturer, m => m.Text.Contains("Jutellaan ensin", StringComparison.Ordinal));
        await supervisor.Press(talk, "Sovitaan", ("text", "Hyvä näin."));

        var agreed = await town.ToPerson(Mallila.Lecturer, m => m.Text.Contains("Sovittu.", StringComparison.Ordinal));
        Assert.Contains("TikTokia ei saa asentaa", agreed.Text, StringComparison.Ordinal);
        Assert.Contains("2.3.2026", agreed.Text, StringComparison.Ordinal);
        var mine = Assert.Single(await asker.Write("omat sopimukset"), m => m.IsCard && m.Text.Contains("TikTokin käyttö · 2.3.2026 · sovittu", StringComparison.Ordinal));
        Assert.DoesNotContain(Mallila.DeputyHeadteacher.DisplayName, mine.Text, StringComparison.Ordinal);
        var theirs = Assert.Single(await supervisor.Write("omat sopimukset"), m => m.Text.Contains("TikTokin käyttö · 2.3.2026 · sovittu", StringComparison.Ordinal));
        var shown = (await supervisor.Press(theirs, "Katso tilanne")).Replacement!;
        Assert.Contains(Mallila.Lecturer.DisplayName, shown.Text, StringComparison.Ordinal);
        Assert.Empty(shown.Buttons);
    }

    [Fact]
    public async Task One_reminder_by_working_time_then_the_asker_is_told_and_a_late_answer_still_comes()
    {
        await using var town = await TownBot.Start();
        await Asked(town);
        await Noted(town);

        // From Monday at ten: two working days are Wednesday at ten.
        town.Time.SetUtcNow(TownBot.Monday.AddDays(2).AddMinutes(2));
        var reminder = await town.ToPerson(Mallila.LibraryDirector, m => m.Text.Contains("Muistutus", StringComparison.Ordinal));
        Assert.DoesNotContain(Words, reminder.Text, StringComparison.Ordinal);
        town.Time.SetUtcNow(TownBot.Monday.AddDays(4).AddMinutes(5));
        var told = await town.ToPerson(Mallila.LibraryClerk, m => m.Text.Contains("Vastausta ei tullut", StringComparison.Ordinal));
        Assert.Contains("kasvotusten", told.Text, StringComparison.Ordinal);
        Assert.Single(town.ToldTo(Mallila.LibraryDirector), m => m.Text.Contains("Muistutus", StringComparison.Ordinal));

        var supervisor = new Chat(town.Bot, Mallila.LibraryDirector);
        var opened = (await supervisor.Press(reminder, "Avaa")).Replacement!;
        await supervisor.Press(opened, "Vastaa", ("text", "Anteeksi, olin reissussa. Saat."));

        await town.ToPerson(Mallila.LibraryClerk, m => m.Text.Contains("olin reissussa", StringComparison.Ordinal));
        // The first card shows it too.
        await town.CardBecomes(Mallila.LibraryDirector, m => m.Text.Contains("olin reissussa", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_one_who_was_asked_may_answer_once_and_a_repeat_gets_the_same()
    {
        await using var town = await TownBot.Start();
        var (asker, closed) = await Asked(town);
        var supervisor = new Chat(town.Bot, Mallila.LibraryDirector);
        var opened = (await supervisor.Press(closed, "Avaa")).Replacement!;
        var stranger = await town.ChatOf(Mallila.Teacher);

        var looked = await stranger.Press(closed, "Avaa");
        var stolen = await stranger.Press(opened, "Vastaa", ("text", "Minä vastaan."));
        var own = await asker.Press(opened, "Vastaa", ("text", "Minä vastaan itselleni."));
        var empty = await supervisor.Press(opened, "Vastaa", ("text", "  "));
        var first = await supervisor.Press(opened, "Vastaa", ("text", "Ensimmäinen vastaus."));
        var repeat = await supervisor.Press(opened, "Vastaa", ("text", "Ensimmäinen vastaus."));
        var second = await supervisor.Press((await supervisor.Press(closed, "Avaa")).Replacement ?? opened, opened.Actions[0], ("text", "Toinen vastaus."));

        Assert.Contains("ei ole sinulle", looked.Notice, StringComparison.Ordinal);
        Assert.Contains("ei ole sinulle", stolen.Notice, StringComparison.Ordinal);
        Assert.Contains("ei ole sinulle", own.Notice, StringComparison.Ordinal);
        Assert.Contains("Kirjoita vastaus.", empty.Replacement!.Text, StringComparison.Ordinal);
        Assert.Contains("Ensimmäinen vastaus.", first.Replacement!.Text, StringComparison.Ordinal);
        Assert.Equal(first.Replacement.Text, repeat.Replacement!.Text);
        Assert.Contains("Ensimmäinen vastaus.", second.Replacement!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Toinen", second.Replacement.Text, StringComparison.Ordinal);
        await town.ToPerson(Mallila.LibraryClerk, m => m.Text.Contains("Ensimmäinen vastaus.", StringComparison.Ordinal));
        Assert.Single(town.ToldTo(Mallila.LibraryClerk), m => m.Text.Contains("Ensimmäinen vastaus.", StringComparison.Ordinal));
        Assert.DoesNotContain(town.Seen(Mallila.LibraryClerk), m => m.Text.Contains("Minä vastaan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_asker_takes_it_back_until_it_is_answered_and_the_words_are_gone()
    {
        await using var town = await TownBot.Start();
        var asker = await town.ChatOf(Mallila.LibraryClerk);
        var receipt = (await asker.Press(Assert.Single(await asker.Write("kysy esihenkilöltäni")), "Lähetä", ("text", Words))).Replacement!;
        var closed = await Card(town, Mallila.LibraryDirector);
        await Noted(town);
        var supervisor = new Chat(town.Bot, Mallila.LibraryDirector);
        var opened = (await supervisor.Press(closed, "Avaa")).Replacement!;

        var back = (await asker.Press(receipt, "Peru")).Replacement!;
        var late = (await supervisor.Press(opened, "Vastaa", ("text", "Saat."))).Replacement!;

        Assert.Contains("Peruit tämän", back.Text, StringComparison.Ordinal);
        Assert.Contains("perui tämän", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, late.Text, StringComparison.Ordinal);
        await town.CardBecomes(Mallila.LibraryDirector, m => m.Text.Contains("perui tämän", StringComparison.Ordinal));
        Assert.DoesNotContain("hankkeesta", town.Query("SELECT Document FROM questions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_away_is_stood_in_for_and_the_asker_reads_why()
    {
        await using var town = await TownBot.Start();
        var asker = await town.ChatOf(Mallila.Carer);
        var form = await Form(asker);
        Assert.Contains(Mallila.EarlyEducationDirector.DisplayName, form.Text, StringComparison.Ordinal);

        await asker.Press(form, "Lähetä", ("text", Words));

        await Card(town, Mallila.EarlyEducationDirector);
        Assert.DoesNotContain(town.Seen(Mallila.DayCareDirector), m => m.Text.Contains("Sinulta kysytään", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_says_that_it_is_not_their_supervisor_or_has_none_is_heard_by_the_fallback()
    {
        await using var town = await TownBot.Start();
        var asker = await town.ChatOf(Mallila.LibraryClerk);
        var form = await Form(asker);
        Assert.Contains($"{Mallila.LibraryDirector.DisplayName} ei ole esihenkilöni", form.Raw, StringComparison.Ordinal);
        await asker.Press(form, "Lähetä", ("text", Words), ("recipient", "not-mine"));
        await Card(town, Mallila.DeputyOnCall);
        Assert.DoesNotContain(town.Seen(Mallila.LibraryDirector), m => m.Text.Contains("Sinulta kysytään", StringComparison.Ordinal));

        var alone = await town.ChatOf(Mallila.Alone);
        var other = await Form(alone);
        Assert.Contains(Mallila.DeputyOnCall.DisplayName, other.Text, StringComparison.Ordinal);
        Assert.Contains("muuta vastaanottajaa ei löytynyt", other.Text, StringComparison.Ordinal);
        await alone.Press(other, "Lähetä", ("text", "Kenen kanssa sovin?"));
        Assert.Equal(2, await Count(town, Mallila.DeputyOnCall, 2));
    }

    [Fact]
    public async Task What_cannot_be_delivered_is_told_to_the_asker_at_once()
    {
        await using var town = await TownBot.Start();
        town.Teams.Fail(StandInFault.Answer(403, "ConversationBlockedByUser"), times: 1000, conversationId: $"a:{Mallila.LibraryDirector.ObjectId}");
        var asker = await town.ChatOf(Mallila.LibraryClerk);
        await asker.Press(Assert.Single(await asker.Write("kysy esihenkilöltäni")), "Lähetä", ("text", Words));

        var told = await town.ToPerson(Mallila.LibraryClerk, m => m.Text.Contains("En saanut tätä perille", StringComparison.Ordinal));

        Assert.Contains("Ota itse yhteys", told.Text, StringComparison.Ordinal);
        Assert.Empty(town.Graph.Mails);
    }

    [Fact]
    public async Task A_connector_and_a_directory_that_are_down_lose_nothing()
    {
        await using var town = await TownBot.Start();
        var asker = await town.ChatOf(Mallila.LibraryClerk);
        town.Graph.Fail(StandInFault.Answer(503, "ServiceNotAvailable"), times: 1000);
        town.Teams.Fail(StandInFault.Answer(503, "ServiceUnavailable"), times: 3, conversationId: $"a:{Mallila.LibraryDirector.ObjectId}");
        var form = Assert.Single(await asker.Write("kysy esihenkilöltäni"));
        Assert.Contains("selvitetään", form.Text, StringComparison.Ordinal);

        var receipt = (await asker.Press(form, "Lähetä", ("text", Words))).Replacement!;
        Assert.Contains("tallessa", receipt.Text, StringComparison.Ordinal);
        town.Graph.Recover();

        await Card(town, Mallila.LibraryDirector);
        Assert.Single(town.ToldTo(Mallila.LibraryDirector), m => m.Text.Contains("Sinulta kysytään", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_survives_a_restart_before_it_was_delivered()
    {
        await using var town = await TownBot.Start();
        var asker = await town.ChatOf(Mallila.LibraryClerk);
        town.Teams.Fail(StandInFault.Answer(503, "ServiceUnavailable"), times: 1000, conversationId: $"a:{Mallila.LibraryDirector.ObjectId}");
        await asker.Press(Assert.Single(await asker.Write("kysy esihenkilöltäni")), "Lähetä", ("text", Words));

        await town.Restart();
        town.Teams.Recover();

        await Card(town, Mallila.LibraryDirector);
    }

    [Fact]
    public async Task What_is_not_to_be_kept_is_masked_before_it_is_and_112_comes_beside_a_threat()
    {
        await using var town = await TownBot.Start();
        var asker = await town.ChatOf(Mallila.LibraryClerk);
        var form = Assert.Single(await asker.Write("kysy esihenkilöltäni"));

        var sent = await asker.Press(form, "Lähetä", ("text", "Hän uhkasi tappaa minut. Tunnus 010190-900P. [Avaa](https://paha.example) **heti**"));

        Assert.Contains(sent.Sent, m => m.Text.Contains("112", StringComparison.Ordinal));
        Assert.DoesNotContain("010190", town.Query("SELECT Document FROM questions"), StringComparison.Ordinal);
        var supervisor = new Chat(town.Bot, Mallila.LibraryDirector);
        var opened = (await supervisor.Press(await Card(town, Mallila.LibraryDirector), "Avaa")).Replacement!;
        Assert.Contains("[Avaa](https://paha.example) **heti**", opened.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_elected_official_has_no_supervisor_and_is_told_whom_to_ask()
    {
        await using var town = await TownBot.Start();
        var chat = await town.ChatOf(Mallila.CouncilMember);
        await chat.Press(Assert.Single(await chat.Write("rooli")), "Tallenna rooli", ("roles", "ElectedOfficial"));

        var answer = Assert.Single(await chat.Write("saako TikTokia käyttää"));
        var word = Assert.Single(await chat.Write("kysy esihenkilöltäni"));

        Assert.DoesNotContain("Sovi esihenkilöni kanssa", answer.Buttons);
        Assert.Contains("Kysy luottamusjohdolta", word.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S3_advises_and_offers_a_talk_that_is_no_case()
    {
        await using var town = await TownBot.Start();
        var chat = await town.ChatOf(Mallila.LibraryClerk);
        var advice = await Walk(chat, "Joku on somessa eri mieltä kuin työnantaja", "Ei, pelkkä mielipide");
        Assert.DoesNotContain("Lähetä ilmoitus", advice.Buttons);

        var form = Assert.Single((await chat.Press(advice, "Haluan silti keskustella esihenkilöni kanssa")).Sent);
        await chat.Press(form, "Lähetä", ("text", "Haluaisin jutella."));

        await Card(town, Mallila.LibraryDirector);
        Assert.Equal("0", town.Query("SELECT COUNT(*) FROM cases"));
    }

    [Fact]
    public async Task S11_on_the_municipalitys_account_offers_to_tell_the_supervisor_who_is_asked_nothing_and_reminded_of_nothing()
    {
        await using var town = await TownBot.Start();
        var chat = await town.ChatOf(Mallila.LibraryClerk);
        var own = await Walk(chat, "Julkaisin itse jotain väärin", "Tieto oli väärin");
        Assert.DoesNotContain("Kerro esihenkilölleni", own.Buttons);
        Assert.Equal("0", town.Query("SELECT COUNT(*) FROM questions"));
        var advice = await Walk(chat, "Julkaisin itse jotain väärin", "Julkaisin kunnan tililtä vahingossa");
        Assert.DoesNotContain("Lähetä ilmoitus", advice.Buttons);

        var form = Assert.Single((await chat.Press(advice, "Kerro esihenkilölleni")).Sent);
        await chat.Press(form, "Lähetä", ("text", "Julkaisin vahingossa väärältä tililtä, korjattu."));
        var closed = await Card(town, Mallila.LibraryDirector, "Sinulle tiedoksi");
        await Noted(town);
        town.Time.SetUtcNow(TownBot.Monday.AddDays(7));
        var supervisor = new Chat(town.Bot, Mallila.LibraryDirector);
        var opened = (await supervisor.Press(closed, "Avaa")).Replacement!;
        await supervisor.Press(opened, "Näin tämän, kiitos");

        await town.ToPerson(Mallila.LibraryClerk, m => m.Text.Contains("Esihenkilö on nähnyt tämän", StringComparison.Ordinal));
        Assert.DoesNotContain(town.Seen(Mallila.LibraryDirector), m => m.Text.Contains("Muistutus", StringComparison.Ordinal));
        Assert.DoesNotContain(town.Seen(Mallila.LibraryClerk), m => m.Text.Contains("Vastausta ei tullut", StringComparison.Ordinal));
        Assert.Equal("0", town.Query("SELECT COUNT(*) FROM cases"));
    }

    [Theory]
    [InlineData("--Incidents:Questions:Reminder=joskus", "Incidents:Questions:Reminder is 'joskus'")]
    [InlineData("--Incidents:Questions:Kept=0d", "Incidents:Questions:Kept is '0d'")]
    public async Task A_clock_that_cannot_be_stops_the_start(string setting, string problem)
    {
        var refused = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => RunningBot.Start(setting));

        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_for_an_answer_is_in_the_supervisors_list()
    {
        await using var town = await TownBot.Start();
        await Asked(town);
        var supervisor = await town.ChatOf(Mallila.LibraryDirector);

        var list = Assert.Single(await supervisor.Write("käsiteltäväni"), m => m.Text.Contains("odottavat vastaustasi", StringComparison.Ordinal));

        Assert.DoesNotContain(Mallila.LibraryClerk.DisplayName, list.Text, StringComparison.Ordinal);
        Assert.Contains("Avaa", (await supervisor.Press(list, "Katso tilanne")).Replacement!.Buttons);
    }

    [Fact]
    public async Task More_questions_than_an_hour_takes_are_refused_and_what_was_typed_stays()
    {
        await using var town = await TownBot.Start("--Incidents:MostAnHour=1");
        var (asker, _) = await Asked(town);

        var refused = (await asker.Press(Assert.Single(await asker.Write("kysy esihenkilöltäni")), "Lähetä", ("text", "Entä tämä?"))).Replacement!;

        Assert.Contains("monta kysymystä", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Entä tämä?", refused.Raw, StringComparison.Ordinal);
    }

    // The form waits a second for the directory, and the clock of these tests runs fast; on a slow machine it is asked for again.
    private static async Task<Message> Form(Chat asker)
    {
        var form = Assert.Single(await asker.Write("kysy esihenkilöltäni"));
        for (var tried = 0; tried < 10 && form.Text.Contains("selvitetään", StringComparison.Ordinal); tried++)
            form = Assert.Single(await asker.Write("kysy esihenkilöltäni"));
        return form;
    }

    private static Task<Message> Card(TownBot town, Townsperson to, string title = "Sinulta kysytään") =>
        town.ToPerson(to, m => m.IsCard && m.Text.Contains(title, StringComparison.Ordinal) && m.Buttons.Contains("Avaa"));

    private static async Task<(Chat Asker, Message Card)> Asked(TownBot town)
    {
        var asker = await town.ChatOf(Mallila.LibraryClerk);
        await asker.Press(Assert.Single(await asker.Write("kysy esihenkilöltäni")), "Lähetä", ("text", Words));
        return (asker, await Card(town, Mallila.LibraryDirector));
    }

    // The clock of the reminder starts when the arrival is noted; a test that sets the clock earlier would move the start too.
    private static async Task Noted(TownBot town)
    {
        for (var tried = 0; tried < 200 && !town.Query("SELECT Document FROM questions").Contains("\"Waiting\"", StringComparison.Ordinal); tried++)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Stop);
        Assert.Contains("\"Waiting\"", town.Query("SELECT Document FROM questions"), StringComparison.Ordinal);
    }

    private static async Task<int> Count(TownBot town, Townsperson to, int expected)
    {
        await town.Teams.Call(expected, c => c.IsMessageIn($"a:{to.ObjectId}") && new Message(c).Text.Contains("Sinulta kysytään", StringComparison.Ordinal), Stop);
        return town.ToldTo(to).Count(m => m.Text.Contains("Sinulta kysytään", StringComparison.Ordinal));
    }

    /// <summary>Through triage to the advice.</summary>
    private static async Task<Message> Walk(Chat chat, string situation, string answer)
    {
        var begun = (await chat.Write("ilmoita"))[^1];
        if (begun.Buttons.FirstOrDefault(b => b == "Aloita uusi") is { } again)
            begun = (await chat.Press(begun, again)).Sent[^1];
        var which = (await chat.Press(begun, "Ei hätää, jatka", ("role", "tyontekija"))).Replacement!;
        var question = (await chat.Press(which, situation)).Replacement!;
        return (await chat.Press(question, answer)).Replacement!;
    }
}
