namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Somebody can act no more: whatever waited for them waits for somebody else.</summary>
internal static class Succeed
{
    /// <summary>Finds who comes after the person.</summary>
    /// <param name="change">The case, in which the person may not act any more.</param>
    /// <param name="personKey">Who is gone.</param>
    /// <param name="give">Gives it to another.</param>
    public static void Of(CaseChange change, string personKey, Action<CaseChange> give)
    {
        var file = change.File;
        if (file.OwnerKey == personKey)
            Owner(change, give);
        else if (file.TransferTo == personKey)
            EndTransfer(change);
        else if (file is { State: CaseState.EscalationPending, Escalation.Decider: { } decider } && decider == personKey)
            Decider(change, file.Escalation);
        else if (file is { State: CaseState.Escalated, Escalation.To: { } above } && above.Contains(personKey))
            Above(change, above);
        else if (file.OwnerKey is null)
            give(change);
    }

    /// <summary>Whoever was asked does not take it over: it is with the former owner again.</summary>
    public static void EndTransfer(CaseChange change)
    {
        var asked = change.File.TransferTo;
        change.Change(c => c with { State = CaseState.Acknowledged, TransferTo = null });
        change.Stop(TimerKind.EndTransfer);
        change.SetAfter(TimerKind.Idle, change.File.Policy.Idle);
        change.Note(FactKind.TransferEnded, asked);
    }

    /// <summary>Somebody has to take it on anew, and the ladder runs from now.</summary>
    public static void TakeAnew(CaseChange change)
    {
        change.Change(c => c with { OwnerKey = null, TransferTo = null });
        if (!change.File.Handlers.Any())
            Deliver.Fall(change);
        change.Go(change.File.Handlers.Any(h => h.State == HolderState.Reached) ? CaseState.Notified : CaseState.Submitted);
        change.Stop(TimerKind.Idle, TimerKind.Decide, TimerKind.RemindQuestion, TimerKind.EndQuestion, TimerKind.EndTransfer, TimerKind.AcceptRejection);
        change.StartLadder(change.Now);
    }

    private static void Owner(CaseChange change, Action<CaseChange> give)
    {
        give(change);
        if (change.File.State == CaseState.Resolved)
            change.Change(c => c with { OwnerKey = null });
        else
            TakeAnew(change);
    }

    private static void Decider(CaseChange change, Escalation waiting)
    {
        if (change.GiveToNextLevel() is { } next)
            change.Change(c => c with { Escalation = waiting with { Decider = next.Key } });
        else
            Escalate.GoOn(change);
    }

    private static void Above(CaseChange change, IReadOnlyList<string> above)
    {
        if (above.Any(key => change.File.Holder(key) is { MayAct: true }) || change.GiveToNextLevel() is not null || change.GiveToFallback())
            return;
        change.StopLadder();
        Escalate.GoOn(change);
    }
}
