using System.Net;
using System.Text.Json.Nodes;
using SomeTeamsBot.Teams.Activities;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Authentication;

/// <summary>A valid token that may not is answered with 403, and nothing reaches the bot.</summary>
public sealed class PermissionTests
{
    private const string Foreign = "99999999-aaaa-bbbb-cccc-000000000000";

    public static TheoryData<string> Types =>
    [
        ActivityTypes.Message,
        ActivityTypes.ConversationUpdate,
        ActivityTypes.InstallationUpdate,
        ActivityTypes.Invoke,
        "messageReaction",
        "somethingNew",
    ];

    [Fact]
    public async Task A_key_that_is_not_endorsed_for_teams_is_refused() =>
        await Refused(RunningBot.Message(), keys: [ChannelService.Publish(TestKeys.First, "first", "webchat", "MSTEAMS")]);

    [Fact]
    public async Task A_key_without_endorsements_is_refused() =>
        await Refused(RunningBot.Message(), keys: [ChannelService.Publish(TestKeys.First, "first")]);

    [Theory]
    [InlineData("webchat")] // the key is endorsed for it, the bot does not live there
    [InlineData("emulator")]
    [InlineData("MSTEAMS")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Another_channel_is_refused(string? channelId) => await Refused(With("channelId", channelId));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net/emea/33333333-aaaa-bbbb-cccc-444444444444//")]
    public async Task A_token_of_another_service_url_is_refused(string? claimed) =>
        await Refused(RunningBot.Message(), new ChannelToken { ServiceUrl = claimed });

    [Fact]
    public async Task An_activity_without_a_service_url_is_refused() => await Refused(With("serviceUrl", null));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/33333333-aaaa-bbbb-cccc-444444444444")]
    [InlineData("HTTPS://SMBA.trafficmanager.net/EMEA/33333333-AAAA-bbbb-cccc-444444444444/")]
    public async Task The_service_urls_may_differ_in_case_and_in_the_slash_at_the_end(string claimed)
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);

        Assert.Equal(HttpStatusCode.OK, await bot.Hear(RunningBot.Message(), new ChannelToken { ServiceUrl = claimed }));
    }

    [Theory]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("https://localhost/")]
    [InlineData("https://smba.trafficmanager.net.example.org/")]
    [InlineData("https://evil-smba.trafficmanager.net/")]
    [InlineData("https://sub.smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@example.org/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://smba.trafficmanager.net/?to=example.org")]
    [InlineData("https://smba.trafficmanager.net/#x")]
    [InlineData("//smba.trafficmanager.net/")]
    [InlineData("smba.trafficmanager.net")]
    public async Task A_service_url_elsewhere_is_refused_although_the_token_has_it_too(string serviceUrl) =>
        await Refused(With("serviceUrl", serviceUrl), new ChannelToken { ServiceUrl = serviceUrl });

    [Fact]
    public async Task A_host_that_the_municipality_allows_is_let_in_besides_the_usual_one()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel, options => options.AllowedServiceHosts = ["teams.example.org"]);

        foreach (var serviceUrl in (string[])["https://teams.example.org/fi/", "https://smba.trafficmanager.net/emea/"])
            Assert.Equal(HttpStatusCode.OK, await bot.Hear(With("serviceUrl", serviceUrl), new ChannelToken { ServiceUrl = serviceUrl }));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_foreign_tenant_is_refused_on_every_type(string type) => await Refused(OfTenants(Foreign, Foreign, type));

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_own_tenant_is_let_in_on_every_type(string type) =>
        await LetIn(OfTenants(RunningBot.TenantId, RunningBot.TenantId, type));

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_tenant_that_only_the_channel_data_names_is_enough(string type) => await LetIn(OfTenants(null, RunningBot.TenantId, type));

    [Fact]
    public async Task A_tenant_that_only_the_conversation_names_is_enough() => await LetIn(OfTenants(RunningBot.TenantId, null));

    [Theory]
    [InlineData(RunningBot.TenantId, Foreign)]
    [InlineData(Foreign, RunningBot.TenantId)]
    [InlineData(RunningBot.TenantId, "")]
    [InlineData("", RunningBot.TenantId)]
    [InlineData(null, Foreign)]
    [InlineData(Foreign, null)]
    [InlineData(null, null)]
    public async Task Tenants_that_differ_or_are_missing_are_refused(string? conversation, string? channelData) =>
        await Refused(OfTenants(conversation, channelData));

    [Fact]
    public async Task A_foreign_tenant_is_refused_on_a_press_without_an_answer()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        var press = RunningBot.Press();
        press["conversation"]!["tenantId"] = Foreign;

        using var answer = await bot.Post(press.ToJsonString(), new ChannelToken().Write());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static JsonObject With(string name, string? value)
    {
        var message = RunningBot.Message();
        message[name] = value;
        return message;
    }

    private static JsonObject OfTenants(string? conversation, string? channelData, string type = ActivityTypes.Message)
    {
        var message = RunningBot.Message(type);
        message["conversation"]!["tenantId"] = conversation;
        message["channelData"] = channelData is null ? null : new JsonObject { ["tenant"] = new JsonObject { ["id"] = channelData } };
        return message;
    }

    private static async Task Refused(JsonObject activity, ChannelToken? token = null, IReadOnlyList<JsonNode>? keys = null)
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);
        if (keys is not null)
            channel.Keys = keys;

        Assert.Equal(HttpStatusCode.Forbidden, await bot.Hear(activity, token));
        Assert.Empty(bot.Heard);
    }

    private static async Task LetIn(JsonObject activity)
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);

        Assert.Equal(HttpStatusCode.OK, await bot.Hear(activity));
        Assert.Single(bot.Heard);
    }
}
