using Microsoft.AspNetCore.Http;

namespace SomeTeamsBot.Sandbox.Town;

/// <summary>Which part of the town's Graph answers a path, when nothing goes wrong on purpose.</summary>
internal sealed class GraphStandInRoutes
{
    public GraphStandInRoutes(TimeProvider time)
    {
        People = new GraphStandInPeople(time);
        Apps = new GraphStandInApps(People);
        Mails = new GraphStandInMails(People);
    }

    public GraphStandInPeople People { get; }

    public GraphStandInApps Apps { get; }

    public GraphStandInMails Mails { get; }

    /// <param name="request">Its method, query and headers.</param>
    /// <param name="path">The path after the version, its segments unescaped but for the slash.</param>
    /// <param name="body">The body; null for none.</param>
    public GraphStandInAnswer Answer(HttpRequest request, string path, string? body)
    {
        var query = GraphStandInQuery.Read(request.QueryString.Value ?? "");
        return (request.Method, path.Trim('/').Split('/')) switch
        {
            ("GET", ["users"]) => People.List(query),
            ("GET", ["users", var id]) => People.Read(id, query, request.Headers["ConsistencyLevel"]),
            ("GET", ["users", var id, "manager"]) => People.ManagerOfUser(id, query),
            ("GET", ["contacts", var id, "manager"]) => People.ManagerOfContact(id, query),
            ("GET", ["users", var id, "mailboxSettings"]) => People.MailboxSettings(id),
            ("GET", ["appCatalogs", "teamsApps"]) => Apps.Catalogue(query.Filter),
            ("GET", ["users", var id, "teamwork", "installedApps"]) => Apps.Installations(id),
            ("POST", ["users", var id, "teamwork", "installedApps"]) => Apps.Install(id, body),
            ("GET", ["users", var id, "teamwork", "installedApps", var installation, "chat"]) => Apps.Chat(id, installation),
            ("POST", ["users", var id, "sendMail"]) => Mails.Send(id, body),
            _ => GraphStandInAnswer.Error(501, "NotImplemented", "The stand-in does not know this path."),
        };
    }
}
