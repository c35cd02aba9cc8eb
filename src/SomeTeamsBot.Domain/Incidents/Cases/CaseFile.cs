using System.Text.Json.Serialization;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>
/// A reported matter and everything that has become of it. Immutable: a rule makes the next one. All words in it were masked before they
/// came here.
/// </summary>
public sealed record CaseFile
{
    /// <summary>The situation "several people are set on one".</summary>
    private const string TargetingSituation = "S5";

    public required Guid Id { get; init; }

    /// <summary>What people call it ("MH-2026-00017"); names nobody.</summary>
    public required string Number { get; init; }

    public required CaseState State { get; init; }

    /// <summary>Grows with every change that a card shows; a press on an older card changes nothing.</summary>
    public int Version { get; init; } = 1;

    public required UrgencyClass Urgency { get; init; }

    public required Reporter Reporter { get; init; }

    public required Report Report { get; init; }

    /// <summary>When it was sent (UTC). Every clock of the ladder starts here, not at the delivery.</summary>
    public required DateTimeOffset Submitted { get; init; }

    /// <summary>From when the ladder is climbed (UTC) when that is not the sending: its class changed, or its owner left. Else null.</summary>
    public DateTimeOffset? ClimbsFrom { get; init; }

    /// <summary>The deadlines as they were when it was sent: a later change of settings does not move them.</summary>
    public required EscalationPolicy Policy { get; init; }

    /// <summary>Everybody who has or had a card.</summary>
    public IReadOnlyList<Holder> Holders { get; init; } = [];

    /// <summary>Who may still be asked, found out when it was sent.</summary>
    public Ladder Ladder { get; init; } = Ladder.Unknown;

    /// <summary>Keys of those whom it is about, as far as they are known: it is never given to them, by whatever way.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>Whoever answers for it; null before somebody took it on.</summary>
    public string? OwnerKey { get; init; }

    /// <summary>When the owner took it on (UTC).</summary>
    public DateTimeOffset? Acknowledged { get; init; }

    /// <summary>What is to happen by itself, and when.</summary>
    public IReadOnlyList<CaseTimer> Timers { get; init; } = [];

    /// <summary>What was done, in order.</summary>
    public IReadOnlyList<Deed> Deeds { get; init; } = [];

    /// <summary>Questions to the reporter and what they added, in order.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>The escalation that waits, or the last one.</summary>
    public Escalation? Escalation { get; init; }

    /// <summary>Of a transfer that nobody has taken yet: to whom.</summary>
    public string? TransferTo { get; init; }

    /// <summary>How it ended; null while it is open.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>When it was closed (UTC); null while it is not.</summary>
    public DateTimeOffset? Closed { get; init; }

    /// <summary>Whether the reporter has raised the class; that is possible once.</summary>
    public bool RaisedByReporter { get; init; }

    /// <summary>The next thing that happens by itself; null when nothing will.</summary>
    [JsonIgnore]
    public CaseTimer? Next => Timers.MinBy(t => t.Due);

    /// <summary>Whether somebody still has something to do or to wait for.</summary>
    [JsonIgnore]
    public bool IsOpen => State is not (CaseState.Closed or CaseState.Withdrawn or CaseState.Purged);

    /// <summary>Whether it is targeting: always a matter of safety at work (L09), so nobody can stop it on its way up.</summary>
    [JsonIgnore]
    public bool IsTargeting => Report.Situation == TargetingSituation;

    /// <summary>Whether the level above has it from the start.</summary>
    [JsonIgnore]
    public bool BeginsAbove => Urgency == UrgencyClass.K0 || Report.AlsoAbove;

    /// <summary>Whether nobody has taken it on since it was sent.</summary>
    [JsonIgnore]
    public bool IsNew => State is CaseState.Submitted or CaseState.Undelivered or CaseState.Notified;

    /// <summary>Those who may act on it.</summary>
    [JsonIgnore]
    public IEnumerable<Holder> Handlers => Holders.Where(h => h.MayAct);

    /// <summary>The holder with the key; null for a stranger.</summary>
    public Holder? Holder(string personKey) => Holders.FirstOrDefault(h => h.Person.Key == personKey);

    /// <summary>
    /// Whether it can be given to the person: not to who reported it or whom it is about, and not to who has or had it, or had to leave it.
    /// Who was only told that there is such a case has not had it.
    /// </summary>
    public bool MayBeGivenTo(string personKey) => personKey != Reporter.Key && !Excluded.Contains(personKey)
        && Holder(personKey) is null or { IsInformed: true, State: HolderState.Expected or HolderState.Reached };

    /// <summary>Whether it is for the handler to take on. What goes up or over is for the new one, not for who gave it away.</summary>
    public bool MayTakeOn(string personKey) => State switch
    {
        CaseState.Escalated => Escalation is not null && Escalation.To.Contains(personKey),
        CaseState.Transferred => TransferTo == personKey,
        _ => true,
    };

    /// <summary>Whether the handler may decide on the escalation that waits: nobody on their own proposal, and nobody twice.</summary>
    public bool MayDecide(string personKey) =>
        Escalation is { } waiting && waiting.ProposedBy != personKey && (waiting.Decider is null || waiting.Decider == personKey);

    /// <summary>Until when somebody should have taken it on (UTC).</summary>
    [JsonIgnore]
    public DateTimeOffset AcknowledgeBy => Policy.Acknowledge.From(ClimbsFrom ?? Submitted, Policy.Hours);
}

/// <summary>Whoever reported.</summary>
/// <param name="Key">The directory's object id.</param>
/// <param name="Name">The name the channel showed when it was sent.</param>
public sealed record Reporter(string Key, string Name)
{
    /// <summary>Whether an elected official reported in that role.</summary>
    public bool IsElectedOfficial { get; init; }

