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
        if (change.File.Urgency == UrgencyClass.K0 && change.File.OwnerKey is null)
            return Denial.NotNow;
        if (lower.Reason.Length < CaseRules.ShortestReason)
            return Denial.ReasonTooShort;
        change.Say(NoteKind.Reason, lower.Reason, actor);
        change.Change(c => c with { Urgency = lower.To, Policy = lower.Policy });
        Anew(change);
        change.Note(FactKind.Lowered, code: lower.To.ToString());
        return null;
    }

    // The clocks of the other class run from now, those alone that run.
    private static void Anew(CaseChange change)
    {
        var policy = change.File.Policy;
        if (change.File.IsNew)
            Climb(change);
        if (change.File.State == CaseState.Escalated)
            change.SetClimb(TimerKind.AddNextLevel, policy.Acknowledge);
        foreach (var (kind, delay) in new[] { (TimerKind.Idle, policy.Idle), (TimerKind.TellReporter, policy.Status), (TimerKind.EndTransfer, policy.Acknowledge) })
        {
            if (change.File.Timers.Any(t => t.Kind == kind))
                change.SetAfter(kind, delay);
        }

        if (change.File.State is CaseState.EscalationPending or CaseState.EscalationRejected)
            Decide(change);
        if (policy.Investigation is { } investigation && change.File is { Deeds.Count: 0, State: not CaseState.Active })
            change.Set(TimerKind.Investigate, investigation.From(change.File.Submitted, policy.Hours));
    }

    private static void Climb(CaseChange change)
    {
        change.StartLadder(change.Now);
        if (change.File.BeginsAbove && change.File.Handlers.All(h => h.Person.Basis != Basis.NextLevel))
            change.GiveAbove();
    }

    // In immediate danger nobody waits for a decision, and none is refused.
    private static void Decide(CaseChange change)
    {
        if (change.File.Policy.Decision is not { } decision)
            Escalate.Up(change, change.File.Escalation!, byClock: true);
        else if (change.File.State == CaseState.EscalationPending)
            change.SetClimb(TimerKind.Decide, decision);
    }
}
