namespace SomeTeamsBot.Domain.Conversations;

/// <summary>
/// Work that is due at a time because of what is stored. The rows are the truth: whatever schedule exists is derived from them and may be
/// lost. Doing an item reads its row anew, does nothing when it is settled or not due, and tells when it is to be done again.
/// </summary>
public interface IDueWork
{
    /// <summary>Names this kind of work; a plain word.</summary>
    string Kind { get; }

    /// <summary>What is open and due by then.</summary>
    Task<IReadOnlyList<DueItem>> Open(DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Does the item.</summary>
    /// <param name="id">Which one; opaque to the schedule.</param>
    /// <param name="cancellationToken">Stops the work; the item stays open then.</param>
    /// <returns>When it is due again (UTC); null when it is settled.</returns>
    Task<DateTimeOffset?> Execute(string id, CancellationToken cancellationToken);
}

/// <summary>Something that is due.</summary>
/// <param name="Kind">Which work; see <see cref="IDueWork.Kind"/>.</param>
/// <param name="Id">Which item of it.</param>
/// <param name="Due">When (UTC).</param>
public sealed record DueItem(string Kind, string Id, DateTimeOffset Due);

/// <summary>Wakes up when something is due. Losing what it was told costs a minute, never the work: it also looks by itself.</summary>
public interface IWorkSchedule
{
    /// <summary>Tells of committed work; telling again replaces what was told of the same item, and the last of it counts.</summary>
    Task Schedule(IReadOnlyCollection<DueItem> items, CancellationToken cancellationToken);
}
