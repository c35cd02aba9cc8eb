using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Storage;

/// <summary>Who stands in for whom: one row a person. A row without a deputy is an absence that only the mailbox tells of.</summary>
internal sealed class StoredAbsences(TurnDb db, TurnStore turn, TimeProvider time) : IAbsences
{
    public async Task<IReadOnlyDictionary<string, string>> Now(IReadOnlyCollection<string> personKeys, CancellationToken cancellationToken)
    {
        var today = HelsinkiTime.DayOf(time.GetUtcNow());
        return await db.Opened.Absences.AsNoTracking()
            .Where(a => personKeys.Contains(a.PersonKey) && a.FirstDay <= today && a.LastDay >= today && a.DeputyKey != "")
            .ToDictionaryAsync(a => a.PersonKey, a => a.DeputyKey, cancellationToken);
    }

    public async Task NoteAway(string personKey, DateOnly day, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        await db.Opened.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO absences ("PersonKey", "DeputyKey", "FirstDay", "LastDay") VALUES ({personKey}, '', {day}, {day})
            ON CONFLICT ("PersonKey") DO NOTHING
            """,
            cancellationToken);
    }

    public async Task Keep(Absence absence, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        await db.Opened.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO absences ("PersonKey", "DeputyKey", "FirstDay", "LastDay") VALUES ({absence.PersonKey}, {absence.DeputyKey ?? ""}, {absence.From}, {absence.To})
            ON CONFLICT ("PersonKey") DO UPDATE SET "DeputyKey" = excluded."DeputyKey", "FirstDay" = excluded."FirstDay", "LastDay" = excluded."LastDay"
            """,
            cancellationToken);
    }

    public async Task<Absence?> Find(string personKey, CancellationToken cancellationToken) =>
        await db.Opened.Absences.AsNoTracking().FirstOrDefaultAsync(a => a.PersonKey == personKey, cancellationToken) is { } row
            ? Read(row)
            : null;

    public async Task<IReadOnlyList<Absence>> EndedBefore(DateOnly day, CancellationToken cancellationToken) =>
        [.. (await db.Opened.Absences.AsNoTracking().Where(a => a.LastDay < day).ToListAsync(cancellationToken)).Select(Read)];

    public async Task Delete(string personKey, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        await db.Opened.Absences.Where(a => a.PersonKey == personKey).ExecuteDeleteAsync(cancellationToken);
    }

    private static Absence Read(AbsenceRow row) => new(row.PersonKey, row.DeputyKey.Length == 0 ? null : row.DeputyKey, row.FirstDay, row.LastDay);
}
