namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What the reporter does after sending.</summary>
internal static class FollowUp
{
    public static Denial? TellMore(CaseChange change, string actor, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Denial.SummaryMissing;
        change.Say(NoteKind.FromReporter, text, actor);
        if (change.File.State == CaseState.WaitingForInformation)
            EndQuestion(change);
        change.Note(FactKind.ToldMore);
        return null;
    }

    /// <summary>The handling goes on.</summary>
    public static void EndQuestion(CaseChange change)
    {
        change.Go(CaseState.Active);
        change.Stop(TimerKind.RemindQuestion, TimerKind.EndQuestion);
    }

    public static Denial? Close(CaseChange change)
    {
        change.Go(CaseState.Closed);
        // Nothing more happens to a closed case but that it is destroyed in time.
        change.Change(c => c with { Timers = [], Closed = change.Now.ToUniversalTime() });
        var (kept, asCrime, hours) = (change.File.Policy.Kept, change.File.Policy.KeptAsCrime, change.File.Policy.Hours);
        var isLonger = IsCrime(change.File) && asCrime.From(change.Now, hours) > kept.From(change.Now, hours);
        change.SetAfter(TimerKind.Purge, isLonger ? asCrime : kept);
        change.Note(FactKind.Closed);
        return null;
    }

    public static Denial? Reopen(CaseChange change, string actor, string reason)
    {
        var isReporter = actor == change.File.Reporter.Key;
        if (isReporter && change.File is { State: CaseState.Closed, Closed: { } at }
            && change.Now > change.File.Policy.Reopening.From(at, change.File.Policy.Hours))
            return Denial.NotNow;
        if (reason.Length < CaseRules.ShortestReason)
            return Denial.ReasonTooShort;
        change.Say(isReporter ? NoteKind.FromReporter : NoteKind.Reason, reason, actor);
        change.Go(CaseState.Active);
        change.Change(c => c with { Resolution = null, Closed = null, OwnerKey = c.OwnerKey ?? (isReporter ? null : actor) });
        change.Stop(TimerKind.Close, TimerKind.Purge);
        if (!change.File.Reporter.HasWithdrawn)
            change.SetAfter(TimerKind.TellReporter, change.File.Policy.Status);
        if (!change.File.Ladder.IsKnown)
            change.Set(TimerKind.FindRecipients, change.Now);
        if (change.File.OwnerKey is null)
            Succeed.TakeAnew(change);
        change.Note(FactKind.Reopened);
        return null;
    }

    /// <summary>Before anybody took it on it goes; afterwards, and where a duty does not end with the wish, it goes on without asking the reporter.</summary>
    public static Denial? Withdraw(CaseChange change)
    {
        if (Withdrawal.GoesOn(change.File))
        {
            Leave(change);
            change.Note(FactKind.ReporterLeft);
            return null;
        }

        change.Change(c => c with { State = CaseState.Withdrawn, Timers = [] });
        change.SetAfter(TimerKind.Purge, change.File.Policy.WithdrawnKept);
        change.Note(FactKind.Withdrawn);
        return null;
    }

    /// <summary>The reporter's account is gone: the case goes on without asking them.</summary>
    public static Denial? Lose(CaseChange change)
    {
        if (change.File.Reporter.IsGone)
            return Denial.OnlyOnce;
        Leave(change);
        change.Change(c => c with { Reporter = c.Reporter with { IsGone = true } });
        change.Note(FactKind.ReporterLeft, code: Vacate.Gone);
        return null;
    }

    private static void Leave(CaseChange change)
    {
        if (change.File.State == CaseState.WaitingForInformation)
            EndQuestion(change);
        change.Change(c => c with { Reporter = c.Reporter with { HasWithdrawn = true } });
        change.Stop(TimerKind.TellReporter);
    }

    private static bool IsCrime(CaseFile file) =>
        file.IsTargeting || file.Resolution?.Outcome == Outcome.HandedToPolice || file.Deeds.Any(d => d.Kind == DeedKind.Police);
}
