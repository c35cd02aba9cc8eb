namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What a handler does.</summary>
internal static class Handle
{
    public static Denial? Open(CaseChange change, string actor)
    {
        Deliver.Reached(change, actor); // who opens it has it, whether the channel has told so yet or not
        change.Change(actor, h => h with { HasOpened = true });
        change.Note(FactKind.Opened);
        return null;
    }

    public static Denial? Acknowledge(CaseChange change, string actor)
    {
        var before = change.File;
        // Going up or over, it is for the new one to take on, not for who gave it away.
        if (before.State is CaseState.Escalated && before.OwnerKey == actor)
            return Denial.NotYours;
        if (before.State is CaseState.Transferred && before.TransferTo != actor)
            return Denial.NotYours;
        change.Change(c => c with { State = CaseState.Acknowledged, OwnerKey = actor, TransferTo = null, Acknowledged = change.Now });
        change.Change(actor, h => h with { State = HolderState.Reached, HasOpened = true }); // who presses has a card
        change.StopLadder();
        change.Stop(TimerKind.EndTransfer, TimerKind.FindRecipients);
        change.SetAfter(TimerKind.Idle, change.File.Policy.Idle);
        change.Note(FactKind.Acknowledged);
        return null;
    }

    public static Denial? Log(CaseChange change, string actor, DeedKind kind)
    {
        change.Change(c => c with { State = CaseState.Active, Deeds = [.. c.Deeds, new Deed(kind, actor, change.Now)] });
        change.Stop(TimerKind.Idle, TimerKind.Investigate);
        change.Note(FactKind.Did, code: kind.ToString());
        return null;
    }

    public static Denial? Ask(CaseChange change, string actor, string question)
    {
        if (question.Length is < CaseRules.ShortestQuestion or > CaseRules.LongestQuestion)
            return Denial.QuestionLength;
        if (change.File.Reporter.HasWithdrawn)
            return Denial.NotThem;
        change.Say(NoteKind.Question, question, actor);
        change.Go(CaseState.WaitingForInformation);
        change.Stop(TimerKind.Idle);
        change.SetAfter(TimerKind.RemindQuestion, change.File.Policy.QuestionReminder);
        change.SetAfter(TimerKind.EndQuestion, change.File.Policy.QuestionEnd);
        change.Note(FactKind.Asked);
        return null;
    }

    public static Denial? Transfer(CaseChange change, string actor, TransferCase transfer)
    {
        if (transfer.Reason.Length < CaseRules.ShortestReason)
            return Denial.ReasonTooShort;
        var to = transfer.To;
        if (to.Key == actor || to.Key == change.File.Reporter.Key || change.File.Holder(to.Key) is { State: HolderState.Removed or HolderState.Unreachable })
            return Denial.NotThem;
        if (change.File.Holder(to.Key) is null)
            change.Give(to);
        else
            change.Change(to.Key, h => h with { IsInformed = false });
        change.Say(NoteKind.Reason, transfer.Reason, actor);
        change.Change(c => c with { State = CaseState.Transferred, TransferTo = to.Key, OwnerKey = actor });
        change.Stop(TimerKind.Idle);
        change.SetAfter(TimerKind.EndTransfer, change.File.Policy.Acknowledge);
        change.Note(FactKind.Transferred, to.Key);
        return null;
    }

    public static Denial? Resolve(CaseChange change, string actor, Resolve resolve)
    {
        if (string.IsNullOrWhiteSpace(resolve.Summary))
            return Denial.SummaryMissing;
        change.Change(c => c with
        {
            State = CaseState.Resolved,
            OwnerKey = c.OwnerKey ?? actor,
            Resolution = new Resolution(resolve.Outcome, resolve.Summary, resolve.Checked, change.Now),
        });
        change.StopLadder();
        change.Stop(TimerKind.Idle, TimerKind.Investigate, TimerKind.TellReporter);
        change.SetAfter(TimerKind.Close, change.File.Policy.Objection);
        change.Note(FactKind.Resolved, code: resolve.Outcome.ToString());
        return null;
    }
}
