namespace SomeTeamsBot.Sandbox;

/// <summary>The calls that came, and who waits for one.</summary>
internal sealed class StandInRecord(bool keep)
{
    private readonly Lock _gate = new();
    private readonly List<StandInCall> _calls = [];
    private readonly List<Waiter> _waiters = [];
    private volatile bool _isAwaited;
    private long _count;

    /// <summary>Whether calls need to be described at all.</summary>
    public bool IsWanted => keep || _isAwaited;

    public long Count => Interlocked.Read(ref _count);

    public long NextNumber() => Interlocked.Increment(ref _count);

    public IReadOnlyList<StandInCall> Calls()
    {
        lock (_gate) return [.. _calls];
    }

    public void Add(StandInCall call)
    {
        lock (_gate)
        {
            if (keep) _calls.Add(call);
            foreach (var waiter in _waiters) waiter.See(call);
            _waiters.RemoveAll(w => w.Task.IsCompleted);
            _isAwaited = _waiters.Count > 0;
        }
    }

    public Task<StandInCall> Nth(int number, Func<StandInCall, bool> matches, CancellationToken cancellationToken)
    {
        var waiter = new Waiter(number, matches);
        lock (_gate)
        {
            foreach (var call in _calls) waiter.See(call);
            if (waiter.Task.IsCompleted) return waiter.Task;

            _waiters.Add(waiter);
            _isAwaited = true;
        }

        return waiter.Task.WaitAsync(cancellationToken);
    }

    private sealed class Waiter(int number, Func<StandInCall, bool> matches)
    {
        private readonly TaskCompletionSource<StandInCall> _found = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _left = number;

        public Task<StandInCall> Task => _found.Task;

        public void See(StandInCall call)
        {
            if (_left > 0 && matches(call) && --_left == 0) _found.SetResult(call);
        }
    }
}
