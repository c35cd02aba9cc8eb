using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Authentication;

/// <summary>No token or an invalid one is answered with 401, and nothing reaches the bot.</summary>
public sealed class TokenTests
{
    [Fact]
    public async Task A_genuine_token_is_let_in()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);

        Assert.Equal(HttpStatusCode.OK, await bot.Hear(RunningBot.Message()));
        Assert.Equal("Saako kuvan julkaista?", Assert.Single(bot.Heard).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer x")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer e30.e30.e30")]
    [InlineData("Bearer e30.e30.")]
    [InlineData("Bearer ....")]
    [InlineData("Basic dXNlcjpzYWxh")]
    public async Task Without_a_readable_token_nobody_is_let_in(string? authorization)
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);

        using var content = new StringContent(RunningBot.Message().ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        using var answer = await bot.Post(content, authorization);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Empty(bot.Heard);
        Assert.Equal(0, channel.Fetches);
    }

    [Fact]
    public async Task The_scheme_is_read_in_any_case()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        using var content = new StringContent(RunningBot.Message().ToJsonString(), System.Text.Encoding.UTF8, "application/json");

        using var answer = await bot.Post(content, $"bearer {new ChannelToken().Write()}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_in_a_second_header_does_not_count()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        using var request = new HttpRequestMessage(HttpMethod.Post, bot.Address)
        {
            Content = new StringContent(RunningBot.Message().ToJsonString(), System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Authorization", ["Basic x", $"Bearer {new ChannelToken().Write()}"]);

        using var answer = await bot.Send(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")] // the emulator's
    [InlineData("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/")] // other bots'
    [InlineData("https://sts.windows.net/69e9b82d-4842-4902-8d1e-abc5b98a55e8/")]
    [InlineData("https://api.botframework.us")]
    [InlineData("https://api.botframework.com/")]
    [InlineData("HTTPS://API.BOTFRAMEWORK.COM")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Another_issuer_is_refused(string? issuer) => await Refused(new ChannelToken { Issuer = issuer });

    [Theory]
    [InlineData("api://" + RunningBot.AppId)]
    [InlineData("api://botid-" + RunningBot.AppId)]
    [InlineData(RunningBot.AppId + "/")]
    [InlineData("55555555-aaaa-bbbb-cccc-666666666666")]
    [InlineData("https://api.botframework.com")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Another_audience_is_refused(string? audience) => await Refused(new ChannelToken { Audience = audience });

    [Fact]
    public async Task A_token_for_several_audiences_is_refused() =>
        await Refused(new ChannelToken { Audience = new JsonArray(RunningBot.AppId, "somebody-else") });

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("HS256")] // with the public key as the secret
    [InlineData("RS384")]
    [InlineData("PS256")]
    [InlineData("")]
    public async Task Any_other_algorithm_is_refused(string algorithm) => await Refused(new ChannelToken { Algorithm = algorithm });

    [Fact]
    public async Task An_unsigned_token_is_refused_although_it_names_the_right_algorithm()
    {
        var token = new ChannelToken().Write();

        await Refused(token[..(token.LastIndexOf('.') + 1)]);
    }

    [Fact]
    public async Task A_token_that_was_altered_after_signing_is_refused()
    {
        var genuine = new ChannelToken { Expires = RunningBot.Start - TimeSpan.FromDays(1) }.Write().Split('.');
        var wished = new ChannelToken().Write().Split('.');

        await Refused($"{wished[0]}.{wished[1]}.{genuine[2]}");
    }

    [Fact]
    public async Task A_token_signed_by_another_key_is_refused() => await Refused(new ChannelToken { Key = TestKeys.Second });

    [Fact]
    public async Task A_token_that_names_no_key_is_refused() => await Refused(new ChannelToken { KeyId = null });

    [Fact]
    public async Task A_token_that_expired_before_the_skew_is_refused() =>
        await Refused(new ChannelToken { Expires = RunningBot.Start - TimeSpan.FromMinutes(5) });

    [Fact]
    public async Task A_token_that_never_expires_is_refused() => await Refused(new ChannelToken { Expires = null });

    [Fact]
    public async Task A_token_that_is_not_valid_before_the_skew_ends_is_refused() =>
        await Refused(new ChannelToken { NotBefore = RunningBot.Start + TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1) });

    [Theory]
    [InlineData(-299)]
    [InlineData(0)]
    public async Task A_token_that_expired_inside_the_skew_is_let_in(int seconds) =>
        await LetIn(new ChannelToken { Expires = RunningBot.Start + TimeSpan.FromSeconds(seconds) });

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    public async Task A_token_that_is_valid_from_inside_the_skew_is_let_in(int seconds) =>
        await LetIn(new ChannelToken { NotBefore = RunningBot.Start + TimeSpan.FromSeconds(seconds) });

    [Fact]
    public async Task The_same_token_is_refused_once_its_time_is_over()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        Assert.Equal(HttpStatusCode.OK, await bot.Hear(RunningBot.Message()));

        bot.Clock.Advance(TimeSpan.FromMinutes(55));

        Assert.Equal(HttpStatusCode.Unauthorized, await bot.Hear(RunningBot.Message()));
    }

    [Theory]
    [InlineData("""{"alg":"RS256","kid":5}""", "{}")]
    [InlineData("""{"alg":["RS256"],"kid":{}}""", """{"aud":{},"iss":[1],"exp":"soon"}""")]
    [InlineData("""{"alg":"RS256","kid":"first"}""", """{"iss":"https://api.botframework.com","aud":5,"exp":1e400}""")]
    [InlineData("""{"alg":"RS256","kid":"first"}""", """{"iss":"https://api.botframework.com","aud":[null,{}],"exp":-1}""")]
    [InlineData("""{"alg":"RS256","kid":"first","enc":"A256GCM"}""", "[]")]
    [InlineData("null", "null")]
    [InlineData("\"\\ud800\"", "{\"iss\":\"\\ud800\"}")]
    public async Task A_token_of_odd_shape_is_refused(string header, string claims)
    {
        var parts = new[] { header, claims }.Select(part => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(part)));

        await Refused($"{string.Join('.', parts)}.AAAA");
    }

    [Fact]
    public async Task What_is_refused_leaves_no_token_in_the_log()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        var token = new ChannelToken { Key = TestKeys.Second }.Write();

        using var answer = await bot.Post(RunningBot.Message().ToJsonString(), token);

        Assert.Contains(bot.Log.From(Microsoft.Extensions.Logging.LogLevel.Warning), line => line.Contains("401", StringComparison.Ordinal));
        var parts = token.Split('.');
        Assert.DoesNotContain(
            bot.Log.From(Microsoft.Extensions.Logging.LogLevel.Trace),
            line => parts.Any(part => line.Contains(part, StringComparison.Ordinal)));
    }

    private static Task Refused(ChannelToken token) => Refused(token.Write());

    private static async Task Refused(string token)
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);

        using var answer = await bot.Post(RunningBot.Message().ToJsonString(), token);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(bot.Heard);
    }

    private static async Task LetIn(ChannelToken token)
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);

        Assert.Equal(HttpStatusCode.OK, await bot.Hear(RunningBot.Message(), token));
    }
}
