using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

public enum Voice
{
    Me,
    Other,
    SelfHarm,
}

public sealed record EmergencySignal(Voice Voice, Language Language);

public static class EmergencyWords
{
    public static EmergencySignal? Find(string text) =>
        text.Contains("tappaa minut", StringComparison.OrdinalIgnoreCase) ? new EmergencySignal(Voice.Me, Language.Finnish) : null;
}
