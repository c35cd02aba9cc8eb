using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Storage;

/// <summary>The delivery rows as the scheduler sees them. Each change is a compare-and-set on the attempts that were read.</summary>
internal sealed class StoredDeliveries(TurnDb db) : IDeliveries
{
    public async Task<IReadOnlyList<DueItem>> Open(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var untilUtc = until.UtcDateTime;
        return
        [
            .. (await db.Opened.Deliveries.AsNoTracking().Where(d => d.End == null && d.DueUtc <= untilUtc).OrderBy(d => d.DueUtc)
                .Select(d => new { d.Id, d.DueUtc }).ToListAsync(cancellationToken))
                .Select(d => new DueItem(IDeliveries.Kind, d.Id.ToString("N"), new DateTimeOffset(d.DueUtc, TimeSpan.Zero))),
        ];
    }

    public async Task<PendingDelivery?> Find(Guid id, CancellationToken cancellationToken) =>
        await db.Opened.Deliveries.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id && d.End == null, cancellationToken) is { } row
            ? new PendingDelivery(row.Id, row.PersonKey, PartJson.Read<List<Part>>(row.Parts), row.Attempts)
            : null;

    public async Task<bool> Settle(PendingDelivery delivery, Delivery outcome, CancellationToken cancellationToken)
    {
        using var place = await db.EnterLine(cancellationToken);
        return await db.Opened.Deliveries.Where(d => d.Id == delivery.Id && d.End == null && d.Attempts == delivery.Attempts).ExecuteUpdateAsync(
            d => d.SetProperty(x => x.End, (int)outcome).SetProperty(x => x.Parts, "[]").SetProperty(x => x.PersonKey, "").SetProperty(x => x.Attempts, delivery.Attempts + 1),
            cancellationToken) == 1;
    }

    public async Task<bool> Postpone(PendingDelivery delivery, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var dueUtc = due.UtcDateTime;
        using var place = await db.EnterLine(cancellationToken);
        return await db.Opened.Deliveries.Where(d => d.Id == delivery.Id && d.End == null && d.Attempts == delivery.Attempts).ExecuteUpdateAsync(
            d => d.SetProperty(x => x.DueUtc, dueUtc).SetProperty(x => x.Attempts, delivery.Attempts + 1), cancellationToken) == 1;
    }
}
