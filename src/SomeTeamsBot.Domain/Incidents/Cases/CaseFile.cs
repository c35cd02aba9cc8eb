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

    /// <summary>To whom it can go up, the nearest first. When a refusal is looked at once more, it is whoever looks.</summary>
    [JsonIgnore]
    public IEnumerable<Recipient> EscalationTargets => Escalation?.Decider is { } decider
        ? Holders.Where(h => h.Person.Key == decider).Select(h => h.Person)
        : Ladder.Above.Concat(Ladder.Director).Where(p => MayBeGivenTo(p.Key)).DistinctBy(p => p.Key);

    /// <summary>Until when somebody should have taken it on (UTC).</summary>
    [JsonIgnore]
    public DateTimeOffset AcknowledgeBy => Policy.Acknowledge.From(ClimbsFrom ?? Submitted, Policy.Hours);
}
