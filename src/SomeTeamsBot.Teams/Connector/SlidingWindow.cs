namespace SomeTeamsBot.Teams.Connector;

/// <summary>
/// When calls happened, and when the next may: exact sliding windows, so that no window of any length ever holds more than its limit.
/// Knows no clock; times are since any fixed origin and never go back.
/// </summary>
internal sealed class SlidingWindow(IReadOnlyList<PaceLimit> limits)
{
    private readonly TimeSpan _memory = limits.Max(l => l.Span);
    private readonly List<TimeSpan> _calls = [];

    /// <summary>The first instant from <paramref name="now"/> on at which one more call breaks no limit.</summary>
    public TimeSpan Next(TimeSpan now) => Next(_calls, now);

    /// <summary>When a call could happen that has <paramref name="ahead"/> others before it, all of them as early as they may.</summary>
    /// <param name="now">The present.</param>
    /// <param name="ahead">0 or more.</param>
    /// <param name="latest">The caller does not care by how much a later answer is later.</param>
    public TimeSpan Foresee(TimeSpan now, int ahead, TimeSpan latest)
    {
        if (ahead == 0) return Next(now);

        var calls = new List<TimeSpan>(_calls);
        var at = Next(calls, now);
        for (; ahead > 0 && at <= latest; ahead--)
        {
            calls.Add(at);
            at = Next(calls, at);
        }

        return at;
    }

    /// <summary>Records a call.</summary>
    public void Add(TimeSpan at) => _calls.Add(at);

    /// <summary>Lets go of the calls that no window reaches any more.</summary>
    /// <returns>Whether nothing is left to remember.</returns>
    public bool Forget(TimeSpan now)
    {
        var old = 0;
        while (old < _calls.Count && _calls[old] + _memory <= now) old++;
        _calls.RemoveRange(0, old);
        return _calls.Count == 0;
    }

    // The limit's count-th call from the end must have left the window before one more may enter it.
    private TimeSpan Next(List<TimeSpan> calls, TimeSpan now)
    {
        var next = now;
        foreach (var (count, span) in limits)
        {
            if (calls.Count < count) continue;
            var free = calls[^count] + span;
            if (free > next) next = free;
        }

        return next;
    }
}
