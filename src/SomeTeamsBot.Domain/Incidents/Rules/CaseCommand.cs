namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Something that is done to a case. Words in it are masked already.</summary>
public abstract record CaseCommand;

/// <summary>Who does it.</summary>
/// <param name="Key">The directory's object id; null for the bot itself.</param>
public sealed record Actor(string? Key)
{
    /// <summary>The bot itself: a clock, or a delivery that was confirmed.</summary>
    public static readonly Actor System = new((string?)null);
}

/// <summary>The recipients are known.</summary>
/// <param name="First">Who get it now.</param>
/// <param name="Inform">Who are told that there is such a case.</param>
/// <param name="Ladder">Who may be asked later.</param>
public sealed record Route(IReadOnlyList<Recipient> First, IReadOnlyList<Recipient> Inform, Ladder Ladder) : CaseCommand
{
    /// <summary>Why it did not simply go to the own supervisor; for the log, and what is odd in the directory for whoever keeps it.</summary>
    public IReadOnlyList<RouteNote> Notes { get; init; } = [];

    /// <summary>Who are away and are told on their return.</summary>
    public IReadOnlyList<Recipient> Away { get; init; } = [];

    /// <summary>Keys of those whom it is about: who has it and turns out to be one of them leaves at once.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];
}

/// <summary>The directory does not answer; it is asked again then.</summary>
public sealed record PutOffRoute(DateTimeOffset Due) : CaseCommand;

/// <summary>The channel took somebody's card.</summary>
public sealed record NoteReached(string PersonKey) : CaseCommand;

/// <summary>Somebody's card cannot reach them.</summary>
public sealed record NoteUnreachable(string PersonKey) : CaseCommand;

/// <summary>Somebody who was away is back.</summary>
public sealed record NoteBack(string PersonKey) : CaseCommand;

/// <summary>Time has passed: whatever is due happens.</summary>
public sealed record Tick : CaseCommand;

/// <summary>A handler opens the content.</summary>
public sealed record OpenCase : CaseCommand;

/// <summary>A handler takes it on.</summary>
public sealed record Acknowledge : CaseCommand;

/// <summary>A handler did something.</summary>
public sealed record LogDeed(DeedKind Kind) : CaseCommand;

/// <summary>A handler asks the reporter.</summary>
public sealed record AskReporter(string Question) : CaseCommand;

/// <summary>The reporter answers, or adds something by themselves.</summary>
public sealed record TellMore(string Text) : CaseCommand;

/// <summary>It should go one level up: proposed by the reporter, or by a handler who does not answer for it.</summary>
public sealed record ProposeEscalation(string Reason) : CaseCommand;

/// <summary>A handler takes it up, or lets what was proposed go up.</summary>
/// <param name="Reason">A word to whoever gets it; empty when none.</param>
/// <param name="ToKey">One of <see cref="CaseFile.EscalationTargets"/>; null for the nearest.</param>
public sealed record ApproveEscalation(string Reason, string? ToKey = null) : CaseCommand;

/// <summary>A handler refuses to take it up.</summary>
public sealed record RejectEscalation(string Reason) : CaseCommand;

/// <summary>The reporter accepts the refusal.</summary>
public sealed record AcceptRejection : CaseCommand;

/// <summary>The reporter wants the refusal looked at once more, one level up.</summary>
public sealed record Reevaluate : CaseCommand;

/// <summary>A handler asks somebody else to take it over.</summary>
public sealed record TransferCase(Recipient To, string Reason) : CaseCommand;

/// <summary>A handler has a conflict of interest; no reason is asked.</summary>
public sealed record DeclareConflict : CaseCommand;

/// <summary>The reporter says that it is about one of those who have it.</summary>
public sealed record NameSubject(string PersonKey) : CaseCommand;

/// <summary>Somebody's account is gone.</summary>
public sealed record NoteGone(string PersonKey) : CaseCommand;

/// <summary>A handler says that what can be done is done.</summary>
public sealed record Resolve(Outcome Outcome, IReadOnlyList<Duty> Checked, string Summary) : CaseCommand;

/// <summary>The reporter agrees, or the objection time is waived.</summary>
public sealed record CloseCase : CaseCommand;

/// <summary>The reporter or a handler opens it again.</summary>
public sealed record Reopen(string Reason) : CaseCommand;

/// <summary>The reporter takes it back.</summary>
public sealed record Withdraw : CaseCommand;

/// <summary>The reporter (once) or a handler makes it more urgent.</summary>
/// <param name="To">The class.</param>
/// <param name="Policy">Its deadlines.</param>
public sealed record RaiseUrgency(UrgencyClass To, EscalationPolicy Policy) : CaseCommand;

/// <summary>A handler makes it less urgent.</summary>
/// <param name="To">The class.</param>
/// <param name="Policy">Its deadlines.</param>
/// <param name="Reason">Why.</param>
public sealed record LowerUrgency(UrgencyClass To, EscalationPolicy Policy, string Reason) : CaseCommand;

/// <summary>A form was sent without its choice.</summary>
/// <param name="For">The command that it was to be.</param>
public sealed record ChooseFirst(Type For) : CaseCommand;
