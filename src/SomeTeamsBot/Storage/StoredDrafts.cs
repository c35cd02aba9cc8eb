using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Storage;

/// <summary>Unfinished dialogs: one row a person, for a day.</summary>
internal sealed class StoredDrafts(TurnDb db, TimeProvider time) : IDrafts, IExpiring
{
    public async Task<Draft?> Find(string personKey, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return await db.Opened.TriageDrafts.AsNoTracking().FirstOrDefaultAsync(d => d.PersonKey == personKey && d.ExpiresUtc > now, cancellationToken) is { } row
            ? new Draft(Dialog.Read(row.DialogId, row.TreeVersion, row.Trail), row.Text)
            : null;
    }

    public async Task Keep(string personKey, Draft draft, CancellationToken cancellationToken)
    {
        var (dialog, expires) = (draft.Dialog, (time.GetUtcNow() + DraftLife.Kept).UtcDateTime);
        await db.Opened.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO triage_drafts ("PersonKey", "DialogId", "TreeVersion", "Trail", "Text", "ExpiresUtc")
            VALUES ({personKey}, {dialog.Id}, {dialog.Version}, {dialog.Trail}, {draft.Text}, {expires})
            ON CONFLICT ("PersonKey") DO UPDATE SET "DialogId" = excluded."DialogId", "TreeVersion" = excluded."TreeVersion",
                "Trail" = excluded."Trail", "Text" = excluded."Text", "ExpiresUtc" = excluded."ExpiresUtc"
            """,
            cancellationToken);
    }

    public Task Delete(string personKey, CancellationToken cancellationToken) =>
        db.Opened.TriageDrafts.Where(d => d.PersonKey == personKey).ExecuteDeleteAsync(cancellationToken);

    public Task DeleteExpired(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return db.Opened.TriageDrafts.Where(d => d.ExpiresUtc <= now).ExecuteDeleteAsync(cancellationToken);
    }
}
