using SomeTeamsBot.Domain.Calendar;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>A case while a rule works on it, with what has happened so far.</summary>
internal sealed class CaseChange
{
    private static readonly TimerKind[] LadderKinds = [TimerKind.AddDeputy, TimerKind.AddNextLevel, TimerKind.AddDirector, TimerKind.TellAgain];

    // What happens between the bot and the channel changes no card, so a press that crosses it is no stale one.
    private static readonly FactKind[] Unseen =
        [FactKind.Reached, FactKind.ReporterTold, FactKind.Reminded, FactKind.RouteNoted, FactKind.ToldAgain, FactKind.NobodyAnswers, FactKind.Idle, FactKind.Opened];

    private readonly bool isNew;
    private readonly List<CaseFact> facts = [];

    /// <param name="before">The case as it was.</param>
    /// <param name="now">When (UTC).</param>
    public CaseChange(CaseFile before, DateTimeOffset now)
    {
        (File, Now) = (before, now);
        isNew = before.Timers.Count == 0 && before.Holders.Count == 0;
    }

    public CaseFile File { get; private set; }

    public DateTimeOffset Now { get; }

    private EscalationPolicy Policy => File.Policy;

    public Done Result()
    {
        var isSeen = facts.Any(f => !Unseen.Contains(f.Kind));
        return new Done(isSeen && !isNew ? File with { Version = File.Version + 1 } : File, facts);
    }

    public void Note(FactKind kind, string? who = null, string? code = null) => facts.Add(new CaseFact(kind, who) { Code = code });

    public void Change(Func<CaseFile, CaseFile> change) => File = change(File);

    public void Go(CaseState state) => File = File with { State = state };

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
        Set(TimerKind.AddDeputy, Policy.Climb(Policy.Deputy, from));
        if (!File.Report.AlsoAbove)
            Set(TimerKind.AddNextLevel, Policy.Climb(Policy.NextLevel, from));
        if (Policy.Director is { } director)
            Set(TimerKind.AddDirector, Policy.Climb(director, from));
    }

    /// <summary>Gives it to somebody, unless they have or had it, reported it, or it is about them.</summary>
    /// <returns>Whether they were given it.</returns>
    public bool Give(Recipient person, bool isInformed = false)
    {
        if (!File.MayBeGivenTo(person.Key))
            return false;
        File = File with { Holders = [.. File.Holders, new Holder(person, HolderState.Expected, Now) { IsInformed = isInformed }] };
        Note(isInformed ? FactKind.Informed : FactKind.Given, person.Key, person.Basis.ToString());
        return true;
    }

    /// <summary>Gives it to the next level that can have it.</summary>
    /// <returns>Whom; null when nobody is left above.</returns>
    public Recipient? GiveToNextLevel() => File.Ladder.Above.Concat(File.Ladder.Director).FirstOrDefault(person => Give(person));

    /// <summary>Gives it to whoever takes what nobody else does.</summary>
    public bool GiveToFallback() => GiveToAll(File.Ladder.Fallback);

    /// <summary>Gives it to everybody who can have it.</summary>
    /// <returns>Whether anybody was given it.</returns>
    public bool GiveToAll(IEnumerable<Recipient> people) => people.Aggregate(false, (any, person) => Give(person) || any);
}
