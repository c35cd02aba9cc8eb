using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>The button that asks the role.</summary>
public sealed record AskRole
{
    public const string Verb = "role.ask";

    public static Press Write() => new(Verb);

    public static AskRole? Read(Press press) => press.Verb == Verb ? new AskRole() : null;
}
