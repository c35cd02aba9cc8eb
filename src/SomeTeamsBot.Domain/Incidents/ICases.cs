using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Keeps cases and what happened to them. What one turn writes stands or falls together; see <see cref="ITurn"/>.</summary>
public interface ICases
{
    /// <summary>The next number of the year ("MH-2026-00017"). Part of the turn: a number is used up only with its case.</summary>
    Task<string> NextNumber(int year, CancellationToken cancellationToken);

    /// <summary>Keeps a new case with its first facts.</summary>
    Task Add(CaseFile file, IReadOnlyList<CaseFact> facts, CancellationToken cancellationToken);

    /// <summary>The case as it is now; null when there is none.</summary>
    Task<KeptCase?> Find(Guid id, CancellationToken cancellationToken);

    /// <summary>Keeps what became of a case, and marks the cards that show it as due.</summary>
    /// <param name="before">As it was read.</param>
    /// <param name="done">What became of it.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    /// <returns>False, with nothing written, when somebody else changed it meanwhile.</returns>
    Task<bool> Keep(KeptCase before, Done done, Actor actor, CancellationToken cancellationToken);

    /// <summary>Writes into the log that somebody tried what they may not.</summary>
    Task LogRefusal(CaseFile file, Actor actor, string code, CancellationToken cancellationToken);

    /// <summary>The person's own reports, the newest first; at most so many.</summary>
    Task<IReadOnlyList<CaseFile>> OfReporter(string personKey, int most, CancellationToken cancellationToken);

    /// <summary>The open cases of which the person has a card, those that are due first; at most so many.</summary>
    /// <param name="personKey">Whose.</param>
    /// <param name="alsoInformed">Whether those that they are only told of count.</param>
    /// <param name="most">How many.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<CaseFile>> OfHolder(string personKey, bool alsoInformed, int most, CancellationToken cancellationToken);

    /// <summary>The other open cases of which the person has a card, sent not longer than a time before or after this one, the latest first; at most so many.</summary>
    Task<IReadOnlyList<CaseFile>> Around(CaseFile file, string personKey, TimeSpan time, int most, CancellationToken cancellationToken);

    /// <summary>The cases to which something is due by then.</summary>
    Task<IReadOnlyList<DueItem>> Due(DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Open cases to which nothing is to happen, or something should have happened before then.</summary>
    Task<IReadOnlyList<KeptCase>> Stalled(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>The keys of everybody who reported an open case or has a card of one.</summary>
    Task<IReadOnlyList<string>> PeopleOfOpen(CancellationToken cancellationToken);

    /// <summary>The open cases that the person reported or has a card of.</summary>
    Task<IReadOnlyList<KeptCase>> OpenOf(string personKey, CancellationToken cancellationToken);

    /// <summary>How many reports the person has sent since then.</summary>
    Task<int> CountSince(string personKey, DateTimeOffset since, CancellationToken cancellationToken);
}

/// <summary>A case as it was read.</summary>
/// <param name="File">The case.</param>
/// <param name="Revision">Grows with every write; two writers are told apart by it.</param>
public sealed record KeptCase(CaseFile File, int Revision);

/// <summary>The cards by which people see cases: who has one, where it is, and whether it shows the case as it is.</summary>
public interface ICaseCards
{
    /// <summary>The cards that are to be sent or drawn anew by then.</summary>
    Task<IReadOnlyList<DueItem>> Due(DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>The card; null when it is up to date or unknown.</summary>
    Task<DueCard?> Find(Guid caseId, string personKey, CancellationToken cancellationToken);

    /// <summary>Notes that the card shows what was wanted, if it is still as read.</summary>
    /// <param name="card">The card as it was read.</param>
    /// <param name="sent">Where it is; opaque to everybody but the channel.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    /// <returns>False when it is to be drawn anew because the case has changed meanwhile.</returns>
    Task<bool> NoteShown(DueCard card, string? sent, CancellationToken cancellationToken);

    /// <summary>Puts it off and counts the attempt.</summary>
    Task Postpone(DueCard card, DateTimeOffset due, CancellationToken cancellationToken);

    /// <summary>Gives it up: it cannot reach its person.</summary>
    Task GiveUp(DueCard card, CancellationToken cancellationToken);
}

/// <summary>A card that does not show its case as it is.</summary>
/// <param name="CaseId">Of which case.</param>
/// <param name="PersonKey">Whose.</param>
/// <param name="Sent">Where the earlier one is; null when none was sent.</param>
/// <param name="Wanted">Counts what it should show.</param>
/// <param name="Attempts">How often this was tried.</param>
/// <param name="Due">When it is to be sent (UTC).</param>
public sealed record DueCard(Guid CaseId, string PersonKey, string? Sent, int Wanted, int Attempts, DateTimeOffset Due);
