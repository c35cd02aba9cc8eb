using System.Net;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Teams.Connector;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Connector;

public sealed class RetryTests
{
    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_passes_is_tried_again(int status)
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(status, "Passing"), times: 2);

        var result = await bot.Send();

        Assert.Equal(SendOutcome.Taken, result.Outcome);
        Assert.Equal([status, status, 201], bot.Teams.Calls.Select(c => c.Status));
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_turn_gives_up_after_three_tries_and_four_seconds(int status)
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(status, "Lasting"), times: 100);
        var started = bot.Clock.GetUtcNow();

        var result = await bot.Send();

        Assert.Equal(new SendResult(SendOutcome.TryLater, Code: "Lasting"), result);
        Assert.Equal(3, bot.Teams.CallCount);
        Assert.InRange(bot.Clock.GetUtcNow() - started, TimeSpan.FromSeconds(0.75), TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task A_job_tries_six_times_within_a_minute()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(503), times: 100);
        var started = bot.Clock.GetUtcNow();

        var result = await bot.SendInBackground();

        Assert.Equal(new SendResult(SendOutcome.TryLater, Code: "503"), result);
        Assert.Equal(6, bot.Teams.CallCount);
        Assert.InRange(bot.Clock.GetUtcNow() - started, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData(400, "BadSyntax")]
    [InlineData(403, "BotDisabledByAdmin")]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(403, "ConversationBlockedByUser")]
    [InlineData(404, "ConversationNotFound")]
    [InlineData(404, "ActivityNotFoundInConversation")]
    [InlineData(405, "MethodNotAllowed")]
    [InlineData(409, "Conflict")]
    [InlineData(413, "MessageSizeTooBig")]
    public async Task What_cannot_help_is_said_once_with_its_code(int status, string code)
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(status, code), times: 100);

        var result = await bot.Send();

        Assert.Equal(new SendResult(SendOutcome.Impossible, Code: code), result);
        Assert.Equal(1, bot.Teams.CallCount);
    }

    [Fact]
    public async Task A_blocked_chat_is_known_by_its_sub_code()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.MessageWritesBlocked);

        Assert.Equal(new SendResult(SendOutcome.Impossible, Code: "MessageWritesBlocked"), await bot.Send());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(501)]
    public async Task A_server_error_is_not_repeated_but_not_given_up_for_good(int status)
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(status, "ServiceError"), times: 100);

        Assert.Equal(new SendResult(SendOutcome.TryLater, Code: "ServiceError"), await bot.SendInBackground());
        Assert.Equal(1, bot.Teams.CallCount);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Retry_After_in_seconds_is_waited_for(int status)
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(status, "Wait", TimeSpan.FromSeconds(7)));

        await bot.SendInBackground();

        Assert.Equal(TimeSpan.FromSeconds(7), Assert.Single(bot.Clock.Waits));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Retry_After_as_a_date_is_waited_for(int status)
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.AnswerUntil(status, bot.Clock.GetUtcNow().AddSeconds(9)));

        await bot.SendInBackground();

        Assert.Equal(TimeSpan.FromSeconds(9), Assert.Single(bot.Clock.Waits));
    }

    [Fact]
    public async Task A_wait_without_Retry_After_doubles_and_is_scattered()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(503), times: 100);

        await bot.SendInBackground();

        Assert.Equal(5, bot.Clock.Waits.Count);
        Assert.All(bot.Clock.Waits.Zip([1, 2, 4, 8, 16]), pair =>
            Assert.InRange(pair.First.TotalSeconds, pair.Second * 0.5, pair.Second));
        Assert.Equal(TimeSpan.FromSeconds(2), RetryPolicy.Background.Backoff(2, chance: 1));
        Assert.Equal(TimeSpan.FromSeconds(1), RetryPolicy.Background.Backoff(2, chance: 0));
    }

    [Fact]
    public async Task A_turn_does_not_wait_for_a_Retry_After_it_has_no_time_for()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(503, "Down", TimeSpan.FromSeconds(5)));

        Assert.Equal(new SendResult(SendOutcome.TryLater, Code: "Down"), await bot.Send());
        Assert.Equal(1, bot.Teams.CallCount);
        Assert.Empty(bot.Clock.Waits);
    }

    [Fact]
    public async Task A_429_in_one_conversation_holds_all_senders_back()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(429, "Throttled", TimeSpan.FromSeconds(20)), conversationId: "a:1");
        var quietUntil = bot.Clock.GetUtcNow().AddSeconds(20);

        Assert.Equal(new SendResult(SendOutcome.TryLater, Code: "Throttled"), await bot.Send("a:1"));
        Assert.Equal(new SendResult(SendOutcome.TryLater, Code: ConnectorCodes.Paced), await bot.Send("a:2"));
        Assert.Equal(1, bot.Teams.CallCount);

        Assert.Equal(SendOutcome.Taken, (await bot.SendInBackground("a:3")).Outcome);
        Assert.Equal(quietUntil, bot.Teams.Calls[^1].Time);
    }

    [Fact]
    public async Task A_turn_that_comes_in_the_last_instant_is_too_late()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(429, "Throttled", RetryPolicy.Interactive.Total));

        Assert.Equal("Throttled", (await bot.Send()).Code);
        Assert.Equal(ConnectorCodes.Paced, (await bot.Send()).Code);
    }

    [Fact]
    public async Task A_Retry_After_of_a_day_is_cut_to_ten_minutes()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(429, "Throttled", TimeSpan.FromDays(1)));
        await bot.Send();

        bot.Clock.Advance(ConnectorCalls.LongestBackoff - TimeSpan.FromSeconds(5));
        Assert.Equal(ConnectorCodes.Paced, (await bot.Send()).Code);

        bot.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(SendOutcome.Taken, (await bot.Send()).Outcome);
    }

    [Fact]
    public async Task A_cut_connection_is_tried_again()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Cut, times: 2);

        Assert.Equal(SendOutcome.Taken, (await bot.Send()).Outcome);
        Assert.Equal([0, 0, 201], bot.Teams.Calls.Select(c => c.Status));
    }

    [Fact]
    public async Task A_job_repeats_a_call_that_hangs()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Hang);

        var sending = bot.SendInBackground();
        await bot.Teams.Call(1, c => c.Status == 0, TestContext.Current.CancellationToken);
        bot.Clock.Advance(RetryPolicy.Background.PerTry);

        Assert.Equal(SendOutcome.Taken, (await sending).Outcome);
        Assert.Equal([0, 201], bot.Teams.Calls.Select(c => c.Status));
    }

    [Fact]
    public async Task A_turn_ends_a_call_that_hangs_after_four_seconds()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Hang, times: 100);

        var sending = bot.Send();
        await bot.Teams.Call(1, c => c.Status == 0, TestContext.Current.CancellationToken);
        bot.Clock.Advance(TimeSpan.FromSeconds(4));

        Assert.Equal(new SendResult(SendOutcome.TryLater, Code: ConnectorCodes.Timeout), await sending);
        Assert.Equal(1, bot.Teams.CallCount);
    }

    [Fact]
    public async Task Who_calls_may_give_up_while_the_bot_waits()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Hang);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        var sending = bot.Background.Send(OutboundBot.Chat(), OutboundBot.Says(), stop.Token);
        await bot.Teams.Call(1, c => c.Status == 0, TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task The_log_names_status_code_and_correlation_but_neither_text_nor_chat()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(503, "Down"));
        bot.Teams.Fail(StandInFault.Answer(403, "ConversationBlockedByUser"));

        await bot.Connector.Send(OutboundBot.Chat("a:sensitive-id"), new Activity { Text = "salaisuus" }, TestContext.Current.CancellationToken);

        Assert.Contains("503 Down", bot.Log.Text, StringComparison.Ordinal);
        Assert.Contains("403 ConversationBlockedByUser; MS-CV stand-in.2", bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("salaisuus", bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sensitive-id", bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("token-1", bot.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("<html>502</html>", null)]
    [InlineData("""[]""", null)]
    [InlineData("""{"error":null,"message":"{\"subCode\""}""", null)]
    [InlineData("""{"error":{"code":"BadSyntax"}}""", "BadSyntax")]
    [InlineData("""{"code":"BadSyntax"}""", "BadSyntax")]
    [InlineData("""{"errorCode":209,"message":"no json"}""", "209")]
    [InlineData("""{"error":{"code":"ForbiddenOperationException","subCode":"MessageWritesBlocked"}}""", "MessageWritesBlocked")]
    public void The_code_is_found_in_every_shape_of_error(string body, string? code) =>
        Assert.Equal(code, ErrorBody.Code(System.Text.Encoding.UTF8.GetBytes(body)));

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Created)]
    [InlineData(HttpStatusCode.Accepted)]
    public async Task Two_hundreds_succeed_also_without_a_body(HttpStatusCode status)
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer((int)status));

        Assert.Equal(new SendResult(SendOutcome.Taken), await bot.Send());
    }
}