    /// <summary>Whether the name is shown to those alone who need it and say why.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Whether the reporter has withdrawn although the case goes on: they are asked nothing more.</summary>
    public bool HasWithdrawn { get; init; }

    /// <summary>Whether the reporter's account is gone; then they count as withdrawn.</summary>
    public bool IsGone { get; init; }
}

/// <summary>What was reported.</summary>
/// <param name="Situation">The kind of matter ("S4").</param>
/// <param name="Title">Its title.</param>
public sealed record Report(string Situation, string Title)
{
    /// <summary>What happened, in the reporter's words, masked; may be empty.</summary>
    public string Words { get; init; } = "";

    /// <summary>Where it is; text, never fetched.</summary>
    public string Address { get; init; } = "";

    /// <summary>The channel or service; empty when not told.</summary>
    public string Place { get; init; } = "";

    /// <summary>Whether and where the proof is kept.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>Who else saw it.</summary>
    public string Witness { get; init; } = "";

    /// <summary>What was asked and answered on the way here.</summary>
    public IReadOnlyList<Answered> Answers { get; init; } = [];

    /// <summary>Whom the matter is about: they get no card, no sight of it and no notice, ever.</summary>
    public IReadOnlyList<Subject> About { get; init; } = [];

    /// <summary>Whether somebody under age is involved.</summary>
    public bool HasMinor { get; init; }

    /// <summary>Offices that take it on ("esihenkilo").</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>Offices that are told that there is such a case.</summary>
    public IReadOnlyList<string> Inform { get; init; } = [];

    /// <summary>Whether the level above has it from the start.</summary>
    public bool AlsoAbove { get; init; }

    /// <summary>Whether personal data may have leaked: the data protection officer has 72 hours.</summary>
    public bool IsDataBreach { get; init; }

    /// <summary>The version of the questions that it rests on; empty in a case from before that was noted.</summary>
    public string TreeVersion { get; init; } = "";

    /// <summary>The version of the guideline that was in force.</summary>
    public string GuidelineVersion { get; init; } = "";

    /// <summary>Whether the reporter said that the supervisor the directory names is not theirs.</summary>
    public bool SupervisorIsWrong { get; init; }
}

/// <summary>A question and its answer, as they stood on the card.</summary>
public sealed record Answered(string Question, string Answer);

/// <summary>Whom a matter may be about.</summary>
public enum Subject
{
    /// <summary>The reporter's own supervisor.</summary>
    OwnSupervisor,

    /// <summary>That one's supervisor.</summary>
    NextLevel,

    MunicipalManager,

    /// <summary>The chairs of the council and the board.</summary>
    CouncilLeadership,
}

/// <summary>Something that was done about it.</summary>
/// <param name="Kind">What.</param>
/// <param name="ByKey">By whom.</param>
/// <param name="At">When (UTC).</param>
public sealed record Deed(DeedKind Kind, string ByKey, DateTimeOffset At);

/// <summary>What a handler may have done.</summary>
public enum DeedKind
{
    BroughtUp,
    Heard,
    EvidenceCollected,
    Removed,
    Answered,
    SafetyDelegate,
    OccupationalHealth,
    Police,
    Other,
}

/// <summary>Words between the handlers and the reporter, masked.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Text">The words.</param>
/// <param name="ByKey">By whom.</param>
/// <param name="At">When (UTC).</param>
public sealed record Note(NoteKind Kind, string Text, string ByKey, DateTimeOffset At);

/// <summary>What words are.</summary>
public enum NoteKind
{
    /// <summary>A handler asks the reporter.</summary>
    Question,

    /// <summary>The reporter answers or adds.</summary>
    FromReporter,

    /// <summary>Why something was refused, changed or handed on.</summary>
    Reason,
}

/// <summary>Taking a case one level up.</summary>
/// <param name="ProposedBy">By whom; null for the clock.</param>
/// <param name="Reason">Why, masked; empty when not told.</param>
public sealed record Escalation(string? ProposedBy, string Reason)
{
    /// <summary>Why it was refused; null when it was not.</summary>
    public string? Rejection { get; init; }

    /// <summary>Whether the refusal was looked at once more already.</summary>
    public bool IsReevaluated { get; init; }

    /// <summary>Whether the time to decide ran out and it went up by itself.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>Who alone decides, when a refusal is looked at once more; else null, and whoever has it decides.</summary>
    public string? Decider { get; init; }

    /// <summary>Who have it above and can take it on, the nearest first; empty before it went up.</summary>
    public IReadOnlyList<string> To { get; init; } = [];
}

/// <summary>How a case ended.</summary>
/// <param name="Outcome">The kind of end.</param>
/// <param name="Summary">What the reporter is told, masked.</param>
/// <param name="Checked">What was said to be done.</param>
/// <param name="At">When (UTC).</param>
public sealed record Resolution(Outcome Outcome, string Summary, IReadOnlyList<Duty> Checked, DateTimeOffset At);

/// <summary>How a case may end.</summary>
public enum Outcome
{
    Handled,
    HandedToPolice,
    Unfounded,
    Duplicate,
}

/// <summary>What the guideline asks of a supervisor, and is asked before closing.</summary>
public enum Duty
{
    /// <summary>Telling one's own supervisor (E10).</summary>
    ToldAbove,

    /// <summary>Supporting whoever reports an offence (E11).</summary>
    SupportedVictim,

    /// <summary>Telling the safety delegate and occupational health (E12).</summary>
    ToldSafety,

    /// <summary>Telling the staff (E02).</summary>
    ToldStaff,

    /// <summary>A notice on the page (F02).</summary>
    NoticeOnPage,

    /// <summary>A sign in the channel that it was heard (E18).</summary>
    SignInChannel,
}
