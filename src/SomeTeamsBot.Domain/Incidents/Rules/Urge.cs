namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Making a case more or less urgent.</summary>
internal static class Urge
{
    public static Denial? Raise(CaseChange change, string actor, RaiseUrgency raise)
    {
        var isReporter = actor == change.File.Reporter.Key;
        if (raise.To >= change.File.Urgency)
            return Denial.NotNow;
        if (isReporter && change.File.RaisedByReporter)
            return Denial.OnlyOnce;
        change.Change(c => c with { Urgency = raise.To, Policy = raise.Policy, RaisedByReporter = c.RaisedByReporter || isReporter });
        Anew(change);
        change.Note(FactKind.Raised, code: raise.To.ToString());
        return null;
    }

    public static Denial? Lower(CaseChange change, string actor, LowerUrgency lower)
    {
        if (lower.To <= change.File.Urgency || lower.To == UrgencyClass.K4)
            return Denial.NotNow;
        if (change.File.Urgency == UrgencyClass.K0 && change.File.Acknowledged is null)
            return Denial.NotNow;
        if (lower.Reason.Length < CaseRules.ShortestReason)
            return Denial.ReasonTooShort;
        change.Say(NoteKind.Reason, lower.Reason, actor);
        change.Change(c => c with { Urgency = lower.To, Policy = lower.Policy });
        Anew(change);
        change.Note(FactKind.Lowered, code: lower.To.ToString());
        return null;
    }

    // The clocks of the other class run from now.
    private static void Anew(CaseChange change)
    {
        if (change.File.State == CaseState.Notified)
            change.StartLadder(change.Now);
        if (change.File.Timers.Any(t => t.Kind == TimerKind.Idle))
            change.SetAfter(TimerKind.Idle, change.File.Policy.Idle);
        if (change.File.Timers.Any(t => t.Kind == TimerKind.TellReporter))
            change.SetAfter(TimerKind.TellReporter, change.File.Policy.Status);
    }
}
