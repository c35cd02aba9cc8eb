using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Storage;

/// <summary>
/// Cases as the turn writes them: the case, its log and the cards that are due stand or fall together. Every writer takes the case's row
/// before its cards', so that two never wait for each other.
/// </summary>
internal sealed class StoredCases(TurnDb db, TurnStore turn, TimeProvider time) : ICases, IExpiring
{
    private const string Purged = nameof(FactKind.Purged);

    // The next sweep, ten minutes later, takes the rest.
    private const int MostAtOnce = 200;

    /// <summary>From the destruction of the case.</summary>
    private static readonly TimeSpan LogKept = TimeSpan.FromDays(365);

    private DateTime NowUtc => time.GetUtcNow().UtcDateTime;

    public async Task<string> NextNumber(int year, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        await db.Opened.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO case_numbers ("Year", "Last") VALUES ({year}, 1)
            ON CONFLICT ("Year") DO UPDATE SET "Last" = case_numbers."Last" + 1
            """,
            cancellationToken);
        var last = await db.Opened.CaseNumbers.AsNoTracking().Where(n => n.Year == year).Select(n => n.Last).SingleAsync(cancellationToken);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"MH-{year}-{last:D5}");
    }

    public async Task Add(CaseFile file, IReadOnlyList<CaseFact> facts, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        db.Opened.Cases.Add(new CaseRow
        {
            Id = file.Id,
            Number = file.Number,
            IsOpen = file.IsOpen,
            ReporterKey = file.Reporter.Key,
            SubmittedUtc = file.Submitted.UtcDateTime,
            NextDueUtc = file.Next?.Due.UtcDateTime,
            Revision = 1,
            Document = CaseJson.Write(file),
        });
        await CaseLog.Add(db.Opened, null, file, facts, new Actor(file.Reporter.Key), NowUtc, cancellationToken);
        await db.Opened.SaveChangesAsync(cancellationToken);
        await Mark(file.Id, CardsToShow.Of(null, file), cancellationToken);
        await Hold(file.Id, CardsToShow.Held(null, file), cancellationToken);
        Wake(file);
    }

    public async Task<KeptCase?> Find(Guid id, CancellationToken cancellationToken) =>
        await db.Opened.Cases.AsNoTracking().Where(c => c.Id == id).Select(c => new { c.Document, c.Revision }).FirstOrDefaultAsync(cancellationToken) is { } row
            ? new KeptCase(CaseJson.Read(row.Document), row.Revision)
            : null;

    public async Task<bool> Keep(KeptCase before, Done done, Actor actor, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        var (file, next) = (done.File, done.File.Next?.Due.UtcDateTime);
        var document = CaseJson.Write(file);
        var written = await db.Opened.Cases.Where(c => c.Id == file.Id && c.Revision == before.Revision).ExecuteUpdateAsync(
            c => c.SetProperty(x => x.Document, document).SetProperty(x => x.Revision, before.Revision + 1).SetProperty(x => x.NextDueUtc, next)
                .SetProperty(x => x.IsOpen, file.IsOpen).SetProperty(x => x.IsPurged, file.State == CaseState.Purged).SetProperty(x => x.ReporterKey, file.Reporter.Key),
            cancellationToken);
        if (written == 0)
            return false;
        await CaseLog.Add(db.Opened, before.File, file, done.Facts, actor, NowUtc, cancellationToken);
        await db.Opened.SaveChangesAsync(cancellationToken);
        await Mark(file.Id, CardsToShow.Of(before.File, file), cancellationToken);
        await Hold(file.Id, CardsToShow.Held(before.File, file), cancellationToken);
        Wake(file);
        return true;
    }

    public async Task LogRefusal(CaseFile file, Actor actor, string code, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        // Holding the case's row keeps its log from forking.
        await db.Opened.Cases.Where(c => c.Id == file.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.Revision, x => x.Revision), cancellationToken);
        await CaseLog.Add(db.Opened, file, file, [new CaseFact(FactKind.Refused) { Code = code }], actor, NowUtc, cancellationToken);
        await db.Opened.SaveChangesAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<CaseFile>> OfReporter(string personKey, int most, CancellationToken cancellationToken) =>
        Read(await db.Opened.Cases.AsNoTracking().Where(c => c.ReporterKey == personKey).OrderByDescending(c => c.SubmittedUtc)
            .Take(most).Select(c => c.Document).ToListAsync(cancellationToken));

    public async Task<IReadOnlyList<CaseFile>> OfHolder(string personKey, bool alsoInformed, int most, CancellationToken cancellationToken)
    {
        var documents = await db.Opened.Cases.AsNoTracking()
            .Where(c => c.IsOpen && c.ReporterKey != personKey && db.Opened.CaseCards.Any(card => card.CaseId == c.Id && card.PersonKey == personKey))
            .OrderBy(c => c.NextDueUtc).Select(c => c.Document).ToListAsync(cancellationToken);
        return [.. Read(documents).Where(f => f.Holder(personKey) is { } holder && (holder.MayAct || (alsoInformed && holder.IsInformed))).Take(most)];
    }

    public async Task<IReadOnlyList<CaseFile>> Around(CaseFile file, string personKey, TimeSpan time, int most, CancellationToken cancellationToken)
    {
        var (id, from, to) = (file.Id, (file.Submitted - time).UtcDateTime, (file.Submitted + time).UtcDateTime);
        return Read(await db.Opened.Cases.AsNoTracking()
            .Where(c => c.IsOpen && c.Id != id && c.SubmittedUtc >= from && c.SubmittedUtc <= to
                && db.Opened.CaseCards.Any(card => card.CaseId == c.Id && card.PersonKey == personKey))
            .OrderByDescending(c => c.SubmittedUtc).Take(most).Select(c => c.Document).ToListAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<DueItem>> Due(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var untilUtc = until.UtcDateTime;
        return
        [
            .. (await db.Opened.Cases.AsNoTracking().Where(c => c.NextDueUtc != null && c.NextDueUtc <= untilUtc)
                .Select(c => new { c.Id, c.NextDueUtc }).ToListAsync(cancellationToken))
                .Select(c => new DueItem(RunCase.WorkKind, c.Id.ToString("N"), new DateTimeOffset(c.NextDueUtc!.Value, TimeSpan.Zero))),
        ];
    }

    public async Task<IReadOnlyList<KeptCase>> Stalled(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var beforeUtc = before.UtcDateTime;
        return
        [
            .. (await db.Opened.Cases.AsNoTracking().Where(c => c.IsOpen && (c.NextDueUtc == null || c.NextDueUtc < beforeUtc))
                .Select(c => new { c.Document, c.Revision }).ToListAsync(cancellationToken))
                .Select(c => new KeptCase(CaseJson.Read(c.Document), c.Revision)),
        ];
    }

    public async Task<IReadOnlyList<string>> PeopleOfOpen(CancellationToken cancellationToken)
    {
        var open = db.Opened.Cases.AsNoTracking().Where(c => c.IsOpen);
        return await open.Select(c => c.ReporterKey)
            .Union(db.Opened.CaseCards.AsNoTracking().Where(card => open.Any(c => c.Id == card.CaseId)).Select(card => card.PersonKey))
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<KeptCase>> OpenOf(string personKey, CancellationToken cancellationToken) =>
    [
        .. (await db.Opened.Cases.AsNoTracking()
            .Where(c => c.IsOpen && (c.ReporterKey == personKey || db.Opened.CaseCards.Any(card => card.CaseId == c.Id && card.PersonKey == personKey)))
            .Select(c => new { c.Document, c.Revision }).ToListAsync(cancellationToken))
            .Select(c => new KeptCase(CaseJson.Read(c.Document), c.Revision)),
    ];

    public Task<int> CountSince(string personKey, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var sinceUtc = since.UtcDateTime;
        return db.Opened.Cases.CountAsync(c => c.ReporterKey == personKey && c.SubmittedUtc >= sinceUtc, cancellationToken);
    }

    /// <summary>
    /// Forgets where the cards of destroyed cases were, once they show that it is destroyed; and, a year after the case, its log but for the
    /// row that says when it was destroyed.
    /// </summary>
    public async Task DeleteExpired(CancellationToken cancellationToken)
    {
        await db.Opened.CaseCards.Where(card => card.DueUtc == null && db.Opened.Cases.Any(c => c.Id == card.CaseId && c.IsPurged))
            .ExecuteDeleteAsync(cancellationToken);
        var oldest = NowUtc - LogKept;
        var old = await db.Opened.Cases
            .Where(c => c.IsPurged
                && db.Opened.CaseLog.Any(l => l.CaseId == c.Id && l.Kind == Purged && l.AtUtc < oldest)
                && db.Opened.CaseLog.Any(l => l.CaseId == c.Id && l.Kind != Purged))
            .Select(c => c.Id).Take(MostAtOnce).ToListAsync(cancellationToken);
        if (old.Count > 0)
            await db.Opened.CaseLog.Where(l => old.Contains(l.CaseId) && l.Kind != Purged).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task Mark(Guid caseId, IReadOnlyCollection<string> personKeys, CancellationToken cancellationToken)
    {
        var now = NowUtc;
        // In one order always, so that two writers of cards never wait for each other.
        foreach (var personKey in personKeys.Where(k => k.Length > 0).Distinct().Order(StringComparer.Ordinal))
        {
            await db.Opened.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO case_cards ("CaseId", "PersonKey", "Sent", "Wanted", "Attempts", "DueUtc") VALUES ({caseId}, {personKey}, NULL, 1, 0, {now})
                ON CONFLICT ("CaseId", "PersonKey") DO UPDATE SET "Wanted" = case_cards."Wanted" + 1, "Attempts" = 0, "DueUtc" = excluded."DueUtc"
                """,
                cancellationToken);
            turn.Cause(new DueItem(ShowCard.WorkKind, ShowCard.IdOf(caseId, personKey), new DateTimeOffset(now, TimeSpan.Zero)));
        }
    }

    /// <summary>Notes the cards of those who are told later.</summary>
    private async Task Hold(Guid caseId, IReadOnlyCollection<string> personKeys, CancellationToken cancellationToken)
    {
        foreach (var personKey in personKeys.Order(StringComparer.Ordinal))
        {
            await db.Opened.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO case_cards ("CaseId", "PersonKey", "Sent", "Wanted", "Attempts", "DueUtc") VALUES ({caseId}, {personKey}, NULL, 0, 0, NULL)
                ON CONFLICT ("CaseId", "PersonKey") DO NOTHING
                """,
                cancellationToken);
        }
    }

    private void Wake(CaseFile file)
    {
        if (file.Next is { } next)
            turn.Cause(new DueItem(RunCase.WorkKind, file.Id.ToString("N"), next.Due));
    }

    private static List<CaseFile> Read(List<string> documents) => [.. documents.Select(CaseJson.Read)];
}
