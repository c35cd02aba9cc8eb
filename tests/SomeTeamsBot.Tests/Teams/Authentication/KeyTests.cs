using System.Net;
using System.Text.Json.Nodes;
using SomeTeamsBot.Teams.Authentication;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Authentication;

/// <summary>How the channel's keys come, change and stay.</summary>
public sealed class KeyTests
{
    private static readonly ChannelToken Rolled = new() { Key = TestKeys.Second, KeyId = "second" };

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Keys_are_fetched_once_for_many_requests()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);

        await bot.Hear(RunningBot.Message());
        await bot.Hear(RunningBot.Message());

        Assert.Equal(1, channel.Fetches);
    }

    [Fact]
    public async Task Keys_are_fetched_anew_after_a_day()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        await bot.Hear(RunningBot.Message());

        bot.Clock.Advance(ChannelKeys.MostAge - Second);
        await bot.Hear(RunningBot.Message(), Later(new()));
        Assert.Equal(1, channel.Fetches);

        bot.Clock.Advance(Second);
        channel.Keys = [ChannelService.Publish(TestKeys.Second, "second", "msteams")];

        Assert.Equal(HttpStatusCode.Unauthorized, await bot.Hear(RunningBot.Message(), Later(new())));
        Assert.Equal(2, channel.Fetches);
    }

    [Fact]
    public async Task An_unknown_key_is_looked_up_once_and_then_taken()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        await bot.Hear(RunningBot.Message());

        channel.Keys = [.. channel.Keys, ChannelService.Publish(TestKeys.Second, "second", "msteams")];
        bot.Clock.Advance(ChannelKeys.UnknownKeyPause);

        Assert.Equal(HttpStatusCode.OK, await bot.Hear(RunningBot.Message(), Rolled));
        Assert.Equal(HttpStatusCode.OK, await bot.Hear(RunningBot.Message()));
        Assert.Equal(2, channel.Fetches);
    }

    [Fact]
    public async Task Made_up_keys_cause_no_more_than_one_fetch_in_five_minutes()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        await bot.Hear(RunningBot.Message());

        bot.Clock.Advance(ChannelKeys.UnknownKeyPause - Second);
        Assert.Equal(HttpStatusCode.Unauthorized, await bot.Hear(RunningBot.Message(), Rolled));
        Assert.Equal(1, channel.Fetches);

        bot.Clock.Advance(Second);
        foreach (var name in new[] { "x", "y", "z" })
            Assert.Equal(HttpStatusCode.Unauthorized, await bot.Hear(RunningBot.Message(), Rolled with { KeyId = name }));
        Assert.Equal(2, channel.Fetches);
    }

    [Fact]
    public async Task A_token_that_is_not_for_the_bot_causes_no_fetch()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);

        await bot.Hear(RunningBot.Message(), new ChannelToken { Audience = "somebody-else" });
        await bot.Hear(RunningBot.Message(), new ChannelToken { Issuer = "https://example.org" });
        await bot.Hear(RunningBot.Message(), new ChannelToken { Algorithm = "none" });

        Assert.Equal(0, channel.Fetches);
    }

    [Fact]
    public async Task Many_who_name_an_unknown_key_at_once_share_one_fetch()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        await bot.Hear(RunningBot.Message());
        bot.Clock.Advance(ChannelKeys.UnknownKeyPause);

        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        channel.Hold = release.Task;
        channel.Keys = [ChannelService.Publish(TestKeys.Second, "second", "msteams")];
        var all = Enumerable.Range(0, 20).Select(_ => bot.Hear(RunningBot.Message(), Rolled)).ToArray();
        release.SetResult();

        Assert.All(await Task.WhenAll(all), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(2, channel.Fetches);
    }

    [Fact]
    public async Task A_known_key_does_not_wait_for_the_lookup_of_an_unknown_one()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        await bot.Hear(RunningBot.Message());
        bot.Clock.Advance(ChannelKeys.UnknownKeyPause);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        channel.Hold = release.Task;

        var unknown = bot.Hear(RunningBot.Message(), Rolled);

        Assert.Equal(HttpStatusCode.OK, await bot.Hear(RunningBot.Message()));
        Assert.False(unknown.IsCompleted);
        release.SetResult();
        Assert.Equal(HttpStatusCode.Unauthorized, await unknown);
    }

    [Fact]
    public async Task A_failed_fetch_keeps_the_old_keys()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        await bot.Hear(RunningBot.Message());

        channel.IsDown = true;
        bot.Clock.Advance(ChannelKeys.MostAge);

        Assert.Equal(HttpStatusCode.OK, await bot.Hear(RunningBot.Message(), Later(new())));
        Assert.Equal(HttpStatusCode.Unauthorized, await bot.Hear(RunningBot.Message(), Later(Rolled)));
    }

    [Fact]
    public async Task An_empty_set_of_keys_keeps_the_old_keys()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        await bot.Hear(RunningBot.Message());

        channel.Keys = [];
        bot.Clock.Advance(ChannelKeys.MostAge);

        Assert.Equal(HttpStatusCode.OK, await bot.Hear(RunningBot.Message(), Later(new())));
    }

    [Fact]
    public async Task Until_the_keys_are_first_reached_a_token_is_neither_right_nor_wrong()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        channel.IsDown = true;

        using var answer = await bot.Post(RunningBot.Message().ToJsonString(), new ChannelToken().Write());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(ChannelKeys.FailurePause, answer.Headers.RetryAfter?.Delta);
        Assert.Empty(bot.Heard);
    }

    [Fact]
    public async Task After_a_failure_the_next_try_waits_half_a_minute()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        channel.IsDown = true;
        await bot.Hear(RunningBot.Message());
        channel.IsDown = false;

        bot.Clock.Advance(ChannelKeys.FailurePause - Second);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.Hear(RunningBot.Message()));

        bot.Clock.Advance(Second);
        Assert.Equal(HttpStatusCode.OK, await bot.Hear(RunningBot.Message()));
    }

    [Theory]
    [InlineData("http://example.org/keys")]
    [InlineData("ftp://127.0.0.1/keys")]
    [InlineData("/keys")]
    [InlineData("")]
    public async Task Keys_are_never_fetched_from_an_open_address(string keysUrl)
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        channel.KeysUrl = keysUrl;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.Hear(RunningBot.Message()));
        Assert.Contains(
            bot.Log.From(Microsoft.Extensions.Logging.LogLevel.Warning),
            line => line.Contains("the metadata names no https address of keys", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_signing_key_in_the_set_is_passed_over()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        var encryption = ChannelService.Publish(TestKeys.First, "first", "msteams");
        encryption["use"] = "enc";
        channel.Keys =
        [
            new JsonObject { ["kty"] = "EC", ["kid"] = "first", ["crv"] = "P-256" },
            new JsonObject { ["kty"] = "RSA", ["kid"] = "first", ["n"] = "!", ["e"] = "AQAB" },
            new JsonObject { ["kty"] = "RSA", ["kid"] = "first", ["n"] = "AQAB", ["e"] = "AQAB" },
            encryption,
            ChannelService.Publish(TestKeys.Second, "second", "msteams"),
        ];

        Assert.Equal(HttpStatusCode.Unauthorized, await bot.Hear(RunningBot.Message()));
        Assert.Equal(HttpStatusCode.OK, await bot.Hear(RunningBot.Message(), Rolled));
    }

    private static ChannelToken Later(ChannelToken token) => token with { Expires = RunningBot.Start + TimeSpan.FromDays(2) };
}
