using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Browsing;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>The greeting: the three jobs, and in three lines what is kept and who reads it.</summary>
public static class GreetingPage
{
    private static Texts Words => WelcomeTexts.Words;

    public static Page Of(Language language) =>
        new(
            Words["GreetingTitle", language],
            [
                new Lead(Words["GreetingLead", language]),
                new Lines([Words["Job1", language], Words["Job2", language], Words["Job3", language]]),
                new Subheading(Words["KeptHeading", language]),
                new Lines([Words["Kept1", language], Words["Kept2", language], Words["Kept3", language]]),
            ],
            [
                new Choice(Words["TellRole", language], AskRole.Write()),
                OpenTopics.ChoiceIn(language),
                OpenHelp.ChoiceIn(language),
            ])
        {
            Language = language,
            Tone = Tone.Good,
        };

    /// <summary>For a group or channel: short, and nothing about anybody.</summary>
    public static Page Shared(Language language) =>
        new(
            Words["GreetingTitle", language],
            [new Lead(Words["ChannelGreeting", language])],
            [OpenTopics.ChoiceIn(language), OpenHelp.ChoiceIn(language)])
        {
            Language = language,
        };
}
