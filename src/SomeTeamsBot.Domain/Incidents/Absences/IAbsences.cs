namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Who has named whom to stand in for them, and for how long.</summary>
public interface IAbsences
{
    /// <summary>Of the people: those who are away now by their own word, with who stands in.</summary>
    Task<IReadOnlyDictionary<string, string>> Now(IReadOnlyCollection<string> personKeys, CancellationToken cancellationToken);

    /// <summary>Notes that somebody is away by their mailbox, so that they are told of what came once they are back; nothing when an absence of theirs is known.</summary>
    Task NoteAway(string personKey, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Keeps an absence in the place of an earlier one.</summary>
    Task Keep(Absence absence, CancellationToken cancellationToken);

    /// <summary>The person's absence, also one that is to come; null when there is none.</summary>
    Task<Absence?> Find(string personKey, CancellationToken cancellationToken);

    /// <summary>The absences whose last day is before the given one.</summary>
    Task<IReadOnlyList<Absence>> EndedBefore(DateOnly day, CancellationToken cancellationToken);

    /// <summary>Ends the person's absence.</summary>
    Task Delete(string personKey, CancellationToken cancellationToken);
}

/// <summary>A time in which somebody stands in for another.</summary>
/// <param name="PersonKey">Who is away.</param>
/// <param name="DeputyKey">Whom they named to stand in; null when nothing but their mailbox says that they are away, and only the mailbox says until when.</param>
/// <param name="From">The first day, in Helsinki.</param>
/// <param name="To">The last day, in Helsinki.</param>
public sealed record Absence(string PersonKey, string? DeputyKey, DateOnly From, DateOnly To);
