using System.Net;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>Where the bot may call: the service URL comes from outside, and whoever can set it must not get the bot's token.</summary>
internal static class TrustedService
{
    /// <summary>The service URL without its trailing slash.</summary>
    /// <returns>Null when it is not trusted.</returns>
    public static string? BaseOf(string serviceUrl, ConnectorOptions options)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0) return null;

        var trusted = options.DangerouslyAllowUnauthenticatedRequests
            ? uri.Scheme is "http" or "https" && IsThisMachine(uri)
            : uri.Scheme is "https" && IsAllowed(uri.Host, options.AllowedServiceHosts);
        return trusted ? uri.GetLeftPart(UriPartial.Path).TrimEnd('/') : null;
    }

    private static bool IsAllowed(string host, IReadOnlyList<string> hosts) => hosts.Count == 0
        ? host.Equals(ConnectorOptions.DefaultServiceHost, StringComparison.OrdinalIgnoreCase)
        : hosts.Contains(host, StringComparer.OrdinalIgnoreCase);

    private static bool IsThisMachine(Uri uri) =>
        uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(uri.DnsSafeHost, out var address) && IPAddress.IsLoopback(address));
}
