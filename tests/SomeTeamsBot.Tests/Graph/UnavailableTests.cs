using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using Xunit;

namespace SomeTeamsBot.Tests.Graph;

/// <summary>Situation 21 and its kin: the directory does not answer, and says so in time.</summary>
public sealed class UnavailableTests
{
    private static readonly string Employee = Mallila.Employee.ObjectId;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Throttling_tells_how_long_to_wait_and_is_not_asked_again()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(429, "TooManyRequests", TimeSpan.FromSeconds(90)));

        Assert.Equal(TimeSpan.FromSeconds(90), (await Fails(town)).RetryAfter);
        Assert.Single(town.Graph.Calls);
    }

    [Fact]
    public async Task Throttling_until_a_time_tells_how_long_that_is()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.AnswerUntil(429, town.Clock.GetUtcNow().AddMinutes(2)));

        Assert.Equal(TimeSpan.FromMinutes(2), (await Fails(town)).RetryAfter);
    }

    [Fact]
    public async Task Throttling_without_a_time_is_not_asked_again_either()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(429, "TooManyRequests"));

        Assert.Null((await Fails(town)).RetryAfter);
        Assert.Single(town.Graph.Calls);
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_gateways_error_is_asked_once_more(int status)
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(status));

        Assert.Equal("Testi Työntekijä", (await town.Directory.Find(Employee, Stop))!.Name);

        town.Graph.Fail(StandInFault.Answer(status), times: 2);
        Assert.Equal($"Graph failed at reading a person ({status} no code, request stand-in-4).", (await Fails(town)).Message);
        Assert.Equal(4, town.Graph.Calls.Count);
    }

    [Fact]
    public async Task A_service_that_names_a_wait_is_left_alone()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(503, "ServiceUnavailable", TimeSpan.FromSeconds(7)));

        Assert.Equal(TimeSpan.FromSeconds(7), (await Fails(town)).RetryAfter);
        Assert.Single(town.Graph.Calls);
    }

    [Fact]
    public async Task An_inner_error_is_not_asked_again()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(500, "InternalServerError"));

        Assert.Equal("Graph failed at reading a person (500 InternalServerError, request stand-in-1).", (await Fails(town)).Message);
        Assert.Single(town.Graph.Calls);
    }

    [Fact]
    public async Task A_connection_that_is_always_cut_ends()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Cut, times: 20);

        Assert.Equal("Graph could not be reached for reading a person.", (await Fails(town)).Message);
    }

    [Fact]
    public async Task A_connection_that_is_cut_once_is_tried_once_more()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Cut);

        Assert.Equal("Testi Työntekijä", (await town.Directory.Find(Employee, Stop))!.Name);
    }

    [Fact]
    public async Task Nobody_waits_longer_than_configured()
    {
        await using var town = await GraphTown.Start(("Graph:Timeout", "00:00:03"));
        town.Graph.Fail(StandInFault.Hang);

        var asking = town.Directory.Find(Employee, Stop);
        await town.Graph.Call(1, _ => true, Stop);
        town.Clock.Advance(TimeSpan.FromSeconds(2.9));
        Assert.False(asking.IsCompleted);
        town.Clock.Advance(TimeSpan.FromSeconds(0.2));

        var unavailable = await Assert.ThrowsAsync<DirectoryUnavailableException>(() => asking);
        Assert.Equal("Graph did not answer reading a person within 00:00:03.", unavailable.Message);
    }

    [Fact]
    public async Task The_time_is_for_the_whole_chain_not_for_each_step()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Chains = GraphStandInChains.Refused;
        var second = new TaskCompletionSource();
        town.Graph.Slow(second.Task, path: $"{Mallila.LibraryClerk.ObjectId}/manager");
        town.Graph.Fail(StandInFault.Hang, path: $"{Mallila.LibraryDirector.ObjectId}/manager");

        var asking = town.Directory.Managers(Mallila.LibraryClerk.ObjectId, Stop);
        await town.Graph.Call(1, _ => true, Stop);
        town.Clock.Advance(TimeSpan.FromSeconds(4));
        second.SetResult();
        await town.Graph.Call(3, _ => true, Stop);
        town.Clock.Advance(TimeSpan.FromSeconds(1.1));

        await Assert.ThrowsAsync<DirectoryUnavailableException>(() => asking);
    }

    [Fact]
    public async Task Who_stops_asking_is_not_told_that_Graph_is_down()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Hang);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        var asking = town.Directory.Find(Employee, stop.Token);
        await town.Graph.Call(1, _ => true, Stop);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task A_missing_permission_is_named()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(403, "Authorization_RequestDenied"));

        Assert.Equal(
            "Graph refused reading a person (403 Authorization_RequestDenied, request stand-in-1). Give the bot's app registration the application permission User.Read.All and an administrator's consent.",
            (await Fails(town)).Message);
    }

    [Fact]
    public async Task A_chain_that_neither_way_gives_is_unavailable()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(403, "Authorization_RequestDenied"), times: 2);

        var unavailable = await Assert.ThrowsAsync<DirectoryUnavailableException>(() => town.Directory.Managers(Employee, Stop));

        Assert.Contains("application permission User.Read.All", unavailable.Message, StringComparison.Ordinal);
        Assert.Equal(2, town.Graph.Calls.Count);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_chain_is_not_walked_when_Graph_is_in_trouble(int status)
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(status));

        await Assert.ThrowsAsync<DirectoryUnavailableException>(() => town.Directory.Managers(Employee, Stop));

        Assert.Single(town.Graph.Calls);
    }

    [Fact]
    public async Task A_refused_token_leads_to_the_credential()
    {
        await using var town = await GraphTown.Start();
        town.Graph.Fail(StandInFault.Answer(401, "InvalidAuthenticationToken"));

        Assert.Equal(
            "Graph refused the token for reading a person (401 InvalidAuthenticationToken, request stand-in-1). Check Teams:Credential and what belongs to it.",
            (await Fails(town)).Message);
    }

    [Theory]
    [InlineData("<html>Kirjaudu verkkoon</html>")]
    [InlineData("{\"id\":")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("", 302)]
    public async Task An_answer_that_cannot_be_read_is_no_answer(string body, int status = 200)
    {
        await using var town = await GraphTown.Start();
        town.Graph.FailWith(status, body);

        Assert.Equal("Graph's answer to reading a person could not be read.", (await Fails(town)).Message);
    }

    [Fact]
    public async Task What_goes_wrong_is_logged_with_its_request_and_without_a_name()
    {
        await using var town = await GraphTown.Start();
        town.Graph.FailWith(500, """{"error":{"code":"Testi Työntekijä","message":"Testi Työntekijä is away."}}""");

        var unavailable = await Fails(town);

        Assert.Contains("Graph failed at reading a person: 500 no code, request stand-in-1", town.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Testi", town.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Testi", unavailable.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Employee, town.Log.Text, StringComparison.Ordinal);
    }

    private static Task<DirectoryUnavailableException> Fails(GraphTown town) =>
        Assert.ThrowsAsync<DirectoryUnavailableException>(() => town.Directory.Find(Employee, Stop));
}
