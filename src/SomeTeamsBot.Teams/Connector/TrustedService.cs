namespace SomeTeamsBot.Teams.Connector;

/// <summary>Where the bot may call: the service URL comes from outside, and whoever can set it must not get the bot's token.</summary>
internal static class TrustedService
{
    /// <summary>The service URL without its trailing slash.</summary>
    /// <returns>Null when it is not trusted.</returns>
    public static string? BaseOf(string serviceUrl, ConnectorOptions options)
    {
        var trusted = options.DangerouslyAllowUnauthenticatedRequests
            ? ServiceUrlRule.IsLoopback(serviceUrl)
            : ServiceUrlRule.IsAllowed(serviceUrl, options.AllowedServiceHosts);
        return trusted ? new Uri(serviceUrl).GetLeftPart(UriPartial.Path).TrimEnd('/') : null;
    }
}
