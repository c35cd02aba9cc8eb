using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Channels;

/// <summary>The button that shows the whole register.</summary>
public static class OpenRegister
{
    public const string Verb = "channels.all";

    /// <summary>The button, with its title.</summary>
    public static Choice ChoiceIn(Language language) =>
        new(ChannelTexts.Words["RegisterButton", language], Write());

    public static Press Write() => new(Verb);
}
