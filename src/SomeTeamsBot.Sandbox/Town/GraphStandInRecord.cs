namespace SomeTeamsBot.Sandbox.Town;

/// <summary>What happened at a stand-in, in its order, and who waits for it to happen.</summary>
internal sealed class GraphStandInRecord<T>
{
    private readonly Lock gate = new();
    private readonly List<T> items = [];
    private TaskCompletionSource next = NewSignal();

    public IReadOnlyList<T> Items
    {
        get
        {
            lock (gate)
                return [.. items];
        }
    }

    public void Add(T item)
    {
        TaskCompletionSource signal;
        lock (gate)
        {
            items.Add(item);
            (signal, next) = (next, NewSignal());
        }

        signal.SetResult();
    }

    /// <summary>Awaits the n-th that matches, past ones included.</summary>
    public async Task<T> Nth(int number, Func<T, bool> matches, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task more;
            lock (gate)
            {
                var found = items.Where(matches).Skip(number - 1).Take(1).ToList();
                if (found is [var item])
                    return item;
                more = next.Task;
            }

            await more.WaitAsync(cancellationToken);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
