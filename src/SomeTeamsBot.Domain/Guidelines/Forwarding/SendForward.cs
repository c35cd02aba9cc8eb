using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Forwarding;

/// <summary>The button that sends the question to the keeper.</summary>
/// <param name="Question">What was typed.</param>
/// <param name="WantsReply">Whether the person may be named.</param>
public sealed record SendForward(string Question, bool WantsReply)
{
    public const string Verb = "forward.send";

    public const string QuestionField = "question";

    public const string ReplyField = "reply";

    public const string Yes = "yes";

    public const string No = "no";

    public static Press Write() => new(Verb);

    /// <summary>Only a plain yes names the person; anything else, a missing field included, does not.</summary>
    public static SendForward? Read(Press press, IReadOnlyDictionary<string, string> inputs) =>
        press.Verb == Verb
            ? new SendForward(inputs.GetValueOrDefault(QuestionField) ?? "", inputs.GetValueOrDefault(ReplyField) == Yes)
            : null;
}
