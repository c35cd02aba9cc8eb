using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The button that answers a question.</summary>
/// <param name="Dialog">Where the person was.</param>
/// <param name="Question">Which question.</param>
/// <param name="Answer">With which answer.</param>
public sealed record AnswerTriage(Dialog Dialog, string Question, string Answer)
{
    public const string Verb = "triage.answer";

    /// <summary>The field of the first card in which the role stands.</summary>
    public const string RoleField = "role";

    public Press Write() => CarriedDialog.Write(Verb, Dialog, ("q", Question), ("a", Answer));

    public static AnswerTriage? Read(Press press) =>
        press.Verb == Verb && CarriedDialog.Read(press) is { } dialog && press["q"] is { } question && press["a"] is { } answer
            ? new AnswerTriage(dialog, question, answer)
            : null;
}
