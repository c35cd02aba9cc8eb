namespace SomeTeamsBot.Teams.Connector;

/// <summary>A call that waits for its turn.</summary>
internal sealed class PaceTicket(PaceLane lane, long number)
{
    private readonly TaskCompletionSource _turn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PaceLane Lane { get; } = lane;

    /// <summary>Earlier callers have lower numbers.</summary>
    public long Number { get; } = number;

    public bool IsGranted => _turn.Task.IsCompleted;

    public bool IsGivenUp { get; set; }

    /// <summary>Ends when the call may be made.</summary>
    public Task Turn => _turn.Task;

    public void Grant() => _turn.SetResult();
}

/// <summary>
/// Whose turn it is: a state machine of (state, now) that knows no clock and no thread. Within a lane calls keep their order; between
/// lanes who came first goes first, but nobody waits for a lane that is full. A lane is forgotten when its windows are empty.
/// </summary>
internal sealed class PaceBook(PaceLimits limits)
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly Dictionary<PaceLane, Line> _lines = [];
    private readonly SlidingWindow _everything = new(limits.Everything);

    // A line with waiting calls is in exactly one of the two: full until a known instant, or ready and waiting for the shared window.
    private readonly PriorityQueue<Line, TimeSpan> _full = new();
    private readonly PriorityQueue<Line, long> _ready = new();
    private TimeSpan _closedUntil = TimeSpan.MinValue;
    private TimeSpan _nextSweep = TimeSpan.MinValue;
    private long _tickets;

    /// <summary>How many lanes are remembered.</summary>
    public int Lanes => _lines.Count;

    /// <summary>Joins the lane's line.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="now">The present.</param>
    /// <param name="latest">When it is too late for the caller.</param>
    /// <returns>Null when it can be foreseen that the turn would come too late.</returns>
    public PaceTicket? Join(PaceLane lane, TimeSpan now, TimeSpan latest)
    {
        Sweep(now);
        if (_closedUntil > latest || _everything.Foresee(now, _ready.Count, latest) > latest) return null;

        if (!_lines.TryGetValue(lane, out var line))
            _lines[lane] = line = new Line(lane.Operation is PacedOperation.Read ? limits.Reads : limits.Writes);
        if (line.Window.Foresee(now, line.Waiting.Count(t => !t.IsGivenUp), latest) > latest) return null;

        var ticket = new PaceTicket(lane, _tickets++);
        line.Waiting.Enqueue(ticket);
        if (line.Waiting.Count == 1) _full.Enqueue(line, line.Window.Next(now));
        return ticket;
    }

    /// <summary>Grants every turn that has come.</summary>
    public void Advance(TimeSpan now)
    {
        while (_full.TryPeek(out var line, out var free) && free <= now)
        {
            _full.Dequeue();
            if (line.DropGivenUp() is { } first) _ready.Enqueue(line, first.Number);
        }

        while (now >= _closedUntil && _ready.TryPeek(out var line, out _) && _everything.Next(now) <= now)
        {
            _ready.Dequeue();
            if (line.DropGivenUp() is not { } first) continue;

            line.Waiting.Dequeue();
            line.Window.Add(now);
            _everything.Add(now);
            first.Grant();
            Requeue(line, now);
        }

        _everything.Forget(now);
    }

    /// <summary>When <see cref="Advance"/> can next grant something; null when nobody waits.</summary>
    public TimeSpan? Wake(TimeSpan now)
    {
        TimeSpan? wake = null;
        if (_ready.Count > 0) wake = Later(_closedUntil, _everything.Next(now));
        if (_full.TryPeek(out _, out var free) && (wake is null || free < wake)) wake = free;
        return wake;
    }

    /// <summary>Grants nothing before <paramref name="until"/>: Teams asked for quiet.</summary>
    public void Close(TimeSpan until) => _closedUntil = Later(_closedUntil, until);

    /// <summary>Leaves the line.</summary>
    /// <returns>False when the turn had come already.</returns>
    public static bool GiveUp(PaceTicket ticket) => ticket.IsGivenUp = !ticket.IsGranted;

    private void Requeue(Line line, TimeSpan now)
    {
        if (line.DropGivenUp() is not { } first) return;

        var free = line.Window.Next(now);
        if (free > now) _full.Enqueue(line, free);
        else _ready.Enqueue(line, first.Number);
    }

    private void Sweep(TimeSpan now)
    {
        if (now < _nextSweep) return;

        _nextSweep = now + SweepEvery;
        foreach (var (lane, line) in _lines)
        {
            if (line.Window.Forget(now) && line.Waiting.Count == 0) _lines.Remove(lane);
        }
    }

    private static TimeSpan Later(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private sealed class Line(IReadOnlyList<PaceLimit> limits)
    {
        public SlidingWindow Window { get; } = new(limits);

        public Queue<PaceTicket> Waiting { get; } = new();

        public PaceTicket? DropGivenUp()
        {
            while (Waiting.TryPeek(out var first))
            {
                if (!first.IsGivenUp) return first;
                Waiting.Dequeue();
            }

            return null;
        }
    }
}
