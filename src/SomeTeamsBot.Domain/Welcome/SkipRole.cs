using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>The button with which a person tells no role, and a role told before is forgotten.</summary>
public static class SkipRole
{
    public const string Verb = "role.skip";

    public static Press Write() => new(Verb);
}
