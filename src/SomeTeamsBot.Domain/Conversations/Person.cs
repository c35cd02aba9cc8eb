namespace SomeTeamsBot.Domain.Conversations;

/// <summary>Somebody who talks with the bot.</summary>
/// <param name="Id">The channel's own id of the person: an opaque ordinal string, different for each bot.</param>
/// <param name="DirectoryId">The object id in the municipality's directory; null when the channel did not tell it.</param>
public sealed record Person(string Id, string? DirectoryId)
{
    /// <summary>The name the channel shows. Used only where the person asked to be named; never logged, never kept otherwise.</summary>
    public string? Name { get; init; }

    /// <summary>The id under which the bot keeps what it knows of the person: the directory's, which survives a reinstall, else the channel's.</summary>
    public string Key => DirectoryId ?? Id;

    /// <summary>For logs: an id, never a name.</summary>
    public override string ToString() => Key;
}
