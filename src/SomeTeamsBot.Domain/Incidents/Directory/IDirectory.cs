namespace SomeTeamsBot.Domain.Incidents;

/// <summary>
/// The municipality's directory of people. What is expected (nobody there, no manager) is a value; that the directory does not answer is
/// <see cref="DirectoryUnavailableException"/>, for then nothing is known and the caller has to take another way.
/// </summary>
public interface IDirectory
{
    /// <summary>The person; null when there is no such account any more.</summary>
    /// <param name="personKey">The directory's object id; opaque.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <exception cref="DirectoryUnavailableException">Throttled, down, too slow, or the bot may not ask.</exception>
    Task<DirectoryPerson?> Find(string personKey, CancellationToken cancellationToken);

    /// <summary>The managers above the person, the nearest first, as far as the chain goes.</summary>
    /// <param name="personKey">The directory's object id.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <exception cref="DirectoryUnavailableException">As above.</exception>
    Task<ManagerChain> Managers(string personKey, CancellationToken cancellationToken);

    /// <summary>Whether the person's mailbox answers by itself that they are away. False when it cannot be known: being away only ever adds somebody.</summary>
    /// <param name="personKey">The directory's object id.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <exception cref="DirectoryUnavailableException">As above.</exception>
    Task<bool> IsAway(string personKey, CancellationToken cancellationToken);

    /// <summary>Of the people: those whose account is gone, deleted or closed. Whoever is not in the answer has one.</summary>
    /// <param name="personKeys">The directory's object ids; at most <see cref="MostAtOnce"/>.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <exception cref="DirectoryUnavailableException">As above.</exception>
    Task<IReadOnlySet<string>> Gone(IReadOnlyCollection<string> personKeys, CancellationToken cancellationToken);

    /// <summary>
    /// So many people are asked for in one question: Graph refuses a filter of more than 15 values (microsoftgraph/microsoft-graph-docs, issue 21098).
    /// </summary>
    const int MostAtOnce = 15;
}

/// <summary>The managers above somebody.</summary>
/// <param name="People">The nearest first; at most six levels.</param>
/// <param name="End">Why it ends there.</param>
public sealed record ManagerChain(IReadOnlyList<DirectoryPerson> People, ChainEnd End);

/// <summary>Why a chain of managers ends.</summary>
public enum ChainEnd
{
    /// <summary>The last one has no manager (Graph: 404), or the person has none at all.</summary>
    NoManager,

    /// <summary>The next manager stands in the chain already, or is the person.</summary>
    Loop,

    /// <summary>Six levels were read; no municipality has more.</summary>
    TooLong,
}

/// <summary>Somebody in the directory.</summary>
/// <param name="Key">The object id; opaque.</param>
/// <param name="Name">The display name. Shown, never logged.</param>
public sealed record DirectoryPerson(string Key, string Name)
{
    /// <summary>A user, or an organisational contact: that one has no Teams.</summary>
    public bool IsContact { get; init; }

    /// <summary>Whether the account may sign in.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>Whether the account is a guest's.</summary>
    public bool IsGuest { get; init; }

    public string? Department { get; init; }

    public string? JobTitle { get; init; }

    public string? Phone { get; init; }

    public string? Mail { get; init; }
}

/// <summary>The directory did not answer.</summary>
/// <param name="message">What was asked and how it failed; names nobody.</param>
/// <param name="cause">What happened underneath.</param>
public sealed class DirectoryUnavailableException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>How long the directory asked to be left alone; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
