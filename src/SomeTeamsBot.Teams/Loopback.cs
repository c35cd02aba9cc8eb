using System.Net;
using Microsoft.AspNetCore.Http;

namespace SomeTeamsBot.Teams;

/// <summary>What counts as one's own machine.</summary>
internal static class Loopback
{
    /// <summary>True for "localhost" and for the literal addresses of loopback, an IPv6 one with or without brackets.</summary>
    public static bool IsHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>True when both ends of the connection are on this machine; an end without an address is in this process.</summary>
    public static bool Is(ConnectionInfo connection) => Is(connection.LocalIpAddress) && Is(connection.RemoteIpAddress);

    private static bool Is(IPAddress? end) => end is null || IPAddress.IsLoopback(end);
}
