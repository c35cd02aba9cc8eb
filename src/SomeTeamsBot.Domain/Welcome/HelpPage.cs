using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Browsing;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>How to use the bot.</summary>
public static class HelpPage
{
    private static Texts Words => WelcomeTexts.Words;

    public static Page Of(Language language) =>
        new(
            Words["HelpTitle", language],
            [
                new Lead(Words["HelpLead", language]),
                new Subheading(Words["HelpExamples", language]),
                new Lines([Words["Example1", language], Words["Example2", language], Words["Example3", language]]),
                new Paragraph(Words["HelpCommands", language]),
                new Paragraph(Words["HelpDanger", language]),
            ],
            [OpenTopics.ChoiceIn(language), OpenRegister.ChoiceIn(language), OpenPrivacy.ChoiceIn(language)])
        {
            Language = language,
        };

    /// <summary>For a message without text: a picture, an attachment, a lone mention.</summary>
    public static Page WithoutText(Language language) =>
        new(
            Words["EmptyTitle", language],
            [new Lead(Words["EmptyLead", language])],
            [OpenTopics.ChoiceIn(language), OpenHelp.ChoiceIn(language)])
        {
            Language = language,
        };
}
