namespace SomeTeamsBot.Domain.Incidents;

/// <summary>
/// From which states a command may be given, and by whom. The table of the domain's chapter 3.2 with the rows that its chapter 3.4 needs
/// besides; whatever is not in it is refused in the same way.
/// </summary>
public static class Transitions
{
    private static readonly CaseState[] Open =
    [
        CaseState.Submitted, CaseState.Undelivered, CaseState.Notified, CaseState.Acknowledged, CaseState.Active, CaseState.WaitingForInformation,
        CaseState.EscalationPending, CaseState.Escalated, CaseState.Transferred, CaseState.EscalationRejected, CaseState.Resolved,
    ];

    private static readonly CaseState[] NotTaken = [CaseState.Notified, CaseState.Escalated, CaseState.Transferred];

    private static readonly CaseState[] Taken =
    [
        CaseState.Acknowledged, CaseState.Active, CaseState.WaitingForInformation, CaseState.EscalationPending, CaseState.Escalated,
        CaseState.Transferred, CaseState.EscalationRejected,
    ];

    private static readonly CaseState[] InHand = [CaseState.Acknowledged, CaseState.Active];

    private static readonly Dictionary<Type, Row> Rows = new()
    {
        [typeof(Route)] = new(Party.System, Open),
        [typeof(PutOffRoute)] = new(Party.System, Open),
        [typeof(NoteReached)] = new(Party.System, Open),
        [typeof(NoteUnreachable)] = new(Party.System, Open),
        [typeof(NoteGone)] = new(Party.System, Open),
        [typeof(NoteBack)] = new(Party.System, Open),
        [typeof(Tick)] = new(Party.System, [.. Open, CaseState.Closed, CaseState.Withdrawn]),
        [typeof(OpenCase)] = new(Party.Handler, Open),
        [typeof(Acknowledge)] = new(Party.Handler, NotTaken),
        [typeof(LogDeed)] = new(Party.Handler, InHand),
        [typeof(AskReporter)] = new(Party.Handler, InHand),
        [typeof(TellMore)] = new(Party.Reporter, [.. Open.Except([CaseState.Resolved])]),
        [typeof(ProposeEscalation)] = new(Party.Reporter | Party.Handler, InHand),
        [typeof(ApproveEscalation)] = new(Party.Handler, [.. InHand, CaseState.EscalationPending]),
        [typeof(RejectEscalation)] = new(Party.Handler, [CaseState.EscalationPending]),
        [typeof(AcceptRejection)] = new(Party.Reporter, [CaseState.EscalationRejected]),
        [typeof(Reevaluate)] = new(Party.Reporter, [CaseState.EscalationRejected]),
        [typeof(TransferCase)] = new(Party.Handler, InHand),
        [typeof(DeclareConflict)] = new(Party.Handler, Open),
        [typeof(NameSubject)] = new(Party.Reporter, Open),
        [typeof(Resolve)] = new(Party.Handler, [CaseState.Active, CaseState.Escalated]),
        [typeof(CloseCase)] = new(Party.Reporter, [CaseState.Resolved]),
        [typeof(Reopen)] = new(Party.Reporter | Party.Handler, [CaseState.Resolved, CaseState.Closed]),
        [typeof(Withdraw)] = new(
            Party.Reporter,
            [
                CaseState.Submitted, CaseState.Undelivered, CaseState.Notified, CaseState.Acknowledged, CaseState.Active, CaseState.WaitingForInformation,
                CaseState.EscalationPending, CaseState.Escalated,
            ]),
        [typeof(RaiseUrgency)] = new(Party.Reporter | Party.Handler, [CaseState.Submitted, CaseState.Undelivered, CaseState.Notified, .. Taken]),
        [typeof(LowerUrgency)] = new(Party.Handler, [CaseState.Notified, .. Taken]),
    };

    /// <summary>Every kind of command.</summary>
    public static IReadOnlyCollection<Type> Commands => Rows.Keys;

    /// <summary>Why the actor may not give the command now; null when they may.</summary>
    public static Denial? Check(CaseFile file, Actor actor, CaseCommand command) => Check(file, actor, command is ChooseFirst choose ? choose.For : command.GetType());

    /// <summary>Why the actor may not give such a command now; null when they may.</summary>
    public static Denial? Check(CaseFile file, Actor actor, Type command)
    {
        var row = Rows[command];
        if ((row.By & PartyOf(file, actor)) == 0)
            return Denial.NotYours;
        return row.From.Contains(file.State) ? null : Denial.NotNow;
    }

    /// <summary>Who the actor is to the case.</summary>
    public static Party PartyOf(CaseFile file, Actor actor)
    {
        if (actor == Actor.System)
            return Party.System;
        var party = Party.Nobody;
        if (file.Reporter.Key == actor.Key && !file.Reporter.HasWithdrawn)
            party |= Party.Reporter;
        // Nobody handles what they reported themselves.
        else if (file.Holder(actor.Key!) is { MayAct: true })
            party |= Party.Handler;
        return party;
    }

    private sealed record Row(Party By, IReadOnlyList<CaseState> From);
}

/// <summary>What somebody is to a case.</summary>
[Flags]
public enum Party
{
    Nobody = 0,
    Reporter = 1,
    Handler = 2,
    System = 4,
}
