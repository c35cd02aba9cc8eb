using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Time.Testing;
using SomeTeamsBot.Sandbox;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Connector;

/// <summary>The stand-in itself, spoken to without the bot: what judges must be judged.</summary>
public sealed class TeamsStandInTests
{
    private readonly FakeTimeProvider _clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(StandInThrottling.WithRetryAfter)]
    [InlineData(StandInThrottling.WithoutRetryAfter)]
    public async Task The_eighth_message_in_a_second_is_refused(StandInThrottling throttling)
    {
        await using var teams = await TeamsStandIn.Start(new() { Throttling = throttling, Time = _clock });
        using var http = new HttpClient();
        for (var i = 0; i < 7; i++) Assert.Equal(HttpStatusCode.Created, (await Post(http, teams)).StatusCode);

        using var refused = await Post(http, teams);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(throttling is StandInThrottling.WithRetryAfter ? TimeSpan.FromSeconds(1) : null, refused.Headers.RetryAfter?.Delta);

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Created, (await Post(http, teams)).StatusCode);
    }

    [Fact]
    public async Task A_message_can_be_awaited_before_it_comes()
    {
        await using var teams = await TeamsStandIn.Start();
        using var http = new HttpClient();
        var second = teams.Message("a:1", 2, Stop);

        await Post(http, teams, text: "yksi");
        await Post(http, teams, conversation: "a:2", text: "muualle");
        Assert.False(second.IsCompleted);
        await Post(http, teams, text: "kaksi");

        Assert.Equal("kaksi", (await second).Activity?.Text);
        Assert.Equal("yksi", (await teams.Message("a:1", 1, Stop)).Activity?.Text);
    }

    [Fact]
    public async Task With_recording_off_nothing_is_kept_but_a_message_can_be_awaited()
    {
        await using var teams = await TeamsStandIn.Start(new() { Record = false });
        using var http = new HttpClient();
        await Post(http, teams);
        var next = teams.Message("a:1", 1, Stop);
        await Post(http, teams, text: "seuraava");

        Assert.Equal("seuraava", (await next).Activity?.Text);
        Assert.Empty(teams.Calls);
        Assert.Equal(2, teams.CallCount);
    }

    [Fact]
    public async Task A_fault_meets_only_the_conversation_it_was_made_for()
    {
        await using var teams = await TeamsStandIn.Start();
        using var http = new HttpClient();
        teams.Fail(StandInFault.Answer(503), times: 1, conversationId: "a:1");

        Assert.Equal(HttpStatusCode.Created, (await Post(http, teams, conversation: "a:2")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Post(http, teams)).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await Post(http, teams)).StatusCode);
    }

    [Fact]
    public async Task Who_blocked_the_app_gets_nothing()
    {
        await using var teams = await TeamsStandIn.Start();
        using var http = new HttpClient();
        var person = new StandInPerson("29:1", "aad-1", "Aino Esimerkki");
        teams.Town.Put(person);
        Assert.Equal(HttpStatusCode.Created, (await Post(http, teams, person.ConversationId)).StatusCode);

        teams.Town.Put(person with { HasBlocked = true });
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(http, teams, person.ConversationId)).StatusCode);
    }

    [Fact]
    public async Task A_group_chat_cannot_be_made_nor_any_chat_without_a_tenant()
    {
        await using var teams = await TeamsStandIn.Start();
        using var http = new HttpClient();
        teams.Town.Put(new StandInPerson("29:1", "aad-1", "Aino Esimerkki"));

        foreach (var body in (string[])["{\"isGroup\":true,\"tenantId\":\"t\",\"members\":[{\"id\":\"29:1\"}]}", "{\"members\":[{\"id\":\"29:1\"}]}", "{"])
        {
            using var content = new StringContent(body);
            using var answer = await http.PostAsync(new Uri(teams.Url + "/v3/conversations"), content, Stop);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
    }

    private static Task<HttpResponseMessage> Post(HttpClient http, TeamsStandIn teams, string conversation = "a:1", string text = "Hei") =>
        http.PostAsJsonAsync(
            new Uri($"{teams.Url}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities"), new { type = "message", text }, Stop);
}
