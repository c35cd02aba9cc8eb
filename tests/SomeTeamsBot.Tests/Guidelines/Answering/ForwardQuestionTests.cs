using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Guidelines.Answering;

public class ForwardQuestionTests
{
    private readonly FakeMessenger messenger = new();
    private readonly ForwardQuestion forward;

    public ForwardQuestionTests() => forward = new ForwardQuestion(messenger, new AskingOptions("keeper"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void The_form_holds_the_question_and_sends_nothing_by_itself()
    {
        var reply = ForwardQuestion.Start(new StartForward("milloin loma"), Language.Finnish);

        Assert.Equal("milloin loma", Assert.IsType<Page>(Assert.Single(reply.Parts)).All<TextField>().Single().Value);
        Assert.Empty(messenger.Sent);
    }

    [Fact]
    public void The_form_is_without_a_name_until_the_person_chooses_otherwise() =>
        Assert.Equal(
            SendForward.No,
            Assert.IsType<Page>(ForwardQuestion.Start(new StartForward("q"), Language.Finnish).Parts[0]).All<ChoiceField>().Single().Value);

    [Fact]
    public async Task What_is_sent_carries_no_name()
    {
        await forward.Send(new SendForward("milloin loma", WantsReply: false), Askers.Private(), Stop);

        var words = PlainText.Of(Assert.Single(messenger.Sent).Parts[0]);
        Assert.Contains("milloin loma", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Testi", words, StringComparison.Ordinal);
        Assert.DoesNotContain(Askers.Tester.Key, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wants_a_reply_is_named()
    {
        var reply = await forward.Send(new SendForward("milloin loma", WantsReply: true), Askers.Private(), Stop);

        Assert.Equal("keeper", messenger.Sent[0].To);
        Assert.Contains("Testi Työntekijä", PlainText.Of(messenger.Sent[0].Parts[0]), StringComparison.Ordinal);
        Assert.Contains("nimesi", reply.Replacement!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public async Task Nothing_written_is_refused_beside_the_field_and_the_choice_stays(string typed)
    {
        var reply = await forward.Send(new SendForward(typed, WantsReply: true), Askers.Private(), Stop);

        Assert.Empty(messenger.Sent);
        Assert.NotNull(reply.Replacement!.All<TextField>().Single().Error);
        Assert.Equal(SendForward.Yes, reply.Replacement!.All<ChoiceField>().Single().Value);
    }

    [Fact]
    public async Task When_storage_is_down_it_says_so_and_the_text_is_kept()
    {
        messenger.IsDown = true;

        var reply = await forward.Send(new SendForward("milloin loma", WantsReply: false), Askers.Private(), Stop);

        Assert.Equal("milloin loma", reply.Replacement!.All<TextField>().Single().Value);
        Assert.Contains("ei saatu lähetettyä", reply.Replacement!.Words(), StringComparison.Ordinal);
        Assert.NotNull(reply.Mishap);
    }

    [Fact]
    public async Task A_code_typed_into_the_form_is_masked_before_it_leaves_and_the_person_is_told()
    {
        var reply = await forward.Send(new SendForward("koodi 010190-900P", WantsReply: false), Askers.Private(), Stop);

        Assert.DoesNotContain("900P", PlainText.Of(messenger.Sent[0].Parts[0]), StringComparison.Ordinal);
        Assert.NotEmpty(reply.Replacement!.All<Remark>());
    }

    [Fact]
    public void A_question_longer_than_a_button_carries_is_cut_between_characters()
    {
        var start = StartForward.Read(new StartForward(new string('a', 999) + "😀😀").Write())!;

        Assert.Equal(new string('a', 999), start.Question);
    }
}
