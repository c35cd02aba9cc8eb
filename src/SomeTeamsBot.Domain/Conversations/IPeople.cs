namespace SomeTeamsBot.Domain.Conversations;

/// <summary>What the bot keeps about a person between turns, and nothing else.</summary>
/// <param name="Roles">The roles the person named; <see cref="Roles.None"/> until told.</param>
/// <param name="RoleAsked">Whether the role was asked: it is asked once.</param>
/// <param name="Language">The language the person chose; null when never chosen.</param>
/// <param name="Greeted">Whether the greeting was shown: it is shown once.</param>
public sealed record Profile(Roles Roles, bool RoleAsked, Language? Language, bool Greeted)
{
    public static readonly Profile Unknown = new(Roles.None, RoleAsked: false, Language: null, Greeted: false);
}

/// <summary>Keeps profiles.</summary>
public interface IPeople
{
    /// <summary>The person's profile; <see cref="Profile.Unknown"/> for a stranger.</summary>
    Task<Profile> Find(string personKey, CancellationToken cancellationToken);

    /// <summary>Keeps the profile as it is now.</summary>
    Task Keep(string personKey, Profile profile, CancellationToken cancellationToken);
}
