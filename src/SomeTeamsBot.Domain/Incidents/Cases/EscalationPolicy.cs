using SomeTeamsBot.Domain.Calendar;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The deadlines of one case, frozen when it was sent. What a class does not do is null.</summary>
public sealed record EscalationPolicy
{
    /// <summary>When working time runs.</summary>
    public required WorkingHours Hours { get; init; }

    /// <summary>Until when somebody takes it on.</summary>
    public required Delay Acknowledge { get; init; }

    /// <summary>From the sending: the deputy.</summary>
    public required Delay Deputy { get; init; }

    /// <summary>From the sending: the next level.</summary>
    public required Delay NextLevel { get; init; }

    /// <summary>From the sending: the municipal manager.</summary>
    public Delay? Director { get; init; }

    /// <summary>Between two rounds of telling everybody again once the ladder is climbed.</summary>
    public required Delay Again { get; init; }

    /// <summary>How many such rounds there are at most.</summary>
    public int MostRounds { get; init; } = 4;

    /// <summary>Until when an escalation is decided on; null when it is not asked.</summary>
    public Delay? Decision { get; init; }

    /// <summary>From taking it on: something has been done.</summary>
    public required Delay Idle { get; init; }

    /// <summary>Between two words to the reporter.</summary>
    public required Delay Status { get; init; }

    /// <summary>Until when looking into harassment begins; null when that clock does not run.</summary>
    public Delay? Investigation { get; init; }

    /// <summary>A question to the reporter is asked again after this.</summary>
    public Delay QuestionReminder { get; init; } = Delay.WorkingDays(2);

    /// <summary>The handling goes on without an answer after this.</summary>
    public Delay QuestionEnd { get; init; } = Delay.WorkingDays(5);

    /// <summary>A refused escalation stands after this.</summary>
    public Delay Reevaluation { get; init; } = Delay.WorkingDays(10);

    /// <summary>The reporter may object so long.</summary>
    public Delay Objection { get; init; } = Delay.WorkingDays(5);

    /// <summary>The reporter may open a closed case again so long.</summary>
    public Delay Reopening { get; init; } = Delay.Days(30);

    /// <summary>How long a closed case is kept.</summary>
    public required Delay Kept { get; init; }

    /// <summary>How long it is kept at least when it is targeting or the police have it.</summary>
    public Delay KeptAsCrime { get; init; } = Delay.Days(5 * 365);

    /// <summary>How long a withdrawn case is kept.</summary>
    public Delay WithdrawnKept { get; init; } = Delay.Days(30);

    /// <summary>When nobody but the most urgent case climbs; null when somebody is on call, or for that case.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>When a step of the ladder happens: not in the quiet hours.</summary>
    public DateTimeOffset Climb(Delay delay, DateTimeOffset from)
    {
        var due = delay.From(from, Hours);
        return Quiet is { } quiet ? quiet.EndOr(due) : due;
    }

    /// <summary>
    /// When the steps of a ladder happen. What the quiet hours put off puts off what comes after it as much: the morning begins with the
    /// first step, not with all of them at once, and each has the same time to answer as by day.
    /// </summary>
    /// <param name="steps">The steps with their delays.</param>
    /// <param name="from">From when the delays run.</param>
    public IEnumerable<(T Step, DateTimeOffset Due)> Climb<T>(IEnumerable<(T Step, Delay Delay)> steps, DateTimeOffset from)
    {
        var slept = TimeSpan.Zero;
        foreach (var (step, due) in steps.Select(s => (s.Step, Due: s.Delay.From(from, Hours))).OrderBy(s => s.Due))
        {
            var awake = Quiet is { } quiet ? quiet.EndOr(due + slept) : due;
            slept = awake - due;
            yield return (step, awake);
        }
    }
}

/// <summary>The hours in which people sleep, in Helsinki time.</summary>
/// <param name="From">From when in the evening.</param>
/// <param name="To">Until when in the morning.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>From 22 to 7.</summary>
    public static readonly QuietHours Default = new(new TimeOnly(22, 0), new TimeOnly(7, 0));

    /// <summary>Whether people sleep then.</summary>
    public bool Holds(DateTimeOffset at) => TimeOnly.FromDateTime(HelsinkiTime.ToHelsinki(at).DateTime).IsBetween(From, To);

    /// <summary>The moment itself, or the end of the quiet hours it falls into (UTC).</summary>
    public DateTimeOffset EndOr(DateTimeOffset at)
    {
        if (!Holds(at))
            return at;
        var local = HelsinkiTime.ToHelsinki(at).DateTime;
        var morning = local.Date + To.ToTimeSpan();
        return HelsinkiTime.ToUtc(morning > local ? morning : morning.AddDays(1));
    }
}
