namespace SomeTeamsBot.Sandbox.Town;

/// <summary>Something else listens on a port that the town needs.</summary>
/// <param name="port">Which port.</param>
/// <param name="remedy">What a person at the console can do about it.</param>
public sealed class PortTakenException(int port, string remedy) : Exception($"Port {port} is in use already. {remedy}")
{
    /// <summary>Which port.</summary>
    public int Port { get; } = port;
}
