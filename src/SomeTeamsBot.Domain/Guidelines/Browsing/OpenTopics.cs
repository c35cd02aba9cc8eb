using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Browsing;

/// <summary>The button that lists the topics.</summary>
public static class OpenTopics
{
    public const string Verb = "topics";

    /// <summary>The button, with its title.</summary>
    public static Choice ChoiceIn(Language language) => new(AnswerTexts.Words["TopicsTitle", language], Write());

    public static Press Write() => new(Verb);
}
