namespace SomeTeamsBot.Teams;

/// <summary>
/// Where the bot may send answers, and with them its own token: what comes in and what goes out are measured by it alike, so that no
/// activity is let in that could not be answered.
/// </summary>
internal static class ServiceUrlRule
{
    /// <summary>The host of every public-cloud service URL; always allowed.</summary>
    public const string DefaultHost = "smba.trafficmanager.net";

    /// <summary>True when the two name one address, whatever the case; a slash at the end makes no difference (nor does it when sending).</summary>
    public static bool AreSame(string claimed, string stated) =>
        string.Equals(WithoutSlash(claimed), WithoutSlash(stated), StringComparison.OrdinalIgnoreCase);

    /// <summary>True for https on the standard port of an allowed host, without user, query or fragment.</summary>
    /// <param name="serviceUrl">The address.</param>
    /// <param name="added">Teams:AllowedServiceHosts: hosts that are allowed besides <see cref="DefaultHost"/>.</param>
    public static bool IsAllowed(string serviceUrl, IReadOnlyList<string> added) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && url.Scheme == Uri.UriSchemeHttps
        && url is { IsDefaultPort: true, UserInfo: "", Query: "", Fragment: "" }
        && (url.Host.Equals(DefaultHost, StringComparison.OrdinalIgnoreCase) || added.Contains(url.Host, StringComparer.OrdinalIgnoreCase));

    /// <summary>What is wrong with the hosts of Teams:AllowedServiceHosts, for whoever set them.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<string> added) =>
        added.Where(host => Uri.CheckHostName(host) is UriHostNameType.Unknown)
            .Select(host => $"Teams:AllowedServiceHosts has \"{host}\", which is not a host name. Write the host alone, without scheme, port and path.");

    /// <summary>True for http or https on this machine.</summary>
    public static bool IsLoopback(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url is { UserInfo: "", Query: "", Fragment: "" }
        && Loopback.IsHost(url.Host);

    private static string WithoutSlash(string url) => url.EndsWith('/') ? url[..^1] : url;
}
