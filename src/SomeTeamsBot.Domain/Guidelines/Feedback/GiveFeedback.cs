using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Feedback;

/// <summary>The buttons under "Oliko tästä apua?".</summary>
public sealed record GiveFeedback(string SubjectId, bool Helpful)
{
    public const string Verb = "feedback";

    public Press Write() => Press.Of(Verb, ("id", SubjectId), ("helped", Helpful ? "1" : "0"));

    public static GiveFeedback? Read(Press press) =>
        press.Verb == Verb && press["id"] is { } id && press["helped"] is ("0" or "1") and var helped ? new GiveFeedback(id, helped == "1") : null;
}
