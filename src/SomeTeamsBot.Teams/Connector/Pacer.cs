namespace SomeTeamsBot.Teams.Connector;

/// <summary>Makes every call of the bot wait for its turn: one <see cref="PaceBook"/>, a lock and an alarm clock.</summary>
internal sealed class Pacer : IDisposable
{
    private readonly Lock _gate = new();
    private readonly PaceBook _book;
    private readonly TimeProvider _time;
    private readonly long _origin;
    private readonly ITimer _alarm;

    public Pacer(PaceLimits limits, TimeProvider time)
    {
        _book = new(limits);
        _time = time;
        _origin = time.GetTimestamp();
        _alarm = time.CreateTimer(static pacer => ((Pacer)pacer!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits for the lane's turn.</summary>
    /// <param name="lane">What the limits count.</param>
    /// <param name="budget">How long the caller can wait.</param>
    /// <param name="cancellationToken">The caller gave up.</param>
    /// <returns>False when the turn would come, or did come, too late; told at once when it can be foreseen.</returns>
    public async ValueTask<bool> Pass(PaceLane lane, TimeSpan budget, CancellationToken cancellationToken)
    {
        if (budget < TimeSpan.Zero) return false;

        PaceTicket? ticket;
        lock (_gate)
        {
            var now = _time.GetElapsedTime(_origin);
            ticket = _book.Join(lane, now, now + budget);
            Advance(now);
        }

        if (ticket is null) return false;
        if (ticket.IsGranted) return true;

        using var patience = new CancellationTokenSource(budget, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await ticket.Turn.WaitAsync(either.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            bool left;
            lock (_gate) left = PaceBook.GiveUp(ticket);
            cancellationToken.ThrowIfCancellationRequested();
            return !left;
        }
    }

    /// <summary>Stops every sender for a while: Teams said 429.</summary>
    public void BackOff(TimeSpan wait)
    {
        lock (_gate)
        {
            var now = _time.GetElapsedTime(_origin);
            _book.Close(now + wait);
            Advance(now);
        }
    }

    public void Dispose() => _alarm.Dispose();

    private void Ring()
    {
        lock (_gate) Advance(_time.GetElapsedTime(_origin));
    }

    private void Advance(TimeSpan now)
    {
        _book.Advance(now);
        if (_book.Wake(now) is not { } wake) return;

        // Timers count whole milliseconds and cut the rest; one that rings early would ring again and again.
        var due = TimeSpan.FromMilliseconds(Math.Ceiling((wake - now).TotalMilliseconds));
        _alarm.Change(due < TimeSpan.Zero ? TimeSpan.Zero : due, Timeout.InfiniteTimeSpan);
    }
}
