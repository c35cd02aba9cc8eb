using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace SomeTeamsBot.Graph;

/// <summary>
/// Whose accounts are gone: one question for all of them. Who does not come with the answer is asked for once more alone, for a seat that
/// is taken away does not come back, and a list may leave somebody out for another reason.
/// </summary>
internal static class ReadGone
{
    private static readonly string[] Fields = ["id", "accountEnabled"];

    public static async Task<IReadOnlySet<string>> Of(GraphServiceClient graph, IReadOnlyCollection<string> personKeys, CancellationToken stop)
    {
        var open = await Open(graph, personKeys, stop);
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in personKeys.Where(key => !open.Contains(key)))
        {
            if (!await IsOpen(graph, key, stop))
                gone.Add(key);
        }

        return gone;
    }

    private static async Task<HashSet<string>> Open(GraphServiceClient graph, IReadOnlyCollection<string> personKeys, CancellationToken stop)
    {
        try
        {
            var found = await graph.Users.GetAsync(
                to =>
                {
                    to.QueryParameters.Filter = $"id in ({string.Join(',', personKeys.Select(key => $"'{key.Replace("'", "''", StringComparison.Ordinal)}'"))})";
                    to.QueryParameters.Select = Fields;
                },
                stop);
            return [.. (found?.Value ?? []).Where(IsOpen).Select(u => u.Id).OfType<string>()];
        }
        catch (ApiException e) when (e.ResponseStatusCode == 400)
        {
            return []; // one key that is no id spoils the list; each is asked for alone
        }
    }

    private static async Task<bool> IsOpen(GraphServiceClient graph, string key, CancellationToken stop)
    {
        try
        {
            return await graph.Users[key].GetAsync(to => to.QueryParameters.Select = Fields, stop) is { } user && IsOpen(user);
        }
        catch (ApiException e) when (e.ResponseStatusCode == 404)
        {
            return false;
        }
    }

    private static bool IsOpen(User user) => user.AccountEnabled ?? true;
}
