using System.Collections.Frozen;

namespace SomeTeamsBot.Teams.Authentication;

/// <summary>
/// The channel's keys in memory. They are fetched at first need, when they are a day old, and when a token names one that is not there;
/// however many ask at once, one fetch runs. A fetch that fails leaves the old keys in force.
/// </summary>
internal sealed class ChannelKeys(ChannelKeyFetch source, TimeProvider clock)
{
    /// <summary>Age at which keys are fetched anew. No source says how often the service changes them; old ones say five days.</summary>
    public static readonly TimeSpan MostAge = TimeSpan.FromHours(24);

    /// <summary>Unknown names cause at most one fetch in this time: anybody can make one up.</summary>
    public static readonly TimeSpan UnknownKeyPause = TimeSpan.FromMinutes(5);

    /// <summary>Pause after a fetch that failed; short, since the bot may be deaf meanwhile.</summary>
    public static readonly TimeSpan FailurePause = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private volatile Snapshot? _snapshot;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;
    private Task? _running;

    /// <summary>Finds a key, fetching if need be.</summary>
    /// <param name="keyId">The token's "kid".</param>
    /// <param name="cancellationToken">Stops waiting; a fetch that runs goes on for the others.</param>
    public async Task<KeyLookup> Find(string keyId, CancellationToken cancellationToken)
    {
        if (_snapshot is not { } now || IsOld(now) || !now.Keys.ContainsKey(keyId))
            await Refresh(keyId).WaitAsync(cancellationToken).ConfigureAwait(false);

        return _snapshot is { } keys ? new KeyLookup(keys.Keys.GetValueOrDefault(keyId), true) : new KeyLookup(null, false);
    }

    private bool IsOld(Snapshot snapshot) => clock.GetUtcNow() - snapshot.FetchedAt >= MostAge;

    private Task Refresh(string keyId)
    {
        lock (_gate)
        {
            if (_running is { IsCompleted: false } running)
                return running;

            // Another request may have fetched between the caller's look and this lock.
            var isFine = _snapshot is { } now && !IsOld(now) && now.Keys.ContainsKey(keyId);
            return isFine || clock.GetUtcNow() < _notBefore ? Task.CompletedTask : _running = Task.Run(FetchOnce);
        }
    }

    private async Task FetchOnce()
    {
        var keys = await source.Fetch().ConfigureAwait(false);
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            if (keys is not null)
                _snapshot = new Snapshot(keys, now);
            _notBefore = now + (keys is null ? FailurePause : UnknownKeyPause);
        }
    }

    private sealed record Snapshot(FrozenDictionary<string, ChannelKey> Keys, DateTimeOffset FetchedAt);
}
