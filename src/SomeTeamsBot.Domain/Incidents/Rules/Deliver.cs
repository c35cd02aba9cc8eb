namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Getting a case into somebody's hands.</summary>
internal static class Deliver
{
    public static Denial? Route(CaseChange change, Route route)
    {
        change.Change(c => c with { Ladder = route.Ladder });
        foreach (var note in route.Notes)
            change.Note(FactKind.RouteNoted, code: note.ToString());
        // Who could not be reached earlier may be reachable now.
        foreach (var holder in change.File.Holders.Where(h => h.State == HolderState.Unreachable))
            change.Change(holder.Person.Key, h => h with { State = HolderState.Expected });
        foreach (var person in route.First)
            change.Give(person);
        foreach (var person in route.Inform)
            change.Give(person, isInformed: true);
        if (change.File.Report.AlsoAbove)
            change.GiveToNextLevel();
        if (!change.File.Handlers.Any())
            change.GiveToFallback();
        change.Note(FactKind.Routed, code: route.Ladder.IsKnown ? null : nameof(RouteNote.DirectoryDown));
        if (route.Ladder.IsKnown)
            change.Stop(TimerKind.FindRecipients);
        return null;
    }

    public static Denial? PutOff(CaseChange change, DateTimeOffset due)
    {
        var round = change.File.Timers.Where(t => t.Kind == TimerKind.FindRecipients).Select(t => t.Round).FirstOrDefault();
        change.Set(TimerKind.FindRecipients, due, round + 1);
        return null;
    }

    public static Denial? Reached(CaseChange change, string personKey)
    {
        if (change.File.Holder(personKey) is not { State: HolderState.Expected or HolderState.Unreachable } holder)
            return null;
        change.Change(personKey, h => h with { State = HolderState.Reached });
        change.Note(FactKind.Reached, personKey);
        if (!holder.IsInformed && change.File.State is CaseState.Submitted or CaseState.Undelivered)
            change.Go(CaseState.Notified);
        return null;
    }

    public static Denial? Unreachable(CaseChange change, string personKey)
    {
        if (change.File.Holder(personKey) is not { State: HolderState.Expected or HolderState.Reached })
            return null;
        change.Change(personKey, h => h with { State = HolderState.Unreachable });
        change.Note(FactKind.Unreachable, personKey);
        if (change.File.Handlers.Any())
            return null;
        change.Note(FactKind.NobodyReached);
        if (change.File.State is CaseState.Submitted or CaseState.Notified)
            change.Go(CaseState.Undelivered);
        Fall(change);
        return null;
    }

    /// <summary>To whoever is left: the deputy, the fallback, the next level; and when nobody is, the directory is asked again soon.</summary>
    public static void Fall(CaseChange change)
    {
        if (change.File.Ladder.Deputies.Any(p => change.Give(p)) || change.GiveToFallback() || change.GiveToNextLevel() is not null)
            return;
        change.SetAfter(TimerKind.FindRecipients, AskAgain);
    }

    /// <summary>How soon the directory is asked again when nobody could be reached.</summary>
    private static readonly Calendar.Delay AskAgain = Calendar.Delay.Minutes(5);
}
