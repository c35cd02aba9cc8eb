using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Browsing;

/// <summary>The button that shows a chapter: a board whole, another as its list of passages.</summary>
public sealed record OpenGroup(string GroupId)
{
    public const string Verb = "group";

    public Press Write() => Press.Of(Verb, ("id", GroupId));

    public static OpenGroup? Read(Press press) => press.Verb == Verb && press["id"] is { } id ? new OpenGroup(id) : null;
}
