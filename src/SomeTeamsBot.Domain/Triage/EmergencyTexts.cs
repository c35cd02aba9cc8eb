using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The words of the emergency card, in four languages; built into the program, so that they are there when nothing else is.</summary>
internal static class EmergencyTexts
{
    public static readonly Texts All = new(typeof(EmergencyTexts));
}
