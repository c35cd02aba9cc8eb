using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace SomeTeamsBot.Sandbox.Town;

/// <summary>Ports of this machine.</summary>
public static class LocalPort
{
    /// <summary>A port that nobody listens on at this moment.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Makes sure that nobody listens on the port, whatever address they listen at.</summary>
    /// <exception cref="PortTakenException">Somebody does.</exception>
    public static void MustBeFree(int port, string remedy)
    {
        if (IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(taken => taken.Port == port))
            throw new PortTakenException(port, remedy);
    }
}
