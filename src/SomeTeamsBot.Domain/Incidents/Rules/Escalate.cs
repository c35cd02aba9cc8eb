namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Taking a case one level up.</summary>
internal static class Escalate
{
    public static Denial? Propose(CaseChange change, string actor, string reason)
    {
        // Whoever answers for it needs nobody's leave, and would otherwise decide on their own proposal.
        if (change.File.OwnerKey == actor)
            return Denial.NotNow;
        // In immediate danger nobody waits for a decision.
        if (change.File.Policy.Decision is not { } decision)
        {
            if (Up(change, new Escalation(actor, reason), byClock: true) is { } denial)
                return denial;
            Say(change, actor, reason);
            return null;
        }

        change.Change(c => c with { State = CaseState.EscalationPending, Escalation = new Escalation(actor, reason) });
        change.Stop(TimerKind.Idle);
        change.SetClimb(TimerKind.Decide, decision);
        Say(change, actor, reason);
        change.Note(FactKind.EscalationProposed);
        return null;
    }

    private static void Say(CaseChange change, string actor, string reason) =>
        change.Say(actor == change.File.Reporter.Key ? NoteKind.FromReporter : NoteKind.Reason, reason, actor);

    public static Denial? Approve(CaseChange change, string actor, string reason, string? toKey)
    {
        var waiting = change.File.State == CaseState.EscalationPending ? change.File.Escalation : null;
        if (waiting is not null && !change.File.MayDecide(actor))
            return Denial.NotYours;
        if (toKey is not null && change.File.EscalationTargets.All(p => p.Key != toKey))
            return change.File.EscalationTargets.Any() ? Denial.NotThem : Denial.NobodyThere;
        if (Up(change, waiting ?? new Escalation(actor, reason), byClock: false, toKey) is { } denial)
            return denial;
        change.Say(NoteKind.Reason, reason, actor);
        return null;
    }

    public static Denial? Reject(CaseChange change, string actor, string reason)
    {
        if (!change.File.MayDecide(actor))
            return Denial.NotYours;
        if (change.File.Urgency == UrgencyClass.K0 || change.File.IsTargeting)
            return Denial.NotNow;
        if (reason.Length < CaseRules.ShortestReason)
            return Denial.ReasonTooShort;
        change.Change(c => c with { State = CaseState.EscalationRejected, Escalation = c.Escalation! with { Rejection = reason, Decider = null } });
        change.Say(NoteKind.Reason, reason, actor);
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

    /// <summary>The next level decides what this one refused; until then whoever had it answers for it.</summary>
    public static Denial? Reevaluate(CaseChange change, string actor)
    {
        if (change.File.Escalation is not { IsReevaluated: false } escalation)
            return Denial.OnlyOnce;
        if (change.GiveToNextLevel() is not { } above)
            return Denial.NobodyThere;
        change.Change(c => c with
        {
            State = CaseState.EscalationPending,
            Escalation = escalation with { ProposedBy = actor, IsReevaluated = true, Decider = above.Key },
        });
        change.Stop(TimerKind.AcceptRejection);
        if (change.File.Policy.Decision is { } decision)
            change.SetClimb(TimerKind.Decide, decision);
        change.Note(FactKind.Reevaluated, above.Key);
        return null;
    }

    /// <summary>Up it goes: the next level has it and has to take it on; until then whoever had it answers for it.</summary>
    /// <param name="change">The case.</param>
    /// <param name="escalation">What goes up; who alone decides on it is already the level above.</param>
    /// <param name="byClock">Whether nobody decided.</param>
    /// <param name="toKey">To whom of those above; null for the nearest.</param>
    /// <returns>Why it could not; null when it did.</returns>
    public static Denial? Up(CaseChange change, Escalation escalation, bool byClock, string? toKey = null)
    {
        if ((escalation.Decider ?? change.GiveToNextLevel(toKey)?.Key) is not { } above)
            return Denial.NobodyThere;
        change.Change(c => c with { State = CaseState.Escalated, Escalation = escalation with { IsAutomatic = byClock, Decider = null, To = [above], WentUp = change.Now } });
        change.Stop(TimerKind.Decide, TimerKind.Idle, TimerKind.AcceptRejection);
        change.SetClimb(TimerKind.AddNextLevel, change.File.Policy.Acknowledge);
        change.Note(byClock ? FactKind.EscalatedByClock : FactKind.Escalated, above);
        return null;
    }

    /// <summary>There is nobody above: whoever answers for it goes on.</summary>
    public static void GoOn(CaseChange change)
    {
        change.Go(CaseState.Active);
        change.Change(c => c with { Escalation = c.Escalation! with { Decider = null } });
        change.Stop(TimerKind.Decide);
        change.Note(FactKind.RejectionAccepted, code: nameof(Denial.NobodyThere));
    }
}
