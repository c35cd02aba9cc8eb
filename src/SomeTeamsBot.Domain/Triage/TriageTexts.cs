using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The fixed words of the triage cards. What is asked and advised is content, and in Finnish.</summary>
public static class TriageTexts
{
    public static readonly Texts Words = new(typeof(TriageTexts));
}
