using System.Net;

namespace SomeTeamsBot.Graph;

/// <summary>Which base URLs are Graph's. The bot's token opens the directory, so it goes nowhere else.</summary>
internal static class GraphAddress
{
    // Microsoft's documentation, "National cloud deployments".
    private static readonly string[] Hosts =
        ["graph.microsoft.com", "graph.microsoft.us", "dod-graph.microsoft.us", "microsoftgraph.chinacloudapi.cn"];

    private const string Version = "/v1.0";

    /// <summary>What a token for the host is asked for with.</summary>
    public static string ScopeOf(string baseUrl) => $"https://{new Uri(baseUrl).Host}/.default";

    /// <summary>True for https on the standard port of one of Graph's hosts.</summary>
    public static bool IsGraph(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && Hosts.Contains(url.Host, StringComparer.OrdinalIgnoreCase);

    /// <summary>True for this machine, by name or by address.</summary>
    public static bool IsLoopback(Uri url) =>
        (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && (url.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));

    /// <summary>What is wrong with a base URL, for whoever set it; null when it will do.</summary>
    public static string? Fault(string? baseUrl)
    {
        const string Remedy = "Leave the key out for the public cloud, or give your national cloud's address, for example https://graph.microsoft.us/v1.0.";
        if (!Uri.TryCreate(baseUrl, UriKind.Absolute, out var url) || url is not { UserInfo: "", Query: "", Fragment: "" })
            return $"Graph:BaseUrl is '{baseUrl}', which is not an address. {Remedy}";
        if (!IsGraph(url) && !IsLoopback(url))
            return $"Graph:BaseUrl is '{baseUrl}', which is neither Microsoft Graph over https nor this machine, and the bot's token must not go there. {Remedy}";
        if (url.AbsolutePath.TrimEnd('/') != Version)
            return $"Graph:BaseUrl is '{baseUrl}', which does not end in {Version}, the only version the bot speaks. {Remedy}";
        return null;
    }
}
