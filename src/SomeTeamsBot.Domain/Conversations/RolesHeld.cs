namespace SomeTeamsBot.Domain.Conversations;

/// <summary>The single roles inside a set of them.</summary>
public static class RolesHeld
{
    /// <summary>Every single role, in the order in which people are asked.</summary>
    public static IReadOnlyList<Roles> All { get; } =
        [Roles.Employee, Roles.Supervisor, Roles.ElectedOfficial, Roles.ChannelAdministrator];

    /// <summary>The single roles that are held.</summary>
    public static IReadOnlyList<Roles> Singles(this Roles roles) =>
        [.. All.Where(role => roles.HasFlag(role))];
}
