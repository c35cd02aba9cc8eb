using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;

namespace SomeTeamsBot.Sandbox.Town;

/// <summary>The organisation's catalogue with the bot's app in it, and for whom it is installed.</summary>
internal sealed class GraphStandInApps(GraphStandInPeople people)
{
    private readonly ConcurrentDictionary<string, string> installed = new(StringComparer.OrdinalIgnoreCase);
    private volatile int edition = 1;

    /// <summary>The manifest's id of the app that is in the catalogue; null for none.</summary>
    public string? Published { get; set; } = Mallila.TeamsAppId;

    /// <summary>Told whenever somebody gets the app.</summary>
    public Action<Townsperson>? WhenInstalled { get; set; }

    public bool IsInstalledFor(string objectId) => installed.ContainsKey(objectId);

    public void Republish()
    {
        edition++;
        installed.Clear();
    }

    public GraphStandInAnswer Catalogue(string? filter)
    {
        var found = new JsonArray();
        if (Published is { } published && (filter is null || filter == $"externalId eq '{published}'"))
        {
            found.Add(new JsonObject
            {
                ["id"] = IdOf(published),
                ["externalId"] = published,
                ["displayName"] = "SomeBotti",
                ["distributionMethod"] = "organization",
            });
        }

        return GraphStandInAnswer.Ok(new JsonObject { ["value"] = found });
    }

    public GraphStandInAnswer Install(string userId, string? body)
    {
        if (people.User(userId) is not { } person || person.Teams is TeamsAccess.Unlicensed)
            return GraphStandInAnswer.Error(404, "NotFound", "User not found.");
        if (person.Teams is TeamsAccess.Blocked || person.IsGuest)
            return GraphStandInAnswer.Error(403, "Forbidden", "The app is blocked by the app permission policy.");
        var bound = Json(body)?["teamsApp@odata.bind"]?.GetValue<string>();
        if (Published is null || bound?.EndsWith($"/appCatalogs/teamsApps/{IdOf(Published)}", StringComparison.Ordinal) != true)
            return GraphStandInAnswer.Error(404, "NotFound", "The app is not in the catalogue.");
        if (!installed.TryAdd(person.ObjectId, InstallationOf(person)))
            return GraphStandInAnswer.Error(409, "Conflict", "The app is installed already.");
        WhenInstalled?.Invoke(person);
        return GraphStandInAnswer.Empty(201);
    }

    public GraphStandInAnswer Installations(string userId)
    {
        if (people.User(userId) is not { } person)
            return GraphStandInAnswer.Error(404, "NotFound", "User not found.");
        var found = new JsonArray();
        if (installed.TryGetValue(person.ObjectId, out var id) && Published is { } published)
            found.Add(new JsonObject { ["id"] = id, ["teamsApp"] = new JsonObject { ["id"] = IdOf(published), ["externalId"] = published } });
        return GraphStandInAnswer.Ok(new JsonObject { ["value"] = found });
    }

    public GraphStandInAnswer Chat(string userId, string installationId) =>
        people.User(userId) is { } person && installed.TryGetValue(person.ObjectId, out var id) && id == installationId
            ? GraphStandInAnswer.Ok(new JsonObject { ["id"] = $"a:{person.ObjectId}", ["chatType"] = "oneOnOne" })
            : GraphStandInAnswer.Error(404, "NotFound", "No such installation.");

    private string IdOf(string manifestId) => $"catalogue-{edition}-{manifestId}";

    private static string InstallationOf(Townsperson person) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{person.ObjectId}##somebotti"));

    private static JsonNode? Json(string? body)
    {
        try
        {
            return body is null ? null : JsonNode.Parse(body);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
