namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Somebody leaves the case for good: their sight of it ends at once, and the next one has it.</summary>
internal static class Vacate
{
    public static Denial? Of(CaseChange change, string personKey, string why)
    {
        if (change.File.Holder(personKey) is not { State: not HolderState.Removed } holder)
            return Denial.NotThem;
        change.Change(personKey, h => h with { State = HolderState.Removed });
        change.Note(FactKind.Removed, personKey, why);
        if (holder.IsInformed)
            return null;
        var answered = change.File.OwnerKey == personKey;
        var isLast = !change.File.Handlers.Any();
        if (answered)
            change.Change(c => c with { OwnerKey = null });
        if (change.File.TransferTo == personKey)
            change.Change(c => c with { TransferTo = null, State = CaseState.Acknowledged });
        if ((answered || isLast) && change.GiveToNextLevel() is null && !change.File.Handlers.Any())
            Deliver.Fall(change);
        if (answered && change.File.State is not CaseState.Resolved)
            TakeAnew(change);
        return null;
    }

    /// <summary>Somebody has to take it on anew, and the ladder runs from now.</summary>
    private static void TakeAnew(CaseChange change)
    {
        change.Go(change.File.Handlers.Any(h => h.State == HolderState.Reached) ? CaseState.Notified : CaseState.Submitted);
        change.Stop(TimerKind.Idle, TimerKind.Decide, TimerKind.RemindQuestion, TimerKind.EndQuestion, TimerKind.EndTransfer, TimerKind.AcceptRejection);
        change.StartLadder(change.Now);
    }
}
