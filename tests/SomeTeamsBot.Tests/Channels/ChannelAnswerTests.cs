using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Channels;

public class ChannelAnswerTests
{
    private static readonly ChannelRegister Register = HandbookBuilder.Town().Register();

    [Theory]
    [InlineData("Kuka hoitaa kirjaston Instagramia?")]
    [InlineData("Mitä Facebook-sivuja on?")]
    [InlineData("Onko kunnalla YouTube-kanavaa?")]
    [InlineData("Mitä kanavia nuorisopalveluilla on?")]
    [InlineData("Onko kirjastolla TikTok-tiliä?")]
    [InlineData("Mitä kanavia kunnalla on?")]
    public void Every_answer_says_from_when_the_list_is(string question) =>
        Assert.Contains("3/2024", Assert.Single(Answer(question).All<SourceLine>()).Text, StringComparison.Ordinal);

    [Fact]
    public void Who_runs_an_account_is_answered_with_its_unit_and_that_the_list_names_no_person()
    {
        var page = Answer("Kuka hoitaa kirjaston Instagramia?");

        Assert.Contains(new Fact("Vastuualue", "Kirjasto"), Assert.Single(page.All<Facts>()).Items);
        Assert.Contains("ei henkilöä", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_platform_lists_all_its_rows()
    {
        var page = Answer("Mitä Facebook-sivuja on?");

        Assert.Equal(6, page.All<Facts>().Sum(f => f.Items.Count));
        Assert.Contains(new Fact("Nuorten Askel", "Nuorisopalvelut"), Assert.Single(page.All<Facts>()).Items);
    }

    [Fact]
    public void A_platform_that_is_not_in_the_list_is_never_said_not_to_exist()
    {
        var page = Answer("Onko kunnalla YouTube-kanavaa?");

        Assert.Equal("YouTube ei ole luettelossa", page.Title);
        Assert.Contains("varmista viestinnästä", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_without_the_platform_is_shown_what_it_has()
    {
        var page = Answer("Onko kirjastolla TikTok-tiliä?");

        Assert.Contains("TikTok", Assert.Single(page.All<Lead>()).Text, StringComparison.Ordinal);
        Assert.Equal(3, page.All<Facts>().Sum(f => f.Items.Count));
    }

    [Fact]
    public void A_unit_gets_its_channels_platform_by_platform() =>
        Assert.Equal(["Facebook", "Discord", "TikTok"], Answer("Mitä kanavia nuorisopalveluilla on?").All<Subheading>().Select(s => s.Text));

    [Fact]
    public void The_whole_list_tells_that_the_introduction_differs() =>
        Assert.Contains(Answer("Mitä kanavia kunnalla on?").All<Remark>(), r => r.Text.Contains("Discord", StringComparison.Ordinal));

    [Fact]
    public void Persons_are_named_in_the_personal_chat_only()
    {
        var owned = HandbookBuilder.Row("KI09", "instagram", "Keksilän lukio", "Lukio", "lukio") with { Owner = "Esko Esihenkilö" };
        var register = new ChannelRegister("3/2024", HandbookBuilder.Platforms, [owned]);
        var query = ChannelQuestions.Find(register, "Kuka hoitaa lukion Instagramia?")!;

        Assert.Contains("Esko", ChannelAnswer.Of(query, register, Askers.Private(), "Ohje").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Esko", ChannelAnswer.Of(query, register, Askers.InChannel(), "Ohje").Words(), StringComparison.Ordinal);
    }

    private static Page Answer(string question) =>
        ChannelAnswer.Of(ChannelQuestions.Find(Register, question)!, Register, Askers.Private(), "Someohje 2024 › Kunnan kanavat");
}
