namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What a command does to a case: pure, so that every rule can be tried without a clock, a database or a channel.</summary>
public static class CaseRules
{
    /// <summary>Fewest characters of a reason.</summary>
    public const int ShortestReason = 20;

    /// <summary>Fewest characters of a question.</summary>
    public const int ShortestQuestion = 10;

    /// <summary>Most characters of a question.</summary>
    public const int LongestQuestion = 1000;

    /// <summary>Decides.</summary>
    /// <param name="file">The case as it is.</param>
    /// <param name="actor">Who gives the command.</param>
    /// <param name="command">What is to be done.</param>
    /// <param name="now">When (UTC).</param>
    /// <returns>The case after it and what happened, or why not; then nothing changed.</returns>
    public static Decision Decide(CaseFile file, Actor actor, CaseCommand command, DateTimeOffset now)
    {
        if (Transitions.Check(file, actor, command) is { } denial)
            return new Denied(denial);
        var change = new CaseChange(file, now);
        if (Apply(change, actor, command) is { } refused)
            return new Denied(refused);
        return change.Result();
    }

    /// <summary>A new case: the row from draft to submitted.</summary>
    /// <param name="draft">Everything but its clocks, in the state <see cref="CaseState.Draft"/>.</param>
    /// <param name="now">When it is sent (UTC).</param>
    public static Done Submit(CaseFile draft, DateTimeOffset now)
    {
        var change = new CaseChange(draft with { State = CaseState.Submitted, Submitted = now }, now);
        change.Note(FactKind.Submitted, code: VersionsOf(draft.Report));
        change.Set(TimerKind.FindRecipients, now);
        change.StartLadder(now);
        change.SetAfter(TimerKind.TellReporter, draft.Policy.Status);
        if (draft.Policy.Investigation is { } investigation)
            change.SetAfter(TimerKind.Investigate, investigation);
        if (draft.Report.IsDataBreach)
            change.Set(TimerKind.DataBreach, now + DataBreachWarning);
        return change.Result();
    }

    /// <summary>The office for data protection has 72 hours from when the municipality knew (GDPR, article 33); it is warned a day before.</summary>
    public static readonly TimeSpan DataBreachWarning = TimeSpan.FromHours(48);

    private static string? VersionsOf(Report report) =>
        report.TreeVersion.Length == 0 ? null : $"{report.TreeVersion} {report.GuidelineVersion}".TrimEnd();

    private static Denial? Apply(CaseChange change, Actor actor, CaseCommand command) => command switch
    {
        Route route => Deliver.Route(change, route),
        PutOffRoute later => Deliver.PutOff(change, later.Due),
        NoteReached reached => Deliver.Reached(change, reached.PersonKey),
        NoteUnreachable lost => Deliver.Unreachable(change, lost.PersonKey),
        NoteGone gone when gone.PersonKey == change.File.Reporter.Key => FollowUp.Lose(change),
        NoteGone gone => Vacate.AsGone(change, gone.PersonKey),
        NoteBack back => Deliver.Back(change, back.PersonKey),
        Tick => ElapseTime.Of(change),
        OpenCase => Handle.Open(change, actor.Key!),
        Acknowledge => Handle.Acknowledge(change, actor.Key!),
        LogDeed deed => Handle.Log(change, actor.Key!, deed.Kind),
        AskReporter ask => Handle.Ask(change, actor.Key!, ask.Question),
        TellMore more => FollowUp.TellMore(change, actor.Key!, more.Text),
        ProposeEscalation propose => Escalate.Propose(change, actor.Key!, propose.Reason),
        ApproveEscalation approve => Escalate.Approve(change, actor.Key!, approve.Reason, approve.ToKey),
        RejectEscalation reject => Escalate.Reject(change, actor.Key!, reject.Reason),
        AcceptRejection => Escalate.Accept(change),
        Reevaluate => Escalate.Reevaluate(change, actor.Key!),
        TransferCase transfer => Handle.Transfer(change, actor.Key!, transfer),
        DeclareConflict => Vacate.Of(change, actor.Key!, "CONFLICT"),
        NameSubject subject => Vacate.AsSubject(change, subject.PersonKey),
        Resolve resolve => Handle.Resolve(change, actor.Key!, resolve),
        CloseCase => FollowUp.Close(change),
        Reopen reopen => FollowUp.Reopen(change, actor.Key!, reopen.Reason),
        Withdraw => FollowUp.Withdraw(change),
        RaiseUrgency raise => Urge.Raise(change, actor.Key!, raise),
        ChooseFirst => Denial.ChoiceMissing,
        LowerUrgency lower => Urge.Lower(change, actor.Key!, lower),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "A command without a rule."),
    };
}
