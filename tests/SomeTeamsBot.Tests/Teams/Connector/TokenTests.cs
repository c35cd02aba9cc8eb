using Microsoft.Extensions.Logging.Abstractions;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Teams.Connector;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Connector;

public sealed class TokenTests
{
    private readonly ImpatientClock _clock = new();
    private readonly RecordingCredential _credential;
    private readonly BotToken _token;

    public TokenTests()
    {
        _credential = new(_clock);
        _token = new(_credential.Make, "scope", _clock, NullLogger<BotToken>.Instance);
    }

    [Fact]
    public async Task One_token_serves_many_senders_at_once()
    {
        var hold = new TaskCompletionSource();
        _credential.Gate = hold.Task;

        var getting = Enumerable.Range(0, 50).Select(_ => Get()).ToList();
        hold.SetResult();

        Assert.All(await Task.WhenAll(getting), token => Assert.Equal("token-1", token));
        Assert.Equal(1, _credential.Requests);
        Assert.Equal(["scope"], _credential.Scopes);
    }

    [Fact]
    public async Task A_token_is_kept_until_five_minutes_before_its_end()
    {
        await Get();
        _clock.Advance(TimeSpan.FromMinutes(55) - TimeSpan.FromTicks(1));

        Assert.Equal("token-1", await Get());
        Assert.Equal(1, _credential.Requests);
    }

