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
        CaseTimer[] due = [.. change.File.Timers.Where(t => t.Due <= change.Now && t.Kind != TimerKind.FindRecipients).OrderBy(t => t.Due)];
        foreach (var timer in due)
        {
            // An earlier one may have stopped it or set it anew.
            if (!change.File.Timers.Contains(timer))
                continue;
            change.Stop(timer.Kind);
            Happen(change, timer);
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
            case TimerKind.NoteLate:
                change.NoteOnce(FactKind.NobodyAnswers, nameof(TimerKind.NoteLate));
                change.Redraw();
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
                Succeed.EndTransfer(change);
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
        var added = rung switch
        {
            TimerKind.AddDeputy => change.GiveToAll(change.File.Ladder.Deputies),
            TimerKind.AddDirector => change.GiveToAll(change.File.Ladder.Director),
            _ => AddNextLevel(change),
        };
        change.Note(added ? FactKind.Climbed : FactKind.ToldAgain, code: rung.ToString());
        change.NoteOnce(FactKind.NobodyAnswers);
        change.Redraw(); // the card says now that it is late
        if (added && change.File.State == CaseState.Escalated)
            change.SetClimb(TimerKind.AddNextLevel, change.File.Policy.Acknowledge);
        // The top of the ladder: from here everybody is told again, some times.
        if (!change.File.Timers.Any(t => t.Kind is TimerKind.AddDeputy or TimerKind.AddNextLevel or TimerKind.AddDirector))
            change.Set(TimerKind.TellAgain, change.File.Policy.Climb(change.File.Policy.Again, change.Now), 1);
    }

    // By the clock alone it climbs to the top only where the class says so; a chain that ends before goes to the fallback.
    private static bool AddNextLevel(CaseChange change) =>
        (change.File.State == CaseState.Escalated ? change.GiveToNextLevel() : change.GiveAbove()) is not null || change.GiveToFallback();

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
        change.NoteOnce(FactKind.NobodyAnswers);
        change.Set(TimerKind.TellAgain, change.File.Policy.Climb(change.File.Policy.Again, change.Now), round + 1);
    }

    private static void EndDecision(CaseChange change)
    {
        if (Escalate.Up(change, change.File.Escalation!, byClock: true) is not null)
            Escalate.GoOn(change);
    }

    private static void Idle(CaseChange change, int round)
    {
        if (change.File.State is not CaseState.Acknowledged && !change.File.Reporter.HasWithdrawn)
            return;
        change.Note(FactKind.Idle, change.File.OwnerKey);
        if (round > 0 && change.File.State == CaseState.Acknowledged && Escalate.Up(change, new Escalation(null, ""), byClock: true) is null)
            return;
        var idle = change.File.Policy.Idle;
        change.SetAfter(TimerKind.Idle, round < change.File.Policy.MostRounds ? idle : OrADay(change, idle), round + 1);
    }

    private static void TellReporter(CaseChange change, int round)
    {
        if (!change.File.IsOpen)
            return;
        change.Note(FactKind.ReporterTold);
        var status = change.File.Policy.Status;
        change.SetAfter(TimerKind.TellReporter, round < FrequentWords ? status : OrADay(change, status), round + 1);
    }

    /// <summary>The longer of the delay and a day.</summary>
    private static Delay OrADay(CaseChange change, Delay delay)
    {
        var (day, hours) = (Delay.Days(1), change.File.Policy.Hours);
        return delay.From(change.Now, hours) > day.From(change.Now, hours) ? delay : day;
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
            Excluded = [],
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
