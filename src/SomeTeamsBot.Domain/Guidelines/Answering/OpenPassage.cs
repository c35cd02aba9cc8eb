using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>The button that shows a passage.</summary>
public sealed record OpenPassage(string PassageId)
{
    public const string Verb = "passage";

    public Press Write() => Press.Of(Verb, ("id", PassageId));

    public static OpenPassage? Read(Press press) => press.Verb == Verb && press["id"] is { } id ? new OpenPassage(id) : null;

    /// <summary>Buttons to the passages that exist, in order, at most three.</summary>
    public static IReadOnlyList<Choice> Buttons(Handbook handbook, IEnumerable<string> ids) =>
    [
        .. ids.Distinct().Where(handbook.Passages.ContainsKey).Take(3)
            .Select(id => new Choice(handbook.Passages[id].Title, new OpenPassage(id).Write())),
    ];
}
