namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Whoever reported.</summary>
/// <param name="Key">The directory's object id.</param>
/// <param name="Name">The name the channel showed when it was sent.</param>
public sealed record Reporter(string Key, string Name)
{
    /// <summary>Whether an elected official reported in that role.</summary>
    public bool IsElectedOfficial { get; init; }

    /// <summary>Whether the name is shown to those alone who need it and say why.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Whether the reporter has withdrawn although the case goes on: they are asked nothing more.</summary>
    public bool HasWithdrawn { get; init; }

    /// <summary>Whether the reporter's account is gone; then they count as withdrawn.</summary>
    public bool IsGone { get; init; }
}
