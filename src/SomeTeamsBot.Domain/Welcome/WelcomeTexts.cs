using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>The fixed words of this slice.</summary>
public static class WelcomeTexts
{
    public static readonly Texts Words = new(typeof(WelcomeTexts));
}
