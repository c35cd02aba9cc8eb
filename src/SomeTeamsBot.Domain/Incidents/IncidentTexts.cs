using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The fixed words of reports and cases.</summary>
public static class IncidentTexts
{
    public static readonly Texts Words = new(typeof(IncidentTexts));
}
