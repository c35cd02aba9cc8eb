using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>The button that tells what is kept about the person.</summary>
public static class OpenPrivacy
{
    public const string Verb = "privacy";

    /// <summary>The button, with its title.</summary>
    public static Choice ChoiceIn(Language language) => new(WelcomeTexts.Words["PrivacyTitle", language], Write());

    public static Press Write() => new(Verb);
}
