using Microsoft.Graph;

namespace SomeTeamsBot.Graph;

/// <summary>The bot's app in the organisation's catalogue. Its id there is not the manifest's, and stays while the app does; so it is asked once.</summary>
internal sealed class AppCatalogue
{
    private volatile string? found;

    /// <summary>The id in the catalogue; null when the app is not there.</summary>
    public async Task<string?> IdOf(string manifestId, GraphServiceClient graph, CancellationToken stop)
    {
        if (found is { } known)
            return known;
        var apps = await graph.AppCatalogs.TeamsApps.GetAsync(
            to => to.QueryParameters.Filter = $"externalId eq '{manifestId.Replace("'", "''", StringComparison.Ordinal)}'", stop);
        return found = apps?.Value?.FirstOrDefault()?.Id;
    }

    /// <summary>The app may have been removed and uploaded anew.</summary>
    public void Forget() => found = null;
}
