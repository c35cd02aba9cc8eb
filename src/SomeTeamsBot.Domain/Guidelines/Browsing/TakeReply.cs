using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Browsing;

/// <summary>The button that gives a ready-made reply as a plain message.</summary>
public sealed record TakeReply(string ReplyId)
{
    public const string Verb = "reply";

    public Press Write() => Press.Of(Verb, ("id", ReplyId));

    public static TakeReply? Read(Press press) => press.Verb == Verb && press["id"] is { } id ? new TakeReply(id) : null;
}
