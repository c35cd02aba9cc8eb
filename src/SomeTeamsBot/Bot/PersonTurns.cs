using System.Collections.Concurrent;

namespace SomeTeamsBot.Bot;

/// <summary>
/// One turn at a time for each person: a chat that is opened sends two events at once, and a double press must find what the first
/// one did. Between replicas the database keeps the order; within one process this is cheaper and fair.
/// </summary>
internal sealed class PersonTurns
{
    private readonly ConcurrentDictionary<string, Turn> turns = new(StringComparer.Ordinal);

    /// <summary>Waits for the person's earlier turns; disposing lets the next one go.</summary>
    public async Task<IDisposable> Enter(string personKey, CancellationToken cancellationToken)
    {
        while (true)
        {
            var turn = turns.GetOrAdd(personKey, _ => new Turn());
            lock (turn)
            {
                if (turn.Gone)
                    continue;
                turn.Waiting++;
            }

            try
            {
                await turn.Gate.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                Leave(personKey, turn);
                throw;
            }

            return new Entered(() =>
            {
                turn.Gate.Release();
                Leave(personKey, turn);
            });
        }
    }

    // The entry goes with its last waiter, so that the memory does not grow with everybody ever met.
    private void Leave(string personKey, Turn turn)
    {
        lock (turn)
        {
            if (--turn.Waiting > 0)
                return;
            turn.Gone = true;
            turns.TryRemove(personKey, out _);
        }
    }

    private sealed class Turn
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public int Waiting { get; set; }

        public bool Gone { get; set; }
    }

    private sealed class Entered(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
