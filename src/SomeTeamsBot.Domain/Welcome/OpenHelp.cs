using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>The button that tells how to use the bot.</summary>
public static class OpenHelp
{
    public const string Verb = "help";

    /// <summary>The button, with its title.</summary>
    public static Choice ChoiceIn(Language language) => new(WelcomeTexts.Words["Help", language], Write());

    public static Press Write() => new(Verb);
}
