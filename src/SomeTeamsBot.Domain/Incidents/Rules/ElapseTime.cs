using SomeTeamsBot.Domain.Calendar;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Whatever is due happens, the earliest first. After a long silence each thing happens once, not once for every time it was missed.</summary>
internal static class ElapseTime
{
    // So many words to the reporter at the pace of the class; afterwards one a day is enough.
    private const int FrequentWords = 24;

    public static Denial? Of(CaseChange change)
    {
        // Finding recipients needs the directory; whoever calls does that first.
        while (change.File.Timers.Where(t => t.Due <= change.Now && t.Kind != TimerKind.FindRecipients).MinBy(t => t.Due) is { } due)
        {
            change.Stop(due.Kind);
            Happen(change, due);
        }

        return null;
    }

    private static void Happen(CaseChange change, CaseTimer due)
    {
        switch (due.Kind)
        {
            case TimerKind.AddDeputy or TimerKind.AddNextLevel or TimerKind.AddDirector:
                Climb(change, due.Kind);
                break;
            case TimerKind.TellAgain:
                TellAgain(change, due.Round);
                break;
            case TimerKind.Decide:
                EndDecision(change);
                break;
            case TimerKind.Idle:
                Idle(change, due.Round);
                break;
            case TimerKind.TellReporter:
                TellReporter(change, due.Round);
                break;
            case TimerKind.RemindQuestion:
                change.Note(FactKind.Reminded, change.File.Reporter.Key);
                break;
            case TimerKind.EndQuestion:
                FollowUp.EndQuestion(change);
                change.Note(FactKind.QuestionEnded);
                break;
            case TimerKind.EndTransfer:
                EndTransfer(change);
                break;
            case TimerKind.AcceptRejection:
                Escalate.Accept(change);
                break;
            case TimerKind.Close:
                FollowUp.Close(change);
                break;
            case TimerKind.Investigate:
                change.Note(FactKind.InvestigationDue);
                break;
            case TimerKind.DataBreach:
                change.Note(FactKind.DataBreachDue);
                break;
            case TimerKind.Purge:
                Purge(change);
                break;
        }
    }

    private static void Climb(CaseChange change, TimerKind rung)
    {
        var people = rung switch
        {
            TimerKind.AddDeputy => change.File.Ladder.Deputies,
            TimerKind.AddDirector => change.File.Ladder.Director,
            _ => [],
        };
        var added = rung == TimerKind.AddNextLevel ? change.GiveToNextLevel() is not null : change.GiveToAll(people);
        change.Note(added ? FactKind.Climbed : FactKind.ToldAgain, code: rung.ToString());
        change.Note(FactKind.NobodyAnswers);
        // The top of the ladder: from here everybody is told again, some times.
        if (!change.File.Timers.Any(t => t.Kind is TimerKind.AddDeputy or TimerKind.AddNextLevel or TimerKind.AddDirector))
            change.Set(TimerKind.TellAgain, change.File.Policy.Climb(change.File.Policy.Again, change.Now), 1);
    }

    private static void TellAgain(CaseChange change, int round)
    {
        if (round > change.File.Policy.MostRounds)
        {
            // Nobody of those who should have taken it: whoever takes what nobody else does has it, once.
            if (change.GiveToFallback())
                change.Note(FactKind.Climbed, code: nameof(Basis.Fallback));
            return;
        }

        change.Note(FactKind.ToldAgain, code: nameof(TimerKind.TellAgain));
        change.Note(FactKind.NobodyAnswers);
        change.Set(TimerKind.TellAgain, change.File.Policy.Climb(change.File.Policy.Again, change.Now), round + 1);
    }

    private static void EndDecision(CaseChange change)
    {
        if (Escalate.Up(change, byClock: true) is null)
            return;
        // There is nobody above: whoever answers for it goes on.
        change.Go(CaseState.Active);
        change.Note(FactKind.RejectionAccepted, code: nameof(Denial.NobodyThere));
    }

    private static void Idle(CaseChange change, int round)
    {
        if (change.File.State is not CaseState.Acknowledged && !change.File.Reporter.HasWithdrawn)
            return;
        change.Note(FactKind.Idle, change.File.OwnerKey);
        if (round > 0 && change.File.State == CaseState.Acknowledged && Escalate.Up(change, byClock: true) is null)
            return;
        change.SetAfter(TimerKind.Idle, change.File.Policy.Idle, round + 1);
    }

    private static void TellReporter(CaseChange change, int round)
    {
        if (!change.File.IsOpen)
            return;
        change.Note(FactKind.ReporterTold);
        var day = Delay.Days(1);
        change.SetAfter(TimerKind.TellReporter, round < FrequentWords ? change.File.Policy.Status : Longer(change, day), round + 1);
    }

    private static Delay Longer(CaseChange change, Delay day)
    {
        var (status, hours) = (change.File.Policy.Status, change.File.Policy.Hours);
        return status.From(change.Now, hours) > day.From(change.Now, hours) ? status : day;
    }

    private static void EndTransfer(CaseChange change)
    {
        var refused = change.File.TransferTo;
        change.Change(c => c with { State = CaseState.Acknowledged, TransferTo = null });
        change.SetAfter(TimerKind.Idle, change.File.Policy.Idle);
        change.Note(FactKind.TransferEnded, refused);
    }

    private static void Purge(CaseChange change)
    {
        change.Change(c => c with
        {
            State = CaseState.Purged,
            Reporter = new Reporter("", ""),
            Report = new Report(c.Report.Situation, c.Report.Title),
            Holders = [],
            Ladder = Ladder.Unknown,
            OwnerKey = null,
            TransferTo = null,
            Deeds = [],
            Notes = [],
            Escalation = null,
            Resolution = null,
            Timers = [],
        });
        change.Note(FactKind.Purged);
    }
}
