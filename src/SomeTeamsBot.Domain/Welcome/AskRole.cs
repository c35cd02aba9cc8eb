using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>The button that asks the role.</summary>
public static class AskRole
{
    public const string Verb = "role.ask";

    public static Press Write() => new(Verb);
}
