using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Guidelines.Answering;

public class TakeFeedbackTests
{
    private static readonly Handbook Book = HandbookBuilder.Town().Build();
    private readonly FakeFeedback kept = new();
    private readonly TakeFeedback feedback;

    public TakeFeedbackTests() => feedback = new TakeFeedback(kept);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_yes_is_counted_and_thanked_for()
    {
        var reply = await feedback.Count(new GiveFeedback("huoneentaulu-some/4", true), Book, Askers.Private(), Stop);

        Assert.Equal([("huoneentaulu-some/4", true)], kept.Counts);
        Assert.NotNull(reply.Notice);
        Assert.Empty(reply.Parts);
    }

    [Fact]
    public async Task A_no_leads_to_an_optional_comment()
    {
        var reply = await feedback.Count(new GiveFeedback("kanavat", false), Book, Askers.Private(), Stop);

        Assert.Equal([("kanavat", false)], kept.Counts);
        Assert.False(Assert.IsType<Page>(Assert.Single(reply.Parts)).All<TextField>().Single().Required);
    }

    [Fact]
    public async Task In_a_channel_a_no_asks_nothing_more() =>
        Assert.Empty((await feedback.Count(new GiveFeedback("kanavat", false), Book, Askers.InChannel(), Stop)).Parts);

    [Fact]
    public async Task A_subject_that_does_not_exist_is_not_kept()
    {
        await feedback.Count(new GiveFeedback("Testi Työntekijä", true), Book, Askers.Private(), Stop);

        Assert.Empty(kept.Counts);
    }

    [Fact]
    public async Task A_comment_is_kept_masked()
    {
        var reply = await feedback.Comment(" koodi 010190-900P ", Askers.Private(), Stop);

        Assert.DoesNotContain("900P", Assert.Single(kept.Comments), StringComparison.Ordinal);
        Assert.NotEmpty(reply.Replacement!.All<Remark>());
    }

    [Fact]
    public async Task An_empty_comment_is_refused_beside_the_field()
    {
        var reply = await feedback.Comment(" ", Askers.Private(), Stop);

        Assert.NotNull(reply.Replacement!.All<TextField>().Single().Error);
        Assert.Empty(kept.Comments);
    }

    [Fact]
    public async Task When_storage_is_down_it_says_so_and_keeps_what_was_typed()
    {
        kept.IsDown = true;

        var counted = await feedback.Count(new GiveFeedback("kanavat", true), Book, Askers.Private(), Stop);
        var comment = await feedback.Comment("puuttui kuva", Askers.Private(), Stop);

        Assert.Contains("ei saatu tallennettua", counted.Notice, StringComparison.Ordinal);
        Assert.Equal("puuttui kuva", comment.Replacement!.All<TextField>().Single().Value);
        Assert.NotNull(comment.Mishap);
    }
}
