using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>What is kept about the person, who reads it, and what leaves when.</summary>
public static class PrivacyPage
{
    private static Texts Words => WelcomeTexts.Words;

    public static Page Of(Language language) =>
        new(
            Words["PrivacyTitle", language],
            [
                new Lead(Words["Privacy1", language]),
                new Lines([Words["Privacy2", language], Words["Privacy3", language], Words["Privacy6", language], Words["Privacy4", language], Words["Privacy5", language], Words["Privacy7", language]]),
            ],
            [])
        {
            Language = language,
        };
}
