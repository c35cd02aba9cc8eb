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
        change.Change(c => c with { Timers = [] });
        change.SetAfter(TimerKind.Purge, change.File.Policy.Kept);
        change.Note(FactKind.Closed);
        return null;
    }

    public static Denial? Reopen(CaseChange change, string actor, string reason)
    {
        var isReporter = actor == change.File.Reporter.Key;
        if (isReporter && change.File is { State: CaseState.Closed, Resolution.At: var at }
            && change.Now > change.File.Policy.Reopening.From(at, change.File.Policy.Hours))
            return Denial.NotNow;
        if (reason.Length < CaseRules.ShortestReason)
            return Denial.ReasonTooShort;
        change.Say(isReporter ? NoteKind.FromReporter : NoteKind.Reason, reason, actor);
        change.Change(c => c with { State = CaseState.Active, Resolution = null });
        change.Stop(TimerKind.Close, TimerKind.Purge);
        change.SetAfter(TimerKind.TellReporter, change.File.Policy.Status);
        change.Note(FactKind.Reopened);
        return null;
    }

    /// <summary>Before anybody took it on it goes; afterwards, and where a duty does not end with the wish, it goes on without asking the reporter.</summary>
    public static Denial? Withdraw(CaseChange change)
    {
        if (Withdrawal.GoesOn(change.File))
        {
            if (change.File.State == CaseState.WaitingForInformation)
                EndQuestion(change);
            change.Change(c => c with { Reporter = c.Reporter with { HasWithdrawn = true } });
            change.Stop(TimerKind.TellReporter);
            KeepAlive(change);
            change.Note(FactKind.ReporterLeft);
            return null;
        }

        change.Change(c => c with { State = CaseState.Withdrawn, Timers = [] });
        change.SetAfter(TimerKind.Purge, change.File.Policy.WithdrawnKept);
        change.Note(FactKind.Withdrawn);
        return null;
    }

    // The word to the reporter was what kept an open case moving; without it whoever answers for it is asked instead.
    private static void KeepAlive(CaseChange change)
    {
        if (change.File.Next is null)
            change.SetAfter(TimerKind.Idle, change.File.Policy.Idle);
    }
}
