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
        if (!change.File.MayTakeOn(actor))
            return Denial.NotYours;
        change.Change(c => c with { State = CaseState.Acknowledged, OwnerKey = actor, TransferTo = null, Acknowledged = change.Now });
        change.Change(actor, h => h with { State = HolderState.Reached, HasOpened = true }); // who presses has a card
        change.StopLadder();
        change.Stop(TimerKind.EndTransfer);
        change.SetAfter(TimerKind.Idle, change.File.Policy.Idle);
        change.Note(FactKind.Acknowledged);
        return null;
    }

    public static Denial? Log(CaseChange change, string actor, DeedKind kind)
    {
        change.Go(CaseState.Active);
        change.Change(c => c with { Deeds = [.. c.Deeds, new Deed(kind, actor, change.Now)] });
        change.Stop(TimerKind.Idle);
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
        if (to.Key == actor || to.Key == change.File.OwnerKey)
            return Denial.NotThem;
        if (change.File.Holder(to.Key) is not { MayAct: true } && !change.Give(to))
            return Denial.NotThem;
        change.Say(NoteKind.Reason, transfer.Reason, actor);
        change.Change(c => c with { State = CaseState.Transferred, TransferTo = to.Key, OwnerKey = c.OwnerKey ?? actor });
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
        change.Stop(TimerKind.Idle, TimerKind.Investigate, TimerKind.TellReporter, TimerKind.FindRecipients);
        change.SetAfter(TimerKind.Close, change.File.Policy.Objection);
        change.Note(FactKind.Resolved, code: resolve.Outcome.ToString());
        return null;
    }
}
