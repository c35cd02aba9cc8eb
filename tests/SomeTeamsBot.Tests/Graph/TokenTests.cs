using Microsoft.Kiota.Abstractions;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Graph;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Tests.Teams.Connector;
using Xunit;

namespace SomeTeamsBot.Tests.Graph;

/// <summary>The bot's token goes to Graph, and nowhere else.</summary>
public sealed class TokenTests
{
    private static readonly string Employee = Mallila.Employee.ObjectId;
    private static readonly (string, string) InTheCloud = ("Graph:BaseUrl", GraphTown.PublicCloud);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_this_machine_no_token_is_sent_nor_asked_for()
    {
        await using var town = await GraphTown.Start();

        await town.Directory.Find(Employee, Stop);
        await town.Directory.Managers(Employee, Stop);
        await town.Directory.IsAway(Employee, Stop);
        await town.Reach.Install(Employee, Stop);
        await town.Reach.Mail(Employee, "Aihe", "Teksti", Stop);

        Assert.Equal(0, town.Credential.Made);
        Assert.All(town.Graph.Calls, call => Assert.Null(call.Authorization));
    }

    [Fact]
    public async Task Graph_gets_the_token_of_its_own_scope()
    {
        await using var town = await GraphTown.Start(InTheCloud);

        Assert.Equal("Testi Työntekijä", (await town.Directory.Find(Employee, Stop))!.Name);
        await town.Reach.Install(Employee, Stop);

        Assert.Equal(["https://graph.microsoft.com/.default"], town.Credential.Scopes);
        Assert.Equal(1, town.Credential.Made);
        Assert.All(town.Graph.Calls, call => Assert.StartsWith("Bearer token-", call.Authorization, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_national_cloud_has_a_scope_of_its_own()
    {
        var credential = new RecordingCredential(TimeProvider.System);

        await new GraphToken(credential.Make, "https://graph.microsoft.us/v1.0").AuthenticateRequestAsync(To("https://graph.microsoft.us/v1.0/users/1"), cancellationToken: Stop);

        Assert.Equal(["https://graph.microsoft.us/.default"], credential.Scopes);
    }

    [Theory]
    [InlineData("http://graph.microsoft.com/v1.0/users/1")]
    [InlineData("https://graph.microsoft.com:8443/v1.0/users/1")]
    [InlineData("https://graph.microsoft.com.example/v1.0/users/1")]
    [InlineData("https://mallila.example/v1.0/users/1")]
    public async Task Nobody_else_gets_a_token_or_a_call(string address)
    {
        var credential = new RecordingCredential(TimeProvider.System);
        var request = To(address);

        await Assert.ThrowsAsync<NoTokenException>(() => new GraphToken(credential.Make, GraphTown.PublicCloud).AuthenticateRequestAsync(request, cancellationToken: Stop));

        Assert.Equal(0, credential.Made);
        Assert.False(request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task Without_a_token_the_directory_is_unavailable_and_not_called()
    {
        await using var town = await GraphTown.Start(InTheCloud);
        town.Credential.Fails = true;

        var unavailable = await Assert.ThrowsAsync<DirectoryUnavailableException>(() => town.Directory.Find(Employee, Stop));

        Assert.Equal("No token for reading a person. Check Teams:Credential and what belongs to it.", unavailable.Message);
        Assert.Empty(town.Graph.Calls);
    }

    [Fact]
    public async Task A_refused_token_is_not_used_again()
    {
        await using var town = await GraphTown.Start(InTheCloud);
        town.Graph.Fail(StandInFault.Answer(401, "InvalidAuthenticationToken"));

        await Assert.ThrowsAsync<DirectoryUnavailableException>(() => town.Directory.Find(Employee, Stop));
        await town.Directory.Find(Employee, Stop);

        Assert.Equal(2, town.Credential.Made);
    }

    [Fact]
    public async Task An_identity_service_that_hangs_is_not_waited_for_longer_than_Graph()
    {
        await using var town = await GraphTown.Start(InTheCloud);
        town.Credential.Gate = new TaskCompletionSource().Task;

        var asking = town.Directory.Find(Employee, Stop);
        town.Clock.Advance(TimeSpan.FromSeconds(6));

        await Assert.ThrowsAsync<DirectoryUnavailableException>(() => asking);
    }

    private static RequestInformation To(string address) => new() { URI = new Uri(address) };
}
