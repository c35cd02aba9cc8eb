using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SomeTeamsBot.Teams;
using SomeTeamsBot.Teams.Authentication;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Authentication;

/// <summary>The mode for the local client on one's own machine.</summary>
public sealed class UnauthenticatedTests
{
    [Theory]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://127.0.0.1:56150/_connector")]
    [InlineData("http://[::1]:56150/_connector")]
    [InlineData("https://localhost/")]
    public async Task A_client_on_this_machine_needs_neither_token_nor_tenant(string serviceUrl)
    {
        await using var bot = await RunningBot.Open();

        using var answer = await bot.Post(FromLocalClient(serviceUrl).ToJsonString());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(bot.Heard);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://localhost.example.org/")]
    [InlineData("http://localhost@example.org/")]
    [InlineData("http://192.168.1.2/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("file:///tmp")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_answer_would_never_leave_this_machine(string? serviceUrl)
    {
        await using var bot = await RunningBot.Open();

        using var answer = await bot.Post(FromLocalClient(serviceUrl).ToJsonString());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(bot.Heard);
    }

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("::1", "::1", true)]
    [InlineData("::ffff:127.0.0.1", "::ffff:127.0.0.1", true)]
    [InlineData(null, null, true)]
    [InlineData("127.0.0.1", "192.168.1.2", false)]
    [InlineData("192.168.1.2", "127.0.0.1", false)]
    public void A_connection_is_local_when_both_ends_are(string? here, string? there, bool isLocal)
    {
        var connection = new DefaultHttpContext().Connection;
        connection.LocalIpAddress = here is null ? null : IPAddress.Parse(here);
        connection.RemoteIpAddress = there is null ? null : IPAddress.Parse(there);

        Assert.Equal(isLocal, Loopback.Is(connection));
    }

    [Fact]
    public async Task A_request_of_another_machine_is_refused_before_it_is_read()
    {
        var options = Options.Create(new InboundOptions { DangerouslyAllowUnauthenticatedRequests = true });
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse("192.168.1.2");

        // Nothing but the connection is looked at, so there is nothing to validate tokens with.
        var admission = await new InboundGate(tokens: null!, options).Admit(context);

        Assert.Equal(403, admission.Refusal?.Status);
    }

    // As the local client sends it: no token, a tenant and ids that are not guids, no slash at the end.
    private static JsonObject FromLocalClient(string? serviceUrl)
    {
        var message = RunningBot.Message();
        message["serviceUrl"] = serviceUrl;
        message["conversation"]!["tenantId"] = "00000000-0000-0000-0000-0000000000001";
        message["from"]!["aadObjectId"] = "00000000-0000-0000-0000-0000000000020";
        message["channelData"] = null;
        return message;
    }
}
