namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What of a case its cards show. What happens between the bot and the channel is not among it, so a press that crosses it is no stale one.</summary>
internal static class CaseSight
{
    /// <summary>Whether every card of the one is also a card of the other.</summary>
    public static bool IsSame(CaseFile one, CaseFile other) =>
        Course(one) == Course(other) && Reported(one) == Reported(other) && People(one).SequenceEqual(People(other));

    private static (CaseState, string?, string?, DateTimeOffset?, Escalation?, Resolution?, int, int) Course(CaseFile file) =>
        (file.State, file.OwnerKey, file.TransferTo, file.Acknowledged, file.Escalation, file.Resolution, file.Notes.Count, file.Deeds.Count);

    private static (Reporter, Report, UrgencyClass, DateTimeOffset, bool) Reported(CaseFile file) => (file.Reporter, file.Report, file.Urgency, file.AcknowledgeBy, file.RaisedByReporter);

    private static IEnumerable<(Recipient, bool, HolderState)> People(CaseFile file) =>
        file.Holders.Select(h => (h.Person, h.IsInformed, h.State == HolderState.Expected ? HolderState.Reached : h.State));
}
