using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace SomeTeamsBot.Sandbox.Town;

/// <summary>The people of the town, and what Graph answers about them.</summary>
internal sealed class GraphStandInPeople(TimeProvider time)
{
    private const string Metadata = "https://graph.microsoft.com/v1.0/$metadata#";

    private const int MostIds = 15;

    private readonly ConcurrentDictionary<string, Townsperson> people = new(StringComparer.OrdinalIgnoreCase);

    public GraphStandInChains Chains { get; set; }

    public void Put(Townsperson person) => people[person.ObjectId] = person;

    public void Remove(string objectId) => people.TryRemove(objectId, out _);

    /// <summary>A user, by object id or principal name; contacts are not among them.</summary>
    public Townsperson? User(string idOrPrincipalName) =>
        (people.GetValueOrDefault(idOrPrincipalName)
            ?? people.Values.FirstOrDefault(p => p.Mail.Equals(idOrPrincipalName, StringComparison.OrdinalIgnoreCase)))
        is { IsContact: false } user ? user : null;

    public GraphStandInAnswer Read(string id, GraphStandInQuery query, string? consistencyLevel)
    {
        if ((GraphStandInPerson.Unknown(query.Select) ?? GraphStandInPerson.Unknown(query.Expand?.Select)) is { } unknown)
            return NoSuchProperty(unknown);
        if (query.Expand?.Levels is not null && Refusal(query, consistencyLevel) is { } refusal)
            return refusal;
        if (User(id) is not { } person)
            return GraphStandInAnswer.NotFound(id);

        var json = GraphStandInPerson.Fill(new JsonObject { ["@odata.context"] = Metadata + "users/$entity" }, person, query.Select);
        if (query.Expand is { } expand && Above(person) is not null)
            json["manager"] = Unfold(person, expand, []);
        return GraphStandInAnswer.Ok(json);
    }

    /// <summary>Those of the ids that are users, as a list.</summary>
    public GraphStandInAnswer List(GraphStandInQuery query)
    {
        if (GraphStandInPerson.Unknown(query.Select) is { } unknown)
            return NoSuchProperty(unknown);
        if (query.Ids is not { } ids)
            return GraphStandInAnswer.Error(501, "NotImplemented", "The stand-in lists users by their ids alone.");
        if (ids.Length > MostIds)
        {
            return GraphStandInAnswer.Error(
                400, "Request_UnsupportedQuery",
                $"Too many child clauses specified in search filter expression containing 'OR' operators: {ids.Length}. Max allowed: {MostIds}.");
        }

        if (ids.FirstOrDefault(id => !Guid.TryParse(id, out _)) is { } bad)
            return GraphStandInAnswer.Error(400, "Request_BadRequest", $"Invalid object identifier '{bad}'.");
        var found = people.Values.Where(p => !p.IsContact && ids.Contains(p.ObjectId, StringComparer.OrdinalIgnoreCase));
        return GraphStandInAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = Metadata + "users",
            ["value"] = new JsonArray([.. found.Select(p => GraphStandInPerson.Fill([], p, query.Select))]),
        });
    }

    public GraphStandInAnswer Manager(Townsperson? person, string id, GraphStandInQuery query)
    {
        if (GraphStandInPerson.Unknown(query.Select) is { } unknown)
            return NoSuchProperty(unknown);
        if (person is null)
            return GraphStandInAnswer.NotFound(id);
        if (Above(person) is not { } manager)
            return GraphStandInAnswer.NotFound("manager");
        return GraphStandInAnswer.Ok(GraphStandInPerson.Fill(
            new JsonObject { ["@odata.context"] = Metadata + "directoryObjects/$entity", ["@odata.type"] = GraphStandInPerson.TypeOf(manager) },
            manager, query.Select));
    }

    public GraphStandInAnswer ManagerOfUser(string id, GraphStandInQuery query) => Manager(User(id), id, query);

    public GraphStandInAnswer ManagerOfContact(string id, GraphStandInQuery query) =>
        Manager(people.GetValueOrDefault(id) is { IsContact: true } contact ? contact : null, id, query);

    public GraphStandInAnswer MailboxSettings(string id)
    {
        if (User(id) is not { } person)
            return GraphStandInAnswer.NotFound(id);
        if (!person.HasMailbox)
            return NoMailbox();
        return GraphStandInAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{Metadata}users('{person.ObjectId}')/mailboxSettings",
            ["automaticRepliesSetting"] = GraphStandInPerson.AutomaticReplies(person.Absence, time.GetUtcNow()),
        });
    }

    public static GraphStandInAnswer NoMailbox() => GraphStandInAnswer.Error(
        404, "MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");

    private Townsperson? Above(Townsperson person) => person.ManagerId is { } id ? people.GetValueOrDefault(id) : null;

    // Somebody who comes again is told once more and not unfolded further, as an answer has to end.
    private JsonObject Unfold(Townsperson person, GraphStandInQuery.Managers expand, IReadOnlyList<Townsperson> below)
    {
        var manager = Above(person)!;
        var json = new JsonObject();
        if (Chains is not GraphStandInChains.Untyped)
            json["@odata.type"] = GraphStandInPerson.TypeOf(manager);
        GraphStandInPerson.Fill(json, manager, expand.Select);
        IReadOnlyList<Townsperson> told = [.. below, person];
        if (told.Count < (expand.Levels ?? 1) && Above(manager) is not null && !told.Contains(manager))
            json["manager"] = Unfold(manager, expand, told);
        return json;
    }

    private GraphStandInAnswer? Refusal(GraphStandInQuery query, string? consistencyLevel)
    {
        if (Chains is GraphStandInChains.Refused)
            return GraphStandInAnswer.Error(400, "Request_UnsupportedQuery", "The query specified in the URI is not supported.");
        if (Chains is GraphStandInChains.Forbidden)
            return GraphStandInAnswer.Error(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
        return consistencyLevel == "eventual" && query.Counts
            ? null
            : GraphStandInAnswer.Error(400, "Request_UnsupportedQuery", "$levels needs the header ConsistencyLevel: eventual and $count=true.");
    }

    private static GraphStandInAnswer NoSuchProperty(string name) =>
        GraphStandInAnswer.Error(400, "BadRequest", $"Could not find a property named '{name}' on type 'microsoft.graph.user'.");
}

/// <summary>How the tenant takes the question for a whole chain of managers; tenants differ.</summary>
public enum GraphStandInChains
{
    Whole,

    /// <summary>Answered, but no manager in it says what kind it is.</summary>
    Untyped,

    /// <summary>400.</summary>
    Refused,

    /// <summary>403.</summary>
    Forbidden,
}
