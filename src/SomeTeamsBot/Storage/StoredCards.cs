using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Storage;

/// <summary>The rows of cards. What settles one is part of the turn, after the case's own row.</summary>
internal sealed class StoredCards(TurnDb db, TurnStore turn) : ICaseCards
{
    public async Task<IReadOnlyList<DueItem>> Due(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var untilUtc = until.UtcDateTime;
        return
        [
            .. (await db.Opened.CaseCards.AsNoTracking().Where(c => c.DueUtc != null && c.DueUtc <= untilUtc)
                .Select(c => new { c.CaseId, c.PersonKey, c.DueUtc }).ToListAsync(cancellationToken))
                .Select(c => new DueItem(ShowCard.WorkKind, ShowCard.IdOf(c.CaseId, c.PersonKey), new DateTimeOffset(c.DueUtc!.Value, TimeSpan.Zero))),
        ];
    }

    public async Task<DueCard?> Find(Guid caseId, string personKey, CancellationToken cancellationToken) =>
        await db.Opened.CaseCards.AsNoTracking().FirstOrDefaultAsync(c => c.CaseId == caseId && c.PersonKey == personKey && c.DueUtc != null, cancellationToken) is { } row
            ? new DueCard(row.CaseId, row.PersonKey, row.Sent, row.Wanted, row.Attempts, new DateTimeOffset(row.DueUtc!.Value, TimeSpan.Zero))
            : null;

    public async Task<bool> NoteShown(DueCard card, string? sent, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        var upToDate = await Row(card).Where(c => c.Wanted == card.Wanted).ExecuteUpdateAsync(
            c => c.SetProperty(x => x.Sent, sent).SetProperty(x => x.Attempts, 0).SetProperty(x => x.DueUtc, (DateTime?)null), cancellationToken);
        if (upToDate == 0)
            await Row(card).ExecuteUpdateAsync(c => c.SetProperty(x => x.Sent, sent), cancellationToken);
        return upToDate == 1;
    }

    public Task Postpone(DueCard card, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var dueUtc = due.UtcDateTime;
        return Row(card).Where(c => c.Wanted == card.Wanted).ExecuteUpdateAsync(
            c => c.SetProperty(x => x.DueUtc, dueUtc).SetProperty(x => x.Attempts, card.Attempts + 1), cancellationToken);
    }

    public async Task GiveUp(DueCard card, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        await Row(card).Where(c => c.Wanted == card.Wanted).ExecuteUpdateAsync(c => c.SetProperty(x => x.DueUtc, (DateTime?)null), cancellationToken);
    }

    private IQueryable<CaseCardRow> Row(DueCard card) => db.Opened.CaseCards.Where(c => c.CaseId == card.CaseId && c.PersonKey == card.PersonKey);
}
