using SomeTeamsBot.Domain.Calendar;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Getting a case into somebody's hands.</summary>
internal static class Deliver
{
    /// <summary>How soon the directory is asked again when nobody could be reached.</summary>
    private static readonly Delay AskAgain = Delay.Minutes(5);

    /// <summary>How long the directory is left alone at most when it does not answer, in minutes.</summary>
    private const int LongestWait = 32;

    public static Denial? Route(CaseChange change, Route route)
    {
        var isFirst = !change.File.Ladder.IsKnown && route.Ladder.IsKnown;
        change.Change(c => c with { Ladder = route.Ladder, Excluded = [.. c.Excluded.Union(route.Excluded)] });
        foreach (var note in route.Notes)
            change.Note(FactKind.RouteNoted, code: RouteNotes.CodeOf(note));
        // Who could not be reached earlier may be reachable now.
        foreach (var holder in change.File.Holders.Where(h => h.State == HolderState.Unreachable))
            change.Change(holder.Person.Key, h => h with { State = HolderState.Expected });
        foreach (var person in route.First)
            change.Give(person);
        foreach (var person in route.Inform)
            change.Give(person, isInformed: true);
        foreach (var person in route.Away)
            change.LeaveForReturn(person);
        // Who got it before the directory answered may turn out to be whom it is about.
        foreach (var key in route.Excluded)
            Vacate.Of(change, key, Vacate.Subject);
        if (isFirst && change.File.IsNew)
            Begin(change);
        if (!change.File.Handlers.Any() && !change.GiveToFallback())
            TryAgain(change, route);
        change.Note(FactKind.Routed, code: route.Ladder.IsKnown ? null : RouteNotes.CodeOf(RouteNote.DirectoryDown));
        AskLater(change);
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
        if (change.File.Holder(personKey) is not { State: HolderState.Expected or HolderState.Reached } holder)
            return null;
        change.Change(personKey, h => h with { State = HolderState.Unreachable });
        change.Note(FactKind.Unreachable, personKey);
        if (holder.IsInformed)
            return null;
        if (!change.File.Handlers.Any())
        {
            change.Note(FactKind.NobodyReached);
            if (change.File.State is CaseState.Submitted or CaseState.Notified)
                change.Go(CaseState.Undelivered);
        }

        Succeed.Of(change, personKey, c => Fall(c));
        return null;
    }

    /// <summary>Who was away is told now that there is such a case.</summary>
    public static Denial? Back(CaseChange change, string personKey)
    {
        if (change.File.Holder(personKey) is not { OnReturn: true, State: not HolderState.Removed } holder)
            return null;
        change.Change(personKey, h => h with { OnReturn = false });
        change.Note(FactKind.Informed, personKey, holder.Person.Basis.ToString());
        return null;
    }

    /// <summary>To whoever is left: the deputy, the fallback, the next level; and when nobody is, the directory is asked again soon.</summary>
    public static void Fall(CaseChange change)
    {
        if (change.File.Ladder.Deputies.Any(p => change.Give(p)) || change.GiveToFallback() || change.GiveToNextLevel() is not null)
            return;
        if (!change.File.Handlers.Any())
            change.SetAfter(TimerKind.FindRecipients, AskAgain);
    }

    /// <summary>The ladder is known now; the rungs that came meanwhile led nowhere and are climbed after all.</summary>
    private static void Begin(CaseChange change)
    {
        change.StartLadder(change.File.ClimbsFrom ?? change.File.Submitted);
        if (change.File.BeginsAbove)
            change.GiveAbove();
    }

    // A card that could not be brought may be brought later: somebody must have it.
    private static void TryAgain(CaseChange change, Route route)
    {
        var keys = route.First.Concat(route.Ladder.Fallback).Select(p => p.Key).ToHashSet();
        foreach (var lost in change.File.Holders.Where(h => h is { State: HolderState.Unreachable, IsInformed: false } && keys.Contains(h.Person.Key)))
        {
            change.Change(lost.Person.Key, h => h with { State = HolderState.Expected });
            change.Note(FactKind.Given, lost.Person.Key, lost.Person.Basis.ToString());
        }
    }

    private static void AskLater(CaseChange change)
    {
        var round = change.File.Timers.FirstOrDefault(t => t.Kind == TimerKind.FindRecipients)?.Round ?? 0;
        if (!change.File.Ladder.IsKnown)
            change.SetAfter(TimerKind.FindRecipients, Delay.Minutes(Math.Min(1 << Math.Min(round, 5), LongestWait)), round + 1);
        else if (change.File.Handlers.Any())
            change.Stop(TimerKind.FindRecipients);
        else
            change.SetAfter(TimerKind.FindRecipients, AskAgain);
    }
}
