namespace SomeTeamsBot.Domain.Conversations;

/// <summary>What the roles are called.</summary>
public static class RoleTexts
{
    internal static readonly Texts Words = new(typeof(RoleTexts));

    /// <summary>The name of a single role ("Luottamushenkilö").</summary>
    public static string NameOf(Roles role, Language language) => Words[role.ToString(), language];

    /// <summary>The names of all roles held, in the order in which they are asked.</summary>
    public static string NamesOf(Roles roles, Language language) =>
        string.Join(", ", roles.Singles().Select(role => NameOf(role, language)));
}
