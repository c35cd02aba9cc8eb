using System.Collections.Concurrent;

namespace SomeTeamsBot.Storage;

/// <summary>
/// People who wrote lately, so that a question costs no reading. Right where this process is the only one that writes, as to its SQLite
/// file, and because each person's turns follow one another: whoever changes a row forgets it here first and afterwards. Where replicas
/// write too, nothing is kept.
/// </summary>
/// <param name="time">Tells how old a row is.</param>
/// <param name="isOnlyWriter">Whether no other process writes to the database.</param>
internal sealed class KnownPeople(TimeProvider time, bool isOnlyWriter)
{
    /// <summary>More than the staff of most municipalities; some 2 MB.</summary>
    private const int MostKept = 4000;

    // A row that somebody removed from the file by hand is gone here soon, too.
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (PersonRow Row, long Since)> rows = new(StringComparer.Ordinal);

    /// <summary>The row as it is in the database; null when it must be read.</summary>
    public PersonRow? Find(string personKey) =>
        rows.TryGetValue(personKey, out var known) && time.GetElapsedTime(known.Since) < Kept ? known.Row : null;

    /// <summary>Keeps a row that was read outside any transaction.</summary>
    public void Remember(PersonRow row)
    {
        if (!isOnlyWriter)
            return;
        if (rows.Count >= MostKept)
            rows.Clear();
        rows[row.Key] = (row, time.GetTimestamp());
    }

    public void Forget(string personKey) => rows.TryRemove(personKey, out _);
}
