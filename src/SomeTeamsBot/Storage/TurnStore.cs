using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Storage;

/// <summary>
/// What one turn changes, in one transaction that opens with the first write. Deliveries are scheduled only after the commit.
/// </summary>
internal sealed class TurnStore(TurnDb db, IWorkSchedule schedule, TimeProvider time) : ITurn, IMessenger, IExpiring, IAsyncDisposable
{
    private static readonly TimeSpan AnswersKept = TimeSpan.FromHours(24);

    private readonly List<DueItem> caused = [];
    private IDbContextTransaction? transaction;
    private IDisposable? place;

    /// <summary>Must be awaited before each write of the turn.</summary>
    public async Task Begin(CancellationToken cancellationToken)
    {
        if (transaction is not null)
            return;
        place = await db.EnterLine(cancellationToken);
        try
        {
            transaction = await db.Opened.Database.BeginTransactionAsync(cancellationToken);
        }
        catch
        {
            place?.Dispose();
            throw;
        }
    }

    /// <summary>Tells of work that the turn causes; it is scheduled once the turn is committed.</summary>
    public void Cause(DueItem item) => caused.Add(item);

    public async Task Say(string personKey, IReadOnlyList<Part> parts, CancellationToken cancellationToken)
    {
        await Begin(cancellationToken);
        var now = time.GetUtcNow();
        var row = new DeliveryRow { Id = Guid.NewGuid(), PersonKey = personKey, Parts = PartJson.Write(parts), DueUtc = now.UtcDateTime };
        db.Opened.Deliveries.Add(row);
        await db.Opened.SaveChangesAsync(cancellationToken);
        caused.Add(new DueItem(IDeliveries.Kind, row.Id.ToString("N"), now));
    }

    public async Task<SettledAnswer?> Earlier(PressKey press, CancellationToken cancellationToken)
    {
        var (hash, oldest) = (HashOf(press), (time.GetUtcNow() - AnswersKept).UtcDateTime);
        var row = await db.Opened.AnsweredPresses.AsNoTracking().FirstOrDefaultAsync(a => a.PressHash == hash && a.AtUtc > oldest, cancellationToken);
        return row is null ? null : PartJson.Read<SettledAnswer>(row.Answer);
    }

    public async Task<SettledAnswer?> Commit(PressKey? press, SettledAnswer? answer, CancellationToken cancellationToken)
    {
        if (press is not null && answer is not null && !await Settle(press, answer, cancellationToken))
            return await Earlier(press, cancellationToken);
        if (transaction is null)
            return null;
        await transaction.CommitAsync(cancellationToken);
        await End();
        if (caused.Count > 0)
            await schedule.Schedule(caused, CancellationToken.None);
        caused.Clear();
        return null;
    }

    /// <summary>Deletes the answers of yesterday: an answer repeats what was typed.</summary>
    public Task DeleteExpired(CancellationToken cancellationToken)
    {
        var oldest = (time.GetUtcNow() - AnswersKept).UtcDateTime;
        return db.Opened.AnsweredPresses.Where(a => a.AtUtc <= oldest).ExecuteDeleteAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => End();

    private async ValueTask End()
    {
        if (transaction is not null)
            await transaction.DisposeAsync();
        transaction = null;
        place?.Dispose();
    }

    /// <summary>Keeps the answer in the turn's transaction; false, with everything rolled back, when the press is settled already.</summary>
    private async Task<bool> Settle(PressKey press, SettledAnswer answer, CancellationToken cancellationToken)
    {
        await Begin(cancellationToken);
        // The same press of yesterday must not stand in the way of today's.
        await DeleteExpired(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var inserted = await db.Opened.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO answered_presses ("PressHash", "Answer", "AtUtc") VALUES ({HashOf(press)}, {PartJson.Write(answer)}, {now})
            ON CONFLICT ("PressHash") DO NOTHING
            """,
            cancellationToken);
        if (inserted == 1)
            return true;
        await transaction!.RollbackAsync(cancellationToken);
        await End();
        caused.Clear();
        return false;
    }

    private static string HashOf(PressKey press) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{press.PersonKey}\n{press.Nonce}\n{press.Verb}")));
}
