using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SomeTeamsBot.Teams.Authentication;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Authentication;

/// <summary>Settings that cannot work, or are not safe, stop the start in words that an operator can act on.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Without_an_app_id_the_bot_does_not_start() => Assert.Equal(
        "Teams:AppId is missing. Give the application (client) id of the bot's Entra app registration, for example in the environment variable Teams__AppId.",
        await FaultOf(options => options.TenantId = "t"));

    [Fact]
    public async Task Without_a_tenant_the_bot_does_not_start() => Assert.Equal(
        "Teams:TenantId is missing. Give the id of the municipality's Entra tenant, for example in the environment variable Teams__TenantId.",
        await FaultOf(options => options.AppId = "a"));

    [Fact]
    public async Task Both_faults_are_told_at_once() => Assert.Equal(
        "Teams:AppId is missing. Give the application (client) id of the bot's Entra app registration, for example in the environment variable Teams__AppId.; "
        + "Teams:TenantId is missing. Give the id of the municipality's Entra tenant, for example in the environment variable Teams__TenantId.",
        await FaultOf(_ => { }));

    [Theory]
    [InlineData("http://127.0.0.1:5000/metadata")]
    [InlineData("http://login.botframework.com/v1/.well-known/openidconfiguration")]
    public async Task Metadata_over_http_stops_the_start(string url) => Assert.Equal(
        $"Teams:MetadataUrl is \"{url}\", not an https address. Remove the key to get the public cloud's.",
        await FaultOf(options => Whole(options).MetadataUrl = new Uri(url)));

    [Fact]
    public async Task An_empty_issuer_stops_the_start() => Assert.Equal(
        "Teams:Issuer is empty. Remove the key to get the public cloud's issuer.",
        await FaultOf(options => Whole(options).Issuer = ""));

    [Fact]
    public async Task A_host_written_as_an_address_stops_the_start() => Assert.Equal(
        "Teams:AllowedServiceHosts has \"https://smba.trafficmanager.net\", which is not a host name. "
        + "Write the host alone, without scheme, port and path.",
        await FaultOf(options => Whole(options).AllowedServiceHosts = ["https://smba.trafficmanager.net"]));

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Testing")]
    public async Task Outside_development_nobody_gets_in_without_authentication(string environment) => Assert.Equal(
        $"Teams:DangerouslyAllowUnauthenticatedRequests is true in the environment \"{environment}\", where anybody could speak as anybody. "
        + "Remove the key; on your own machine, set ASPNETCORE_ENVIRONMENT to Development.",
        await FaultOf(options => Whole(options).DangerouslyAllowUnauthenticatedRequests = true, environment));

    [Theory]
    [InlineData("http://0.0.0.0:0", "http://0.0.0.0:")]
    [InlineData("http://*:0", "http://[::]:")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0", "http://0.0.0.0:")]
    public async Task Without_authentication_a_host_that_others_can_reach_does_not_start(string urls, string named)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            await using var bot = await RunningBot.Starting(options => options.DangerouslyAllowUnauthenticatedRequests = true, "Development", urls);
        });

        Assert.StartsWith(
            $"Teams:DangerouslyAllowUnauthenticatedRequests is true and the host listens on \"{named}", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "\", which is not loopback. Remove the key, or listen on http://127.0.0.1 or http://localhost only.",
            fault.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://[::1]:0")]
    public async Task Without_authentication_a_host_on_loopback_starts_with_a_warning(string url)
    {
        await using var bot = await RunningBot.Starting(options => options.DangerouslyAllowUnauthenticatedRequests = true, "Development", url);

        Assert.Contains(
            bot.Log.From(Microsoft.Extensions.Logging.LogLevel.Warning),
            line => line.Contains("Requests are not authenticated", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_authentication_the_bot_may_listen_anywhere()
    {
        await using var bot = await RunningBot.Starting(options => Whole(options), "Production", "http://0.0.0.0:0");

        Assert.Empty(bot.Log.From(Microsoft.Extensions.Logging.LogLevel.Warning));
    }

    [Fact]
    public void Settings_come_from_the_section_and_never_open_the_door_for_metadata_over_http()
    {
        var section = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Teams:AppId"] = "a",
                ["Teams:TenantId"] = "t",
                ["Teams:MetadataUrl"] = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
                ["Teams:Issuer"] = "https://api.botframework.us",
                ["Teams:AllowedServiceHosts:0"] = "teams.example.org",
                ["Teams:MetadataMayBeHttpOnLoopback"] = "true",
                ["Teams:DangerouslyAllowUnauthenticatedRequests"] = "true",
            })
            .Build()
            .GetSection(InboundOptions.Section);
        var options = new InboundOptions();
        section.Bind(options);

        Assert.Equal("a", options.AppId);
        Assert.Equal("t", options.TenantId);
        Assert.Equal("login.botframework.azure.us", options.MetadataUrl.Host);
        Assert.Equal("https://api.botframework.us", options.Issuer);
        Assert.Equal(["teams.example.org"], options.AllowedServiceHosts);
        Assert.True(options.DangerouslyAllowUnauthenticatedRequests);
        Assert.False(options.MetadataMayBeHttpOnLoopback);
        Assert.NotEmpty(new ServiceCollection().AddTeamsInbound(section));
    }

    private static InboundOptions Whole(InboundOptions options)
    {
        options.AppId = "a";
        options.TenantId = "t";
        return options;
    }

    private static async Task<string> FaultOf(Action<InboundOptions> configure, string environment = "Production")
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            await using var bot = await RunningBot.Starting(configure, environment);
        });
        return fault.Message;
    }
}
