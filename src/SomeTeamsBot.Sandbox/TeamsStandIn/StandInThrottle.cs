namespace SomeTeamsBot.Sandbox;

/// <summary>
/// The rate limits of Microsoft's rate-limit.md, from the connector's side: a call too many is refused and does not count. Written apart
/// from the bot's own pacing, so that the one can judge the other.
/// </summary>
internal sealed class StandInThrottle(TimeProvider time)
{
    private static readonly (int Calls, int Seconds)[] Writes = [(7, 1), (8, 2), (60, 30), (1800, 3600)];
    private static readonly (int Calls, int Seconds)[] Reads = [(14, 1), (16, 2), (120, 30), (3600, 3600)];
    private static readonly (int Calls, int Seconds)[] Together = [(50, 1)];
    private const int CallsBetweenSweeps = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<(StandInRoute, string), List<long>> _taken = [];
    private readonly List<long> _together = [];
    private int _untilSweep = CallsBetweenSweeps;

    /// <summary>Counts a call.</summary>
    /// <returns>How long to wait when the call is one too many; null when it is taken.</returns>
    public TimeSpan? Refuse(StandInRoute route, string conversationId)
    {
        var isRead = route is StandInRoute.Member or StandInRoute.Members or StandInRoute.Channels;
        var kind = isRead ? StandInRoute.Members : route is StandInRoute.Create ? route : StandInRoute.Send;
        var thread = conversationId.IndexOf(";messageid=", StringComparison.Ordinal);
        var conversation = thread < 0 ? conversationId : conversationId[..thread];
        lock (_gate)
        {
            var now = time.GetTimestamp();
            if (--_untilSweep == 0) Sweep(now);
            if (!_taken.TryGetValue((kind, conversation), out var taken)) _taken[(kind, conversation)] = taken = [];

            var wait = Math.Max(Wait(taken, isRead ? Reads : Writes, now), Wait(_together, Together, now));
            if (wait > 0) return TimeSpan.FromSeconds((double)wait / time.TimestampFrequency);

            taken.Add(now);
            _together.Add(now);
            return null;
        }
    }

    private long Wait(List<long> taken, (int Calls, int Seconds)[] limits, long now)
    {
        var longest = limits[^1].Seconds * time.TimestampFrequency;
        taken.RemoveRange(0, taken.TakeWhile(at => at + longest <= now).Count());
        return limits.Max(l => taken.Count < l.Calls ? 0 : taken[^l.Calls] + l.Seconds * time.TimestampFrequency - now);
    }

    private void Sweep(long now)
    {
        _untilSweep = CallsBetweenSweeps;
        foreach (var (key, taken) in _taken)
        {
            if (taken.Count == 0 || taken[^1] + 3600 * time.TimestampFrequency <= now) _taken.Remove(key);
        }
    }
}
