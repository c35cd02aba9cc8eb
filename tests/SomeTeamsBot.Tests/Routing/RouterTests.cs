using Microsoft.Extensions.Time.Testing;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Domain.Guidelines.Browsing;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Routing;

public class RouterTests
{
    private readonly FakePeople people = new();
    private readonly FakeGreetedPlaces places = new();
    private readonly FakeMessenger messenger = new();
    private readonly FakeFeedback feedback = new();
    private readonly FakeDrafts drafts = new();
    private readonly FakeTimeProvider time = new();

    public RouterTests() => people.Kept[Askers.Tester.Key] = Profile.Unknown with { Greeted = true };

    [Fact]
    public async Task A_question_gets_its_answer_and_nothing_else() =>
        Assert.Equal("Kuva työkaverista", OnlyPage(await Say("saanko julkaista kuvan työkaverista")).Title);

    [Fact]
    public async Task A_matter_outside_the_guideline_is_said_to_be_so() =>
        Assert.Contains("ei kerro lomista", OnlyPage(await Say("milloin saan pitää lomaa")).Words(), StringComparison.Ordinal);

    [Fact]
    public async Task A_question_to_the_register_is_answered_from_it() =>
        Assert.Contains("Kirjasto", OnlyPage(await Say("Kuka hoitaa kirjaston Instagramia?")).Words(), StringComparison.Ordinal);

    [Theory]
    [InlineData("apua", "Näin käytät bottia")]
    [InlineData("Hei!", "Näin käytät bottia")]
    [InlineData("näytä aiheet, kiitos", "Aiheet")]
    [InlineData("huoneentaulut", "Huoneentaulut")]
    [InlineData("Valmiit vastaukset", "Valmiit vastaukset")]
    [InlineData("kanavat", "Kunnan somekanavat")]
    [InlineData("rooli", "Missä roolissa kysyt?")]
    [InlineData("kieli", "Millä kielellä vastaan?")]
    [InlineData("Mitä minusta tallennetaan?", "Mitä sinusta tallennetaan")]
    [InlineData("luku huoneentaulu-some", "Luku huoneentaulu-some")]
    [InlineData("", "Kirjoita kysymys tekstinä")]
    [InlineData(" 🙂 ", "Kirjoita kysymys tekstinä")]
    public async Task A_word_alone_is_a_command(string word, string title) => Assert.Equal(title, OnlyPage(await Say(word)).Title);

    [Theory]
    [InlineData("apua kommenteissa haukutaan")]
    [InlineData("mikä rooli minulla on valtuutettuna")]
    [InlineData("hei saanko julkaista kuvan työkaverista")]
    [InlineData("ohjeen versio")]
    public void A_question_that_holds_a_command_word_is_a_question(string text) => Assert.Null(CommandWords.Find(text));

    [Fact]
    public async Task An_emergency_needs_neither_storage_nor_handbook()
    {
        people.IsDown = true;

        var reply = await Router(book: null).Handle(Said("hän aikoo tappaa minut"), TestContext.Current.CancellationToken);

        Assert.Equal(Tone.Emergency, OnlyPage(reply).Tone);
        Assert.NotNull(reply.Mishap);
    }

    [Fact]
    public async Task A_cry_for_help_typed_into_a_form_sends_nothing()
    {
        var reply = await Press(SendForward.Write(), (SendForward.QuestionField, "hän aikoo tappaa minut"));

        Assert.Equal(Tone.Emergency, OnlyPage(reply).Tone);
        Assert.Empty(messenger.Sent);
        Assert.Null(reply.Replacement);
    }

