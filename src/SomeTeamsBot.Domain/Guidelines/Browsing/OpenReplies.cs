using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Browsing;

/// <summary>The button that lists ready-made replies.</summary>
/// <param name="PassageId">Only the replies of this passage; null for all.</param>
public sealed record OpenReplies(string? PassageId)
{
    public const string Verb = "replies";

    public Press Write() => PassageId is null ? new Press(Verb) : Press.Of(Verb, ("id", PassageId));

    public static OpenReplies? Read(Press press) => press.Verb == Verb ? new OpenReplies(press["id"]) : null;
}
