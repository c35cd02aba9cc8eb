using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SomeTeamsBot.Sandbox.Town;

/// <summary>Answers like Microsoft Graph for the people of an invented town: users and their managers, with Graph's status codes and errors.</summary>
public sealed class GraphStandIn : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Dictionary<string, Townsperson> people;

    private GraphStandIn(WebApplication app, IEnumerable<Townsperson> people)
    {
        this.app = app;
        this.people = people.ToDictionary(p => p.ObjectId, StringComparer.OrdinalIgnoreCase);
        app.MapGet("/v1.0/users/{id}", (string id) => Find(id) is { } person ? User(person) : NotFound(id));
        app.MapGet("/v1.0/users/{id}/manager", (string id) => Manager(id));
    }

    /// <summary>The base URL for a Graph client, with the version.</summary>
    public string Url => app.Urls.Single() + "/v1.0";

    /// <summary>Starts on a free port of the loopback address, or on the one given.</summary>
    public static async Task<GraphStandIn> Start(IEnumerable<Townsperson> people, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var standIn = new GraphStandIn(builder.Build(), people);
        await standIn.app.StartAsync();
        return standIn;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Townsperson? Find(string idOrPrincipalName) =>
        people.GetValueOrDefault(idOrPrincipalName)
        ?? people.Values.FirstOrDefault(p => p.Mail.Equals(idOrPrincipalName, StringComparison.OrdinalIgnoreCase));

    private IResult Manager(string id)
    {
        if (Find(id) is not { } person)
            return NotFound(id);
        return person.ManagerId is { } manager && Find(manager) is { } found ? User(found) : NotFound("manager");
    }

    private static IResult User(Townsperson person) => Results.Json(new Dictionary<string, object?>
    {
        ["@odata.context"] = "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
        ["@odata.type"] = "#microsoft.graph.user",
        ["id"] = person.ObjectId,
        ["displayName"] = person.DisplayName,
        ["givenName"] = person.GivenName,
        ["surname"] = person.Surname,
        ["jobTitle"] = person.JobTitle,
        ["department"] = person.Department,
        ["mail"] = person.Mail,
        ["userPrincipalName"] = person.Mail,
        ["accountEnabled"] = true,
        ["userType"] = "Member",
    });

    private static IResult NotFound(string id) => Results.Json(
        new
        {
            error = new
            {
                code = "Request_ResourceNotFound",
                message = $"Resource '{id}' does not exist or one of its queried reference-property objects are not present.",
            },
        },
        statusCode: StatusCodes.Status404NotFound);
}
