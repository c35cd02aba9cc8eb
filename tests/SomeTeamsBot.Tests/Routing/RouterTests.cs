using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Routing;

/// <summary>What written words lead to.</summary>
public class RouterTests : RoutedForOne
{
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
        People.IsDown = true;

        var reply = await Router(book: null).Handle(Said("hän aikoo tappaa minut"), TestContext.Current.CancellationToken);

        Assert.Equal(Tone.Emergency, OnlyPage(reply).Tone);
        Assert.NotNull(reply.Mishap);
    }

    [Fact]
    public async Task A_cry_for_help_typed_into_a_form_sends_nothing()
    {
        var reply = await Press(SendForward.Write(), (SendForward.QuestionField, "hän aikoo tappaa minut"));

        Assert.Equal(Tone.Emergency, OnlyPage(reply).Tone);
        Assert.Empty(Messenger.Sent);
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
        People.IsDown = true;

        var answer = await Say("saanko julkaista kuvan työkaverista");
        var arrival = await Arrive();

        Assert.Equal("Kuva työkaverista", OnlyPage(answer).Title);
        Assert.NotNull(answer.Mishap);
        Assert.Equal("Hei! Olen SomeBotti", OnlyPage(arrival).Title);
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
}
