namespace SomeTeamsBot.Domain.Incidents;

/// <summary>
/// Who is told something because of what happened. A card that changes in place makes no sound, so what somebody waits for, or must not
/// miss, is said in a line as well; the line names the case's number and nothing of its content, for it may light up on a classroom's wall.
/// </summary>
internal static class Announcements
{
    /// <summary>The lines: to whom, and the key of the words.</summary>
    public static IEnumerable<(string PersonKey, string Text)> Of(Done done, Actor actor) => done.Facts
        .SelectMany(fact => Of(done.File, fact))
        .Where(line => line.PersonKey != actor.Key && line.PersonKey.Length > 0)
        .Distinct();

    private static IEnumerable<(string PersonKey, string Text)> Of(CaseFile file, CaseFact fact) => fact.Kind switch
    {
        FactKind.Acknowledged => ToReporter(file, "PingAcknowledged"),
        FactKind.Asked => ToReporter(file, "PingAsked"),
        FactKind.Reminded => ToReporter(file, "PingQuestion"),
        FactKind.EscalationRejected => ToReporter(file, "PingRejected"),
        FactKind.Resolved => ToReporter(file, "PingResolved"),
        FactKind.NobodyReached => ToReporter(file, "PingNobodyReached"),
        FactKind.NobodyAnswers => ToReporter(file, "PingNobodyAnswers"),
        FactKind.ReporterTold => ToReporter(file, "PingStatus"),
        FactKind.Escalated or FactKind.EscalatedByClock or FactKind.Transferred or FactKind.TransferEnded or FactKind.Removed => ToReporter(file, "PingMoved"),
        FactKind.ToldAgain => ToHandlers(file, "PingAgain"),
        FactKind.EscalationProposed or FactKind.Reevaluated => ToHandlers(file, "PingDecide"),
        FactKind.DataBreachDue => ToHandlers(file, "PingDataBreach").Concat(file.Holders.Where(h => h.Person.Basis == Basis.DataProtectionOfficer).Select(h => (h.Person.Key, "PingDataBreach"))),
        FactKind.Idle => ToOwner(file, "PingIdle"),
        FactKind.InvestigationDue => ToOwner(file, "PingInvestigation"),
        FactKind.ReporterLeft when fact.Code == Vacate.Gone => ToOwner(file, "PingReporterGone"),
        FactKind.ToldMore => ToOwner(file, "PingToldMore"),
        FactKind.QuestionEnded => ToOwner(file, "PingQuestionEnded"),
        FactKind.Reopened => ToOwner(file, "PingReopened"),
        _ => [],
    };

    private static IEnumerable<(string PersonKey, string Text)> ToReporter(CaseFile file, string text) =>
        file.Reporter.HasWithdrawn ? [] : [(file.Reporter.Key, text)];

    private static IEnumerable<(string PersonKey, string Text)> ToHandlers(CaseFile file, string text) => file.Handlers.Select(h => (h.Person.Key, text));

    // Before somebody answers for it, all who have it do.
    private static IEnumerable<(string PersonKey, string Text)> ToOwner(CaseFile file, string text) =>
        file.OwnerKey is { } owner ? [(owner, text)] : ToHandlers(file, text);
}
