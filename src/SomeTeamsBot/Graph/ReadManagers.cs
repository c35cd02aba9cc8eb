using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Graph;

/// <summary>
/// The managers above somebody: the whole chain in one question, or, where the tenant does not take it, one after the other.
/// </summary>
internal static class ReadManagers
{
    // For an app of its own, Microsoft's page on the chain says "not supported", while tenants differ: refused so, the single steps may go.
    private static readonly int[] Refusals = [400, 403, 501];

    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue };

    public static async Task<ManagerChain> Of(GraphServiceClient graph, string personKey, CancellationToken stop)
    {
        User? person;
        try
        {
            person = await WithChain(graph, personKey, stop);
        }
        catch (ApiException e) when (e.ResponseStatusCode == 404)
        {
            return new ManagerChain([], ChainEnd.NoManager);
        }
        catch (ApiException e) when (Refusals.Contains(e.ResponseStatusCode))
        {
            return await Walk(graph, personKey, stop);
        }

        return Unfold(personKey, person) ?? await Walk(graph, personKey, stop);
    }

    // The client has no $count for a single user, and Graph takes $levels only with it.
    private static Task<User?> WithChain(GraphServiceClient graph, string personKey, CancellationToken stop)
    {
        var request = graph.Users[personKey].ToGetRequestInformation(to =>
        {
            to.QueryParameters.Select = ["id"];
            to.QueryParameters.Expand = [$"manager($levels=max;$select={string.Join(',', PersonFields.Names)})"];
            to.Headers.Add("ConsistencyLevel", "eventual");
        });
        request.UrlTemplate = request.UrlTemplate!.Replace("{?", "{?%24count,", StringComparison.Ordinal);
        request.QueryParameters["%24count"] = true;
        return graph.RequestAdapter.SendAsync(request, User.CreateFromDiscriminatorValue, Errors, stop);
    }

    /// <returns>Null when the answer is empty, or something in the chain does not say what it is.</returns>
    private static ManagerChain? Unfold(string personKey, User? person)
    {
        if (person is null)
            return null;
        var chain = new ChainOfManagers(personKey);
        var next = person.Manager;
        while (true)
        {
            if (next is not (null or User or OrgContact))
                return null;
            if (chain.Add(next is null ? null : PersonFields.Read(next)) is { } finished)
                return finished;
            next = next is User user ? user.Manager : ((OrgContact)next!).Manager;
        }
    }

    private static async Task<ManagerChain> Walk(GraphServiceClient graph, string personKey, CancellationToken stop)
    {
        var chain = new ChainOfManagers(personKey);
        var next = await ManagerOf(graph, personKey, stop);
        while (true)
        {
            if (chain.Add(next) is { } finished)
                return finished;
            next = next!.IsContact ? await ManagerOfContact(graph, next.Key, stop) : await ManagerOf(graph, next.Key, stop);
        }
    }

    private static async Task<DirectoryPerson?> ManagerOf(GraphServiceClient graph, string userKey, CancellationToken stop)
    {
        try
        {
            return PersonFields.Read(await graph.Users[userKey].Manager.GetAsync(to => to.QueryParameters.Select = PersonFields.Names, stop));
        }
        catch (ApiException e) when (e.ResponseStatusCode == 404)
        {
            return null;
        }
    }

    // Reading contacts is a permission of its own, not asked for: without it the chain ends at the contact.
    private static async Task<DirectoryPerson?> ManagerOfContact(GraphServiceClient graph, string contactKey, CancellationToken stop)
    {
        try
        {
            return PersonFields.Read(await graph.Contacts[contactKey].Manager.GetAsync(to => to.QueryParameters.Select = PersonFields.Names, stop));
        }
        catch (ApiException e) when (e.ResponseStatusCode is 403 or 404)
        {
            return null;
        }
    }
}
