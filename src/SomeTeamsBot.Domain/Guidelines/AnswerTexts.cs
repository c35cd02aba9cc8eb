using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>The fixed words of this slice.</summary>
public static class AnswerTexts
{
    public static readonly Texts Words = new(typeof(AnswerTexts));
}
