namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Whether a case goes on when its reporter takes it back.</summary>
internal static class Withdrawal
{
    /// <summary>
    /// True once somebody took it on, and where a duty does not end with the wish: immediate danger, somebody under age, targeting (L09).
    /// </summary>
    public static bool GoesOn(CaseFile file) =>
        file.Acknowledged is not null || file.Urgency == UrgencyClass.K0 || file.Report.HasMinor || file.IsTargeting;
}
