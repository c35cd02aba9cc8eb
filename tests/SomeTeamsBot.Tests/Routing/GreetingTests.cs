using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Welcome;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Routing;

/// <summary>When somebody, or a channel, is greeted.</summary>
public class GreetingTests : RoutedForOne
{
    [Fact]
    public async Task The_greeting_comes_once_however_often_the_arrival_is_told()
    {
        People.Kept.Clear();
        var router = Router(HandbookBuilder.Town().Open());

        var first = await router.Handle(new Arrived(Askers.Tester, Place.Personal, null, "a:1"), TestContext.Current.CancellationToken);
        var second = await router.Handle(new Arrived(Askers.Tester, Place.Personal, null, "a:1"), TestContext.Current.CancellationToken);
        Time.Advance(TimeSpan.FromDays(1));
        var third = await router.Handle(new Arrived(Askers.Tester, Place.Personal, null, "a:1"), TestContext.Current.CancellationToken);

        Assert.Equal("Hei! Olen SomeBotti", OnlyPage(first).Title);
        Assert.Empty(second.Parts);
        Assert.Empty(third.Parts);
        Assert.True(People.Kept[Askers.Tester.Key] is { Greeted: true, RoleAsked: true });
    }

    [Fact]
    public async Task Arrivals_told_at_the_same_time_give_one_greeting_even_when_storage_is_slow()
    {
        People.IsDown = true;
        var router = Router(HandbookBuilder.Town().Open());

        var replies = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ =>
            router.Handle(new Arrived(Askers.Tester, Place.Personal, null, "a:1"), TestContext.Current.CancellationToken)));

        Assert.Single(replies, r => r.Parts.Count > 0);
    }

    [Fact]
    public async Task A_stranger_who_asks_at_once_is_answered_first_and_greeted_after()
    {
        People.Kept.Clear();

        var reply = await Say("saanko julkaista kuvan työkaverista");

        Assert.Equal(["Kuva työkaverista", "Hei! Olen SomeBotti"], reply.Parts.OfType<Page>().Select(p => p.Title));
    }

    [Fact]
    public async Task The_greeting_tells_three_jobs_and_three_lines_of_what_is_kept()
    {
        People.Kept.Clear();

        var page = OnlyPage(await Arrive());

        Assert.All(page.All<Lines>(), lines => Assert.Equal(3, lines.Items.Count));
        Assert.Contains(page.Choices, c => c.Press.Verb == AskRole.Verb);
    }

    [Fact]
    public async Task In_a_channel_the_greeting_is_short_and_nothing_is_kept()
    {
        People.Kept.Clear();

        var page = OnlyPage(await Arrive(Place.Channel));

        Assert.DoesNotContain(page.Buttons(), c => c.Press.Verb == AskRole.Verb);
        Assert.Empty(People.Kept);
    }

    [Fact]
    public async Task A_channel_is_greeted_once_whoever_comes_and_whenever_and_each_channel_for_itself()
    {
        var router = Router(HandbookBuilder.Town().Open());
        Task<Reply> Arrive(Person who, string where) =>
            router.Handle(new Arrived(who, Place.Channel, null, where), TestContext.Current.CancellationToken);

        var first = await Arrive(Askers.Tester, "19:yksi");
        var other = await Arrive(Askers.Tester, "19:kaksi");
        Time.Advance(TimeSpan.FromDays(1));
        var again = await Arrive(new Person("29:toinen", "toinen"), "19:yksi");

        Assert.Equal(2, new[] { first, other }.Select(OnlyPage).Count(p => p.Title == "Hei! Olen SomeBotti"));
        Assert.Empty(again.Parts);
    }

    [Fact]
    public async Task A_channel_is_greeted_once_in_a_moment_while_the_storage_is_down()
    {
        Places.IsDown = true;
        var router = Router(HandbookBuilder.Town().Open());
        var arrival = new Arrived(Askers.Tester, Place.Channel, null, "19:yksi");

        var first = await router.Handle(arrival, TestContext.Current.CancellationToken);
        var second = await router.Handle(arrival, TestContext.Current.CancellationToken);

        Assert.Single(first.Parts);
        Assert.NotNull(first.Mishap);
        Assert.Empty(second.Parts);
    }
}
