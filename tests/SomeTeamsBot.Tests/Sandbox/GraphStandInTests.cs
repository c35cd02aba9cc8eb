using System.Net;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Sandbox.Town;
using Xunit;
using OrgContact = Microsoft.Graph.Models.OrgContact;
using User = Microsoft.Graph.Models.User;
using UserScopeTeamsAppInstallation = Microsoft.Graph.Models.UserScopeTeamsAppInstallation;

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
        var user = await Graph.Users[Mallila.Employee.ObjectId].GetAsync(
            to => to.QueryParameters.Select = ["displayName", "department", "userPrincipalName"], Stop);

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

    [Fact]
    public async Task Without_being_asked_Graph_tells_neither_the_department_nor_whether_an_account_is_open()
    {
        var user = await Graph.Users[Mallila.Employee.ObjectId].GetAsync(cancellationToken: Stop);

        Assert.Equal("Kirjastovirkailija", user!.JobTitle);
        Assert.Null(user.Department);
        Assert.Null(user.AccountEnabled);
    }

    [Fact]
    public async Task A_property_that_nobody_has_is_refused()
    {
        var error = await Assert.ThrowsAsync<ODataError>(() => Graph.Users[Mallila.Employee.ObjectId].GetAsync(
            to => to.QueryParameters.Select = ["horoscope"], Stop));

        Assert.Equal((int)HttpStatusCode.BadRequest, error.ResponseStatusCode);
    }

    [Fact]
    public async Task A_chain_is_refused_without_the_consistency_level()
    {
        var error = await Assert.ThrowsAsync<ODataError>(() => Graph.Users[Mallila.Employee.ObjectId].GetAsync(
            to => to.QueryParameters.Expand = ["manager($levels=max)"], Stop));

        Assert.Equal((int)HttpStatusCode.BadRequest, error.ResponseStatusCode);
    }

    [Fact]
    public async Task Without_levels_only_the_nearest_manager_is_unfolded()
    {
        var user = await Graph.Users[Mallila.LibraryClerk.ObjectId].GetAsync(to => to.QueryParameters.Expand = ["manager"], Stop);

        var manager = Assert.IsType<User>(user!.Manager);
        Assert.Equal(Mallila.LibraryDirector.ObjectId, manager.Id);
        Assert.Null(manager.Manager);
    }

    [Fact]
    public async Task A_manager_who_is_a_contact_says_so_and_is_no_user()
    {
        var manager = await Graph.Users[Mallila.Cleaner.ObjectId].Manager.GetAsync(cancellationToken: Stop);

        Assert.Equal("Konsta Kontakti", Assert.IsType<OrgContact>(manager).DisplayName);
        await Assert.ThrowsAsync<ODataError>(() => Graph.Users[Mallila.Contractor.ObjectId].GetAsync(cancellationToken: Stop));
    }

    [Fact]
    public async Task An_installed_app_has_a_chat()
    {
        var apps = await Graph.AppCatalogs.TeamsApps.GetAsync(to => to.QueryParameters.Filter = $"externalId eq '{Mallila.TeamsAppId}'", Stop);
        var install = new UserScopeTeamsAppInstallation
        {
            AdditionalData = new Dictionary<string, object> { ["teamsApp@odata.bind"] = $"{standIn!.Url}/appCatalogs/teamsApps/{apps!.Value!.Single().Id}" },
        };
        var installedApps = Graph.Users[Mallila.Supervisor.ObjectId].Teamwork.InstalledApps;
        Assert.Empty((await installedApps.GetAsync(cancellationToken: Stop))!.Value!);

        await installedApps.PostAsync(install, cancellationToken: Stop);

        var installed = Assert.Single((await installedApps.GetAsync(cancellationToken: Stop))!.Value!);
        Assert.Equal($"a:{Mallila.Supervisor.ObjectId}", (await installedApps[installed.Id].Chat.GetAsync(cancellationToken: Stop))!.Id);
    }

    [Fact]
    public async Task Faults_queue_up_and_meet_the_calls_they_are_meant_for()
    {
        standIn!.Fail(StandInFault.Answer(503), path: "/manager");
        standIn.Fail(StandInFault.Answer(429, "TooManyRequests"), times: 2);

        var statuses = new List<int?>();
        for (var call = 0; call < 3; call++)
            statuses.Add(await StatusOf(() => Graph.Users[Mallila.Employee.ObjectId].GetAsync(cancellationToken: Stop)));
        statuses.Add(await StatusOf(() => Graph.Users[Mallila.Employee.ObjectId].Manager.GetAsync(cancellationToken: Stop)));

        Assert.Equal([429, 429, null, 503], statuses);
    }

    [Fact]
    public async Task A_path_that_nobody_foresaw_is_told()
    {
        await Assert.ThrowsAsync<ODataError>(() => Graph.Users[Mallila.Employee.ObjectId].Calendar.GetAsync(cancellationToken: Stop));

        Assert.Equal($"/users/{Mallila.Employee.ObjectId}/calendar", Assert.Single(standIn!.Unexpected).Path);
    }

    private static async Task<int?> StatusOf(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (ApiException e)
        {
            return e.ResponseStatusCode;
        }
    }
}
