namespace SomeTeamsBot.Domain.Conversations;

/// <summary>
/// Where a person can be reached. The channel fills it each turn and storage keeps it;
/// an address is opaque to everybody but the channel.
/// </summary>
public interface IAddressBook
{
    /// <summary>The address of the person's personal chat, or null when the person has never been met there.</summary>
    Task<string?> Find(string personKey, CancellationToken cancellationToken);

    /// <summary>Keeps the address; writes only when it changed.</summary>
    Task Keep(string personKey, string address, CancellationToken cancellationToken);
}
