using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot;

/// <summary>The fixed words of the command line's "ask".</summary>
public static class AskTexts
{
    public static readonly Texts Words = new(typeof(AskTexts));
}
