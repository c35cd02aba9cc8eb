using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>The button that saves the roles chosen on the form.</summary>
/// <param name="Roles">What was chosen; none when nothing was.</param>
public sealed record SaveRoles(Roles Roles)
{
    public const string Verb = "role.save";

    /// <summary>The field of the form; its value is the roles' names separated by commas.</summary>
    public const string RolesField = "roles";

    public static Press Write() => new(Verb);

    public static SaveRoles? Read(Press press, IReadOnlyDictionary<string, string> inputs) =>
        press.Verb == Verb ? new SaveRoles(ValueOf(inputs.GetValueOrDefault(RolesField) ?? "")) : null;

    /// <summary>The value of the field for the roles.</summary>
    public static string Value(Roles roles) => string.Join(',', roles.Singles());

    // Names only: a number would make roles out of thin air.
    private static Roles ValueOf(string value) =>
        value.Split(',', StringSplitOptions.TrimEntries)
            .Select(name => RolesHeld.All.FirstOrDefault(role => role.ToString() == name))
            .Aggregate(Roles.None, (all, role) => all | role);
}
