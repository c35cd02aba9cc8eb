using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace SomeTeamsBot.Tests.Teams.Connector;

/// <summary>
/// A clock that goes on by itself whenever somebody waits for a time to come, so that hours of waiting take no time. Time-outs are left
/// alone: they end only when the test itself turns the clock.
/// </summary>
internal sealed class ImpatientClock() : FakeTimeProvider(new DateTimeOffset(2026, 10, 5, 6, 0, 0, TimeSpan.Zero))
{
    private readonly Lock _gate = new();

    /// <summary>All waits, in their order.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (state is CancellationTokenSource) return timer;

        Skip(dueTime);
        return new Watched(timer, this);
    }

    private void Skip(TimeSpan wait)
    {
        if (wait < TimeSpan.Zero) return;

        Waits.Enqueue(wait);
        ThreadPool.QueueUserWorkItem(_ =>
        {
            lock (_gate) Advance(wait);
        });
    }

    private sealed class Watched(ITimer timer, ImpatientClock clock) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var changed = timer.Change(dueTime, period);
            clock.Skip(dueTime);
            return changed;
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
