using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Channels;

/// <summary>The fixed words of this slice.</summary>
public static class ChannelTexts
{
    public static readonly Texts Words = new(typeof(ChannelTexts));
}
