namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Taking a case one level up.</summary>
internal static class Escalate
{
    public static Denial? Propose(CaseChange change, string actor, string reason)
    {
        // Whoever answers for it needs nobody's leave, and would otherwise decide on their own proposal.
        if (change.File.OwnerKey == actor)
            return Denial.NotNow;
        change.Change(c => c with { State = CaseState.EscalationPending, Escalation = new Escalation(actor, reason) });
        change.Stop(TimerKind.Idle);
        // In immediate danger nobody waits for a decision.
        if (change.File.Policy.Decision is not { } decision)
            return Up(change, byClock: true);
        change.SetAfter(TimerKind.Decide, decision);
        change.Note(FactKind.EscalationProposed);
        return null;
    }

    public static Denial? Approve(CaseChange change, string actor, string reason)
    {
        if (change.File.State == CaseState.EscalationPending && change.File.Escalation?.ProposedBy == actor)
            return Denial.NotYours;
        if (change.File.State != CaseState.EscalationPending)
            change.Change(c => c with { Escalation = new Escalation(actor, reason) });
        return Up(change, byClock: false);
    }

    public static Denial? Reject(CaseChange change, string actor, string reason)
    {
        if (change.File.Escalation?.ProposedBy == actor)
            return Denial.NotYours;
        if (change.File.Urgency == UrgencyClass.K0 || change.File.IsTargeting)
            return Denial.NotNow;
        if (reason.Length < CaseRules.ShortestReason)
            return Denial.ReasonTooShort;
        change.Change(c => c with { State = CaseState.EscalationRejected, Escalation = c.Escalation! with { Rejection = reason } });
        change.Stop(TimerKind.Decide);
        change.SetAfter(TimerKind.AcceptRejection, change.File.Policy.Reevaluation);
        change.Note(FactKind.EscalationRejected);
        return null;
    }

    public static Denial? Accept(CaseChange change)
    {
        change.Go(CaseState.Active);
        change.Stop(TimerKind.AcceptRejection);
        change.Note(FactKind.RejectionAccepted);
        return null;
    }

    /// <summary>The next level decides what this one refused.</summary>
    public static Denial? Reevaluate(CaseChange change, string actor)
    {
        if (change.File.Escalation is not { IsReevaluated: false } escalation)
            return Denial.OnlyOnce;
        if (change.GiveToNextLevel() is not { } above)
            return Denial.NobodyThere;
        change.Change(c => c with
        {
            State = CaseState.EscalationPending,
            OwnerKey = above.Key,
            Escalation = escalation with { ProposedBy = actor, IsReevaluated = true },
        });
        change.Stop(TimerKind.AcceptRejection);
        if (change.File.Policy.Decision is { } decision)
            change.SetAfter(TimerKind.Decide, decision);
        change.Note(FactKind.Reevaluated, above.Key);
        return null;
    }

    /// <summary>Up it goes: the next level has it and has to take it on; until then whoever had it answers for it.</summary>
    /// <returns>Why it could not; null when it did.</returns>
    public static Denial? Up(CaseChange change, bool byClock)
    {
        if (change.GiveToNextLevel() is not { } above)
            return Denial.NobodyThere;
        change.Change(c => c with { State = CaseState.Escalated, Escalation = (c.Escalation ?? new Escalation(null, "")) with { IsAutomatic = byClock } });
        change.Stop(TimerKind.Decide, TimerKind.Idle);
        change.SetAfter(TimerKind.AddNextLevel, change.File.Policy.Acknowledge);
        change.Note(byClock ? FactKind.EscalatedByClock : FactKind.Escalated, above.Key);
        return null;
    }
}
