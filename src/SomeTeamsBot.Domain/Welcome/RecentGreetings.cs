namespace SomeTeamsBot.Domain.Welcome;

/// <summary>
/// Who was greeted a moment ago. The channel tells of one arrival with several activities at nearly the same time, and while the storage
/// is down this alone keeps it to one greeting. One for the whole process, safe for many threads.
/// </summary>
public sealed class RecentGreetings(TimeProvider time)
{
    private const int Many = 1000;
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly Dictionary<string, long> greeted = new(StringComparer.Ordinal);

    /// <summary>True once in a moment for a key.</summary>
    public bool IsFirst(string key)
    {
        lock (gate)
        {
            if (greeted.TryGetValue(key, out var at) && time.GetElapsedTime(at) < Moment)
                return false;
            if (greeted.Count >= Many)
                Forget();
            greeted[key] = time.GetTimestamp();
            return true;
        }
    }

    private void Forget()
    {
        foreach (var old in greeted.Where(g => time.GetElapsedTime(g.Value) >= Moment).Select(g => g.Key).ToList())
            greeted.Remove(old);
    }
}