    [Fact]
    public async Task While_the_old_token_holds_nobody_waits_for_the_new_one()
    {
        await Get();
        _credential.Gate = new TaskCompletionSource().Task;
        _clock.Advance(TimeSpan.FromMinutes(55));

        Assert.All(await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Get())), token => Assert.Equal("token-1", token));
    }

    [Fact(Timeout = 30_000)]
    public async Task Five_minutes_before_its_end_one_renewal_takes_place()
    {
        await Get();
        _clock.Advance(TimeSpan.FromMinutes(55));

        string? token;
        do
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            token = await Get();
            await Task.Yield();
        }
        while (token == "token-1");

        Assert.Equal("token-2", token);
        Assert.Equal(2, _credential.Requests);
        Assert.Equal(1, _credential.Made);
    }

    [Fact]
    public async Task A_token_that_has_ended_is_never_used()
    {
        await Get();
        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("token-2", await Get());
    }

    [Fact]
    public async Task A_failing_identity_service_is_asked_again_only_after_a_pause()
    {
        _credential.Fails = true;
        Assert.Null(await Get());
        Assert.Null(await Get());
        Assert.Equal(1, _credential.Requests);

        _credential.Fails = false;
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("token-2", await Get());
    }

    [Fact]
    public async Task A_refused_token_is_replaced_by_a_new_credential_but_not_at_every_refusal()
    {
        await Get();

        Assert.True(_token.Refuse("token-1"));
        Assert.Equal("token-2", await Get());
        Assert.Equal(2, _credential.Made);

        Assert.True(_token.Refuse("token-1"), "a refusal of an older token is no news");
        Assert.False(_token.Refuse("token-2"), "a registration that is broken must not ask for a token with every message");
        Assert.Equal("token-2", await Get());
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(401, "BotNotRegistered"));

        Assert.Equal(SendOutcome.Taken, (await bot.Send()).Outcome);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], bot.Teams.Calls.Select(c => c.Authorization));
    }

    [Fact]
    public async Task After_a_second_refusal_the_bot_stops()
    {
        await using var bot = await OutboundBot.Start();
        bot.Teams.Fail(StandInFault.Answer(401, "BotNotRegistered"), times: 100);

        Assert.Equal(new SendResult(SendOutcome.TryLater, Code: "BotNotRegistered"), await bot.SendInBackground());
        Assert.Equal(2, bot.Teams.CallCount);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        await using var bot = await OutboundBot.Start();
        bot.Credential.Fails = true;

        Assert.Equal(new SendResult(SendOutcome.TryLater, Code: ConnectorCodes.TokenUnavailable), await bot.Send());
        Assert.Equal(0, bot.Way.Calls);
    }

    [Theory]
    [InlineData("https://evil.example/emea/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/emea/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/emea/")]
    [InlineData("https://someone@smba.trafficmanager.net/emea/")]
    [InlineData("https://evil.example/smba.trafficmanager.net")]
    [InlineData("https://evil.example#smba.trafficmanager.net")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("ftp://smba.trafficmanager.net/emea/")]
    [InlineData("smba.trafficmanager.net/emea/")]
    [InlineData("")]
    public async Task An_untrusted_address_gets_neither_token_nor_call(string serviceUrl)
    {
        await using var bot = await OutboundBot.Start();
        var stop = TestContext.Current.CancellationToken;

        var sent = await bot.Connector.Send(OutboundBot.Chat("a:1", serviceUrl), OutboundBot.Says(), stop);
        var made = await bot.Connector.CreatePersonalConversation(serviceUrl, OutboundBot.Tenant, "29:1", stop);
        var read = await bot.Roster.Channels(serviceUrl, "19:team", stop);

        Assert.Equal(new SendResult(SendOutcome.Impossible, Code: ConnectorCodes.UntrustedServiceUrl), sent);
        Assert.Equal(ConnectorCodes.UntrustedServiceUrl, made.Code);
        Assert.Equal(ConnectorCodes.UntrustedServiceUrl, read.Code);
        Assert.Equal(0, bot.Credential.Requests);
        Assert.Equal(0, bot.Way.Calls);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net/emea")]
    [InlineData("https://smba.example.net/fi/", "https://smba.example.net/fi")]
    [InlineData("https://smba.example.org/fi/", null)]
    [InlineData("https://smba.example.net:8443/", null)]
    public void A_configured_host_is_trusted_besides_the_usual_one(string serviceUrl, string? address) => Assert.Equal(
        address, TrustedService.BaseOf(serviceUrl, new ConnectorOptions { AllowedServiceHosts = ["smba.example.net"] }));

    [Fact]
    public async Task Without_authentication_no_token_is_asked_for_or_sent()
    {
        await using var bot = await OutboundBot.Start(null, ("DangerouslyAllowUnauthenticatedRequests", "true"));

        var sent = await bot.Connector.Send(
            OutboundBot.Chat("a:1", bot.Teams.Url), OutboundBot.Says(), TestContext.Current.CancellationToken);

        Assert.Equal(SendOutcome.Taken, sent.Outcome);
        Assert.Null(Assert.Single(bot.Teams.Calls).Authorization);
        Assert.Equal(0, bot.Credential.Requests);
    }

    [Theory]
    [InlineData(OutboundBot.Region)]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://10.0.0.1/")]
    public async Task Without_authentication_only_this_machine_is_called(string serviceUrl)
    {
        await using var bot = await OutboundBot.Start(null, ("DangerouslyAllowUnauthenticatedRequests", "true"));

        var sent = await bot.Connector.Send(OutboundBot.Chat("a:1", serviceUrl), OutboundBot.Says(), TestContext.Current.CancellationToken);

        Assert.Equal(new SendResult(SendOutcome.Impossible, Code: ConnectorCodes.UntrustedServiceUrl), sent);
        Assert.Equal(0, bot.Way.Calls);
    }

    [Theory]
    [InlineData("http://localhost:56150/_connector", "http://localhost:56150/_connector")]
    [InlineData("http://127.0.0.1:56150/", "http://127.0.0.1:56150")]
    [InlineData("http://[::1]:56150/", "http://[::1]:56150")]
    public void This_machine_has_several_names(string serviceUrl, string address) => Assert.Equal(
        address, TrustedService.BaseOf(serviceUrl, new ConnectorOptions { DangerouslyAllowUnauthenticatedRequests = true }));

    private Task<string?> Get() => _token.Get(TestContext.Current.CancellationToken).AsTask();
}