    [Fact]
    public async Task A_pasted_code_is_told_of_and_reaches_nobody()
    {
        var reply = await Say("milloin saan pitää lomaa 010190-900P");

        Assert.Equal("Peitin osan viestistäsi", Assert.IsType<Page>(reply.Parts[0]).Title);
        Assert.DoesNotContain(reply.Parts.OfType<Page>().SelectMany(p => p.Buttons()), b => b.Press.Data.Values.Any(v => v.Contains("900P", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_code_alone_is_not_taken_for_a_question() => Assert.Single((await Say("010190-900P")).Parts);

    [Fact]
    public async Task Storage_that_is_down_does_not_silence_the_bot()
    {
        people.IsDown = true;

        var answer = await Say("saanko julkaista kuvan työkaverista");
        var arrival = await Arrive();

        Assert.Equal("Kuva työkaverista", OnlyPage(answer).Title);
        Assert.NotNull(answer.Mishap);
        Assert.Equal("Hei! Olen SomeBotti", OnlyPage(arrival).Title);
    }

    [Fact]
    public async Task The_greeting_comes_once_however_often_the_arrival_is_told()
    {
        people.Kept.Clear();
        var router = Router(HandbookBuilder.Town().Open());

        var first = await router.Handle(new Arrived(Askers.Tester, Place.Personal, null, "a:1"), TestContext.Current.CancellationToken);
        var second = await router.Handle(new Arrived(Askers.Tester, Place.Personal, null, "a:1"), TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromDays(1));
        var third = await router.Handle(new Arrived(Askers.Tester, Place.Personal, null, "a:1"), TestContext.Current.CancellationToken);

        Assert.Equal("Hei! Olen SomeBotti", OnlyPage(first).Title);
        Assert.Empty(second.Parts);
        Assert.Empty(third.Parts);
        Assert.True(people.Kept[Askers.Tester.Key] is { Greeted: true, RoleAsked: true });
    }

    [Fact]
    public async Task Arrivals_told_at_the_same_time_give_one_greeting_even_when_storage_is_slow()
    {
        people.IsDown = true;
        var router = Router(HandbookBuilder.Town().Open());

        var replies = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ =>
            router.Handle(new Arrived(Askers.Tester, Place.Personal, null, "a:1"), TestContext.Current.CancellationToken)));

        Assert.Single(replies, r => r.Parts.Count > 0);
    }

    [Fact]
    public async Task A_stranger_who_asks_at_once_is_answered_first_and_greeted_after()
    {
        people.Kept.Clear();

        var reply = await Say("saanko julkaista kuvan työkaverista");

        Assert.Equal(["Kuva työkaverista", "Hei! Olen SomeBotti"], reply.Parts.OfType<Page>().Select(p => p.Title));
    }

    [Fact]
    public async Task The_greeting_tells_three_jobs_and_three_lines_of_what_is_kept()
    {
        people.Kept.Clear();

        var page = OnlyPage(await Arrive());

        Assert.All(page.All<Lines>(), lines => Assert.Equal(3, lines.Items.Count));
        Assert.Contains(page.Choices, c => c.Press.Verb == AskRole.Verb);
    }

    [Fact]
    public async Task In_a_channel_the_greeting_is_short_and_nothing_is_kept()
    {
        people.Kept.Clear();

        var page = OnlyPage(await Arrive(Place.Channel));

        Assert.DoesNotContain(page.Buttons(), c => c.Press.Verb == AskRole.Verb);
        Assert.Empty(people.Kept);
    }

    [Fact]
    public async Task A_channel_is_greeted_once_whoever_comes_and_whenever_and_each_channel_for_itself()
    {
        var router = Router(HandbookBuilder.Town().Open());
        Task<Reply> Arrive(Person who, string where) =>
            router.Handle(new Arrived(who, Place.Channel, null, where), TestContext.Current.CancellationToken);

        var first = await Arrive(Askers.Tester, "19:yksi");
        var other = await Arrive(Askers.Tester, "19:kaksi");
        time.Advance(TimeSpan.FromDays(1));
        var again = await Arrive(new Person("29:toinen", "toinen"), "19:yksi");

        Assert.Equal(2, new[] { first, other }.Select(OnlyPage).Count(p => p.Title == "Hei! Olen SomeBotti"));
        Assert.Empty(again.Parts);
    }

    [Fact]
    public async Task A_channel_is_greeted_once_in_a_moment_while_the_storage_is_down()
    {
        places.IsDown = true;
        var router = Router(HandbookBuilder.Town().Open());
        var arrival = new Arrived(Askers.Tester, Place.Channel, null, "19:yksi");

        var first = await router.Handle(arrival, TestContext.Current.CancellationToken);
        var second = await router.Handle(arrival, TestContext.Current.CancellationToken);

        Assert.Single(first.Parts);
        Assert.NotNull(first.Mishap);
        Assert.Empty(second.Parts);
    }

    [Theory]
    [InlineData("rooli")]
    [InlineData("kieli")]
    [InlineData("svenska")]
    public async Task What_is_about_one_person_is_not_done_in_a_channel(string word)
    {
        people.IsDown = true; // nobody's profile is even looked at

        var reply = await Say(word, Place.Channel);

        Assert.IsType<Plain>(Assert.Single(reply.Parts));
        Assert.Null(reply.Mishap);
    }

    [Theory]
    [InlineData(AskRole.Verb)]
    [InlineData(SaveRoles.Verb)]
    [InlineData(SkipRole.Verb)]
    [InlineData(SaveLanguage.Verb)]
    [InlineData(StartForward.Verb)]
    [InlineData(SendForward.Verb)]
    [InlineData(SendComment.Verb)]
    [InlineData(AnswerTriage.Verb)]
    [InlineData(MoveTriage.Verb)]
    [InlineData(TellTriage.Verb)]
    public async Task Personal_buttons_work_in_the_personal_chat_only(string verb)
    {
        var reply = await Router(HandbookBuilder.Town().Open()).Handle(
            new Pressed(Askers.Tester, Place.Channel, null, new Press(verb), new Dictionary<string, string>()), TestContext.Current.CancellationToken);

        Assert.Contains("yksityisessä keskustelussa", reply.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_role_is_kept_and_decides_the_next_answer()
    {
        await Press(SaveRoles.Write(), (SaveRoles.RolesField, SaveRoles.Value(Roles.ElectedOfficial)));

        Assert.Contains("luottamusjohtoon", OnlyPage(await Say("mitä teen kun kommenteissa haukutaan")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_could_not_be_kept_is_said_and_stays_chosen()
    {
        people.IsDown = true;

        var reply = await Press(SaveRoles.Write(), (SaveRoles.RolesField, SaveRoles.Value(Roles.Supervisor)));

        Assert.Equal(SaveRoles.Value(Roles.Supervisor), reply.Replacement!.All<ChoiceField>().Single().Value);
        Assert.Contains("ei saatu tallennettua", reply.Replacement!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chosen_language_holds_even_for_a_Finnish_question()
    {
        await Say("svenska");

        Assert.Contains("finska", OnlyPage(await Say("saanko julkaista kuvan työkaverista")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_buttons_of_a_Swedish_card_lead_to_Swedish_cards()
    {
        var topics = OnlyPage(await Say("ämnen", locale: "sv-FI"));

        var replies = await Press(topics.Choices[1].Press);

        Assert.Equal("Färdiga svar", OnlyPage(replies).Title);
    }

    [Fact]
    public async Task The_way_to_triage_on_a_Swedish_answer_stays_Swedish_too()
    {
        const string Question = "Vad ska jag göra när någon hotar mig?";
        var book = HandbookBuilder.Town().With(HandbookBuilder.Item("hot/1", "Hot", "Ota yhteys poliisiin.") with { Asks = [Question] }).Open();
        var answer = OnlyPage(await Router(book).Handle(Said(Question), TestContext.Current.CancellationToken));
        Assert.Equal("Hot", answer.Title);

        var begin = answer.Buttons().Single(b => b.Press.Verb == BeginTriage.Verb);

        Assert.Equal("Se vad du ska göra nu", begin.Title);
        Assert.Equal("Är du eller någon annan i nöd just nu?", OnlyPage(await Press(begin.Press)).All<Lead>().First().Text);
    }

    [Fact]
    public async Task A_button_of_a_card_that_is_no_longer_known_says_what_to_do() =>
        Assert.Contains("ei ole enää käytössä", (await Press(new Press("case.close"))).Notice, StringComparison.Ordinal);

    [Theory]
    [InlineData(OpenPassage.Verb)]
    [InlineData(OpenGroup.Verb)]
    [InlineData(TakeReply.Verb)]
    [InlineData("channels.platform")]
    public async Task What_has_gone_from_the_guideline_is_said_to_be_gone(string verb) =>
        Assert.Contains("ei enää ole", (await Press(Domain.Conversations.Press.Of(verb, ("id", "gone")))).Notice, StringComparison.Ordinal);

    [Fact]
    public async Task Every_button_that_is_shown_leads_somewhere()
    {
        var seen = new HashSet<string>();
        var waiting = new Queue<Page>([OnlyPage(await Say("apua")), OnlyPage(await Say("rooli")), OnlyPage(await Say("kieli")), OnlyPage(await Say("milloin saan pitää lomaa"))]);
        while (waiting.TryDequeue(out var page))
        {
            foreach (var button in page.Buttons().Where(b => seen.Add($"{b.Press.Verb} {string.Join(',', b.Press.Data.Values)}")))
            {
                var reply = await Press(button.Press, [.. page.All<Field>().Select(f => (f.Id, f.Value ?? ""))]);
                Assert.DoesNotContain("ei ole enää käytössä", reply.Notice ?? "", StringComparison.Ordinal);
                Assert.False(reply == Reply.Silence);
                foreach (var next in reply.Parts.OfType<Page>())
                    waiting.Enqueue(next);
            }
        }

        Assert.True(seen.Count > 25);
    }

    [Theory]
    [InlineData("kylla")]
    [InlineData("epavarma")]
    public async Task An_answer_that_speaks_of_danger_gets_112_whichever_button_gives_it(string answer)
    {
        var press = new AnswerTriage(Dialog.Read("d", ShippedTriage.Tree.Version, "T3=S9|"), TriageTree.Danger, answer).Write();

        var reply = await Router(null).Handle(new Pressed(Askers.Tester, Place.Personal, null, press, new Dictionary<string, string>()), TestContext.Current.CancellationToken);

        Assert.Equal(Tone.Emergency, OnlyPage(reply).Tone);
    }

    [Fact]
    public async Task After_a_button_the_emergency_card_does_not_claim_that_nothing_is_kept()
    {
        var pressed = OnlyPage(await Router(null).Handle(
            new Pressed(Askers.Tester, Place.Personal, null, DangerNow.Write(Language.Finnish), new Dictionary<string, string>()), TestContext.Current.CancellationToken));
        var written = OnlyPage(await Router(null).Handle(Said("hän aikoo tappaa minut"), TestContext.Current.CancellationToken));

        Assert.Contains("En ole kertonut tästä kenellekään.", pressed.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("tallentanut", pressed.Words(), StringComparison.Ordinal);
        Assert.Contains("enkä tallentanut viestiäsi", written.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hän aikoo tappaa minut", Outcome.Emergency)]
    [InlineData("saanko julkaista kuvan työkaverista", Outcome.Answer)]
    [InlineData("Kuka hoitaa kirjaston Instagramia?", Outcome.Answer)]
    [InlineData("milloin saan pitää lomaa", Outcome.Refused)]
    public void The_command_line_gets_the_outcome_and_the_words(string question, Outcome outcome)
    {
        var result = AskOnce.Answer(HandbookBuilder.Town().Open(), question, Roles.None, Language.Finnish);

        Assert.Equal(outcome, result.Outcome);
        Assert.NotEmpty(result.Text);
        Assert.True(result.Sections.Count <= 3);
    }

    private static Page OnlyPage(Reply reply) => Assert.IsType<Page>(Assert.Single(reply.Parts));

    private static Said Said(string text, Place place = Place.Personal, string? locale = null) => new(Askers.Tester, place, locale, text);

    private Router Router(OpenHandbook? book) =>
        new(
            new FakeHandbooks(book),
            new Acquaintance(people, places, new RecentGreetings(time)),
            new ForwardQuestion(messenger, new AskingOptions("keeper")),
            new TakeFeedback(feedback),
            new RunTriage(ShippedTriage.Trees, new FakeHandbooks(book), drafts, messenger, NoReports.Settings),
            NoReports.Routes(ShippedTriage.Trees, new FakeHandbooks(book)));

    private Task<Reply> Say(string text, Place place = Place.Personal, string? locale = null) =>
        Router(HandbookBuilder.Town().Open()).Handle(Said(text, place, locale), TestContext.Current.CancellationToken);

    private Task<Reply> Arrive(Place place = Place.Personal) =>
        Router(HandbookBuilder.Town().Open()).Handle(new Arrived(Askers.Tester, place, null, "19:1"), TestContext.Current.CancellationToken);

    private Task<Reply> Press(Press press, params (string Id, string Value)[] inputs) =>
        Router(HandbookBuilder.Town().Open()).Handle(
            new Pressed(Askers.Tester, Place.Personal, null, press, inputs.ToDictionary(i => i.Id, i => i.Value)),
            TestContext.Current.CancellationToken);
}
