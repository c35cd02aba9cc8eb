using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Feedback;

/// <summary>The button that sends the comment.</summary>
public static class SendComment
{
    public const string Verb = "feedback.comment";

    /// <summary>The field of the comment.</summary>
    public const string Comment = "comment";

    public static Press Write() => new(Verb);
}
