namespace SomeTeamsBot.Teams.Authentication;

/// <summary>Where the bot may send answers, and with them its own token.</summary>
internal static class ServiceUrlRule
{
    /// <summary>True when the two name one address, whatever the case; a slash at the end makes no difference (nor does it when sending).</summary>
    public static bool AreSame(string claimed, string stated) =>
        string.Equals(WithoutSlash(claimed), WithoutSlash(stated), StringComparison.OrdinalIgnoreCase);

    /// <summary>True for https on the standard port of an allowed host, without user, query or fragment.</summary>
    public static bool IsAllowed(string serviceUrl, IEnumerable<string> hosts) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && url.Scheme == Uri.UriSchemeHttps
        && url is { IsDefaultPort: true, UserInfo: "", Query: "", Fragment: "" }
        && hosts.Contains(url.Host, StringComparer.OrdinalIgnoreCase);

    /// <summary>True for http or https on this machine.</summary>
    public static bool IsLoopback(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url is { UserInfo: "", Query: "", Fragment: "" }
        && Loopback.IsHost(url.Host);

    private static string WithoutSlash(string url) => url.EndsWith('/') ? url[..^1] : url;
}
