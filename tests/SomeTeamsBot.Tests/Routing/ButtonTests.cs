using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Domain.Guidelines.Browsing;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Routing;

/// <summary>What buttons lead to, and what is about one person alone.</summary>
public class ButtonTests : RoutedForOne
{
    [Theory]
    [InlineData("rooli")]
    [InlineData("kieli")]
    [InlineData("svenska")]
    public async Task What_is_about_one_person_is_not_done_in_a_channel(string word)
    {
        People.IsDown = true; // nobody's profile is even looked at

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
        People.IsDown = true;

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
}
