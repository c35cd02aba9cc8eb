using SomeTeamsBot.Domain.Calendar;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>A case while a rule works on it, with what has happened so far.</summary>
internal sealed class CaseChange
{
    private static readonly TimerKind[] LadderKinds =
        [TimerKind.NoteLate, TimerKind.AddDeputy, TimerKind.AddNextLevel, TimerKind.AddDirector, TimerKind.TellAgain];

    private readonly CaseFile before;
    private readonly List<CaseFact> facts = [];
    private bool isStale;

    /// <param name="before">The case as it was.</param>
    /// <param name="now">When (UTC).</param>
    public CaseChange(CaseFile before, DateTimeOffset now)
    {
        (this.before, File, Now) = (before, before, now);
    }

    public CaseFile File { get; private set; }

    public DateTimeOffset Now { get; }

    private EscalationPolicy Policy => File.Policy;

    public Done Result()
    {
        // Whatever the rules forget, somebody is reminded: an open case never rests without a next step.
        if (File.IsOpen && File.Timers.Count == 0)
            SetAfter(TimerKind.Idle, Policy.Idle);
        var isFirst = before.State == CaseState.Submitted && before.Timers.Count == 0;
        return new Done(!isFirst && (isStale || !CaseSight.IsSame(before, File)) ? File with { Version = File.Version + 1 } : File, facts);
    }

    /// <summary>The cards say something else although the case has not changed: a deadline is over.</summary>
    public void Redraw() => isStale = true;

    public void Note(FactKind kind, string? who = null, string? code = null) => facts.Add(new CaseFact(kind, who) { Code = code });

    /// <summary>Notes what is said once, however many clocks ran out together.</summary>
    public void NoteOnce(FactKind kind, string? code = null)
    {
        if (facts.All(f => f.Kind != kind))
            Note(kind, code: code);
    }

    public void Change(Func<CaseFile, CaseFile> change) => File = change(File);

    public void Go(CaseState state)
    {
        File = File with { State = state };
        if (state == CaseState.Active)
            Stop(TimerKind.Investigate);
    }

    public void Change(string personKey, Func<Holder, Holder> change) =>
        File = File with { Holders = [.. File.Holders.Select(h => h.Person.Key == personKey ? change(h) : h)] };

    public void Say(NoteKind kind, string text, string byKey)
    {
        if (text.Length > 0)
            File = File with { Notes = [.. File.Notes, new Note(kind, text, byKey, Now)] };
    }

    /// <summary>Sets a clock in the place of one of the same kind.</summary>
    public void Set(TimerKind kind, DateTimeOffset due, int round = 0) =>
        File = File with { Timers = [.. File.Timers.Where(t => t.Kind != kind), new CaseTimer(kind, due.ToUniversalTime(), round)] };

    /// <summary>Sets a clock that runs from now.</summary>
    public void SetAfter(TimerKind kind, Delay delay, int round = 0) => Set(kind, delay.From(Now, Policy.Hours), round);

    /// <summary>Sets a clock at whose end somebody is asked who sleeps at night.</summary>
    public void SetClimb(TimerKind kind, Delay delay) => Set(kind, Policy.Climb(delay, Now));

    public void Stop(params ReadOnlySpan<TimerKind> kinds)
    {
        var stopped = kinds.ToArray();
        File = File with { Timers = [.. File.Timers.Where(t => !stopped.Contains(t.Kind))] };
    }

    public void StopLadder() => Stop(LadderKinds);

    /// <summary>Starts to climb for lack of an acknowledgement.</summary>
    public void StartLadder(DateTimeOffset from)
    {
        StopLadder();
        File = File with { ClimbsFrom = from == File.Submitted ? null : from.ToUniversalTime() };
        List<(TimerKind Rung, Delay Delay)> rungs = [(TimerKind.AddDeputy, Policy.Deputy)];
        if (!File.BeginsAbove)
            rungs.Add((TimerKind.AddNextLevel, Policy.NextLevel));
        if (Policy.Director is { } director)
            rungs.Add((TimerKind.AddDirector, director));
        foreach (var (rung, due) in Policy.Climb(rungs, from))
            Set(rung, due);
        // Nobody is woken, but whoever reported must not wait for an answer that does not come.
        if (File.AcknowledgeBy > Now && Policy.Quiet?.Holds(File.AcknowledgeBy) == true)
            Set(TimerKind.NoteLate, File.AcknowledgeBy);
    }

    /// <summary>Gives it to somebody, unless they have or had it, reported it, or it is about them.</summary>
    /// <returns>Whether they were given it.</returns>
    public bool Give(Recipient person, bool isInformed = false)
    {
        if (!File.MayBeGivenTo(person.Key))
            return false;
        if (File.Holder(person.Key) is null)
            File = File with { Holders = [.. File.Holders, new Holder(person, HolderState.Expected, Now) { IsInformed = isInformed }] };
        else if (!isInformed)
            Change(person.Key, _ => new Holder(person, HolderState.Expected, Now));
        else
            return false;
        if (File is { State: CaseState.Escalated, Escalation: { } escalation } && !isInformed)
            File = File with { Escalation = escalation with { To = [.. escalation.To, person.Key] } };
        Note(isInformed ? FactKind.Informed : FactKind.Given, person.Key, person.Basis.ToString());
        return true;
    }

    /// <summary>Has somebody told of it who is away, once they are back; unless they have it in any way already, or must not.</summary>
    public void LeaveForReturn(Recipient person)
    {
        if (File.Holder(person.Key) is not null || !File.MayBeGivenTo(person.Key))
            return;
        File = File with { Holders = [.. File.Holders, new Holder(person, HolderState.Expected, Now) { IsInformed = true, OnReturn = true }] };
        Note(FactKind.LeftForReturn, person.Key);
    }

    /// <summary>Gives it to the next level that can have it.</summary>
    /// <param name="key">Whom of those above; null for the nearest.</param>
    /// <returns>Whom; null when nobody is left above.</returns>
    public Recipient? GiveToNextLevel(string? key = null) =>
        File.Ladder.Above.Concat(File.Ladder.Director).FirstOrDefault(person => (key is null || person.Key == key) && Give(person));

    /// <summary>Gives it to the nearest above who can have it; whoever stands at the top waits for their own clock.</summary>
    public Recipient? GiveAbove() => File.Ladder.Above.FirstOrDefault(person => Give(person));

    /// <summary>Gives it to whoever takes what nobody else does.</summary>
    public bool GiveToFallback() => GiveToAll(File.Ladder.Fallback);

    /// <summary>Gives it to everybody who can have it.</summary>
    /// <returns>Whether anybody was given it.</returns>
    public bool GiveToAll(IEnumerable<Recipient> people) => people.Aggregate(false, (any, person) => Give(person) || any);
}
