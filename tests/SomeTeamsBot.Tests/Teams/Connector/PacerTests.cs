using Microsoft.Extensions.Time.Testing;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Teams.Connector;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Connector;

public sealed class PacerTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task A_conversation_gets_seven_in_a_second_eight_in_two_sixty_in_thirty()
    {
        using var pacer = new Pacer(PaceLimits.Documented(50), _clock);
        var passes = Enumerable.Range(0, 200).Select(_ => Pass(pacer, PacedOperation.Send, "a:1")).ToList();

        Assert.Equal(7, Done(passes));
        await Until(passes, 8, TimeSpan.FromSeconds(1));
        await Until(passes, 15, TimeSpan.FromSeconds(2));
        await Until(passes, 60, TimeSpan.FromSeconds(29.999));
    }

    [Fact]
    public async Task Reading_has_twice_the_pace_and_its_own_count()
    {
        using var pacer = new Pacer(PaceLimits.Documented(50), _clock);
        var writes = Enumerable.Range(0, 20).Select(_ => Pass(pacer, PacedOperation.Send, "a:1")).ToList();
        var reads = Enumerable.Range(0, 20).Select(_ => Pass(pacer, PacedOperation.Read, "a:1")).ToList();

        Assert.Equal(7, Done(writes));
        Assert.Equal(14, Done(reads));
        await Until(reads, 16, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task All_conversations_together_get_fifty_in_a_second()
    {
        using var pacer = new Pacer(PaceLimits.Documented(50), _clock);
        var passes = Enumerable.Range(0, 120).Select(i => Pass(pacer, PacedOperation.Send, $"a:{i}")).ToList();

        Assert.Equal(50, Done(passes));
        await Until(passes, 100, TimeSpan.FromSeconds(1));
        await Until(passes, 120, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void A_full_conversation_does_not_hold_another_back()
    {
        using var pacer = new Pacer(PaceLimits.Documented(50), _clock);
        for (var i = 0; i < 100; i++) _ = Pass(pacer, PacedOperation.Send, "a:1");

        Assert.True(Pass(pacer, PacedOperation.Send, "a:2").IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Threads_of_a_channel_count_as_the_channel()
    {
        using var pacer = new Pacer(PaceLimits.Documented(50), _clock);
        var passes = Enumerable.Range(0, 8).Select(i => Pass(pacer, PacedOperation.Send, $"19:c@thread.tacv2;messageid={i}")).ToList();

        Assert.Equal(7, Done(passes));
        await Until(passes, 8, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Who_cannot_wait_is_told_at_once()
    {
        using var pacer = new Pacer(PaceLimits.Documented(50), _clock);
        for (var i = 0; i < 60; i++) _ = Pass(pacer, PacedOperation.Send, "a:1");

        Assert.False(await pacer.Pass(new(PacedOperation.Send, "a:1"), TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_turn_that_comes_too_late_after_all_is_not_taken()
    {
        using var pacer = new Pacer(PaceLimits.Documented(50), _clock);
        for (var i = 0; i < 7; i++) _ = Pass(pacer, PacedOperation.Send, "a:1");
        var waiting = pacer.Pass(new(PacedOperation.Send, "a:1"), TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken).AsTask();

        pacer.BackOff(TimeSpan.FromSeconds(20));
        _clock.Advance(TimeSpan.FromSeconds(4));
        Assert.False(await waiting);

        _clock.Advance(TimeSpan.FromSeconds(20));
        var passes = Enumerable.Range(0, 8).Select(_ => Pass(pacer, PacedOperation.Send, "a:1")).ToList();
        Assert.Equal(7, Done(passes));
    }

    [Fact]
    public async Task The_stand_ins_own_limits_never_refuse_a_job()
    {
        await using var bot = await OutboundBot.Start(new() { Throttling = StandInThrottling.WithRetryAfter });

        for (var i = 0; i < 130; i++) Assert.Equal(SendOutcome.Taken, (await bot.SendInBackground(text: $"{i}")).Outcome);

        Assert.All(bot.Teams.Calls, call => Assert.Equal(201, call.Status));
        Assert.Equal(Enumerable.Range(0, 130).Select(i => $"{i}"), bot.Teams.Calls.Select(c => c.Activity?.Text));
        Assert.InRange((bot.Teams.Calls[^1].Time - bot.Teams.Calls[0].Time).TotalSeconds, 60, 65);
    }

    private static Task<bool> Pass(Pacer pacer, PacedOperation operation, string conversation) =>
        pacer.Pass(PaceLane.Of(operation, conversation), Hour, TestContext.Current.CancellationToken).AsTask();

    private static int Done(List<Task<bool>> passes) => passes.Count(p => p.IsCompletedSuccessfully);

    /// <summary>Turns the clock to a time since the start; exactly so many have then passed.</summary>
    private async Task Until(List<Task<bool>> passes, int count, TimeSpan sinceStart)
    {
        var left = sinceStart - (_clock.GetUtcNow() - _clock.Start);
        for (var step = TimeSpan.FromMilliseconds(1); left > TimeSpan.Zero; left -= step) _clock.Advance(left < step ? left : step);
        await Task.WhenAll(passes.Take(count));
        Assert.All(passes.Skip(count), late => Assert.False(late.IsCompleted));
    }
}
