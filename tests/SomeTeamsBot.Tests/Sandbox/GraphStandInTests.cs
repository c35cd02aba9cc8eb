using System.Net;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions.Authentication;
using SomeTeamsBot.Sandbox.Town;
using Xunit;
using User = Microsoft.Graph.Models.User;

namespace SomeTeamsBot.Tests.Sandbox;

/// <summary>Microsoft's own Graph client takes the stand-in for Graph.</summary>
public sealed class GraphStandInTests : IAsyncLifetime
{
    private GraphStandIn? standIn;
    private GraphServiceClient? graph;

    private GraphServiceClient Graph => graph!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        standIn = await GraphStandIn.Start(Mallila.Everybody);
        graph = new GraphServiceClient(new HttpClient(), new AnonymousAuthenticationProvider(), standIn.Url);
    }

    public async ValueTask DisposeAsync()
    {
        graph?.Dispose();
        if (standIn is not null)
            await standIn.DisposeAsync();
    }

    [Fact]
    public async Task A_person_is_read_by_object_id()
    {
        var user = await Graph.Users[Mallila.Employee.ObjectId].GetAsync(cancellationToken: Stop);

        Assert.Equal("Testi Työntekijä", user!.DisplayName);
        Assert.Equal("Kirjasto", user.Department);
        Assert.Equal("testi.tyontekija@mallila.example", user.UserPrincipalName);
    }

    [Fact]
    public async Task A_manager_is_read_as_a_user()
    {
        var manager = await Graph.Users[Mallila.Employee.ObjectId].Manager.GetAsync(cancellationToken: Stop);

        Assert.Equal(Mallila.Supervisor.ObjectId, Assert.IsType<User>(manager).Id);
    }

    [Fact]
    public async Task Who_has_no_manager_gets_what_Graph_answers_then()
    {
        var error = await Assert.ThrowsAsync<ODataError>(
            () => Graph.Users[Mallila.CouncilMember.ObjectId].Manager.GetAsync(cancellationToken: Stop));

        Assert.Equal((int)HttpStatusCode.NotFound, error.ResponseStatusCode);
        Assert.Equal("Request_ResourceNotFound", error.Error!.Code);
    }

    [Fact]
    public async Task A_stranger_is_not_found()
    {
        var error = await Assert.ThrowsAsync<ODataError>(() => Graph.Users["nobody@mallila.example"].GetAsync(cancellationToken: Stop));

        Assert.Equal((int)HttpStatusCode.NotFound, error.ResponseStatusCode);
    }
}
