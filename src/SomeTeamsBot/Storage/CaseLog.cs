using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Storage;

/// <summary>
/// Adds to the log of one case, each row chained to the one before by its digest. Whoever adds holds the case's row, so the chain of a case
/// never forks.
/// </summary>
internal static class CaseLog
{
    /// <summary>Adds a row for each fact; the caller saves.</summary>
    public static async Task Add(
        BotDb db, CaseFile? before, CaseFile after, IReadOnlyList<CaseFact> facts, Actor actor, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var last = await db.CaseLog.AsNoTracking().Where(l => l.CaseId == after.Id).OrderByDescending(l => l.Sequence)
            .Select(l => new { l.Sequence, l.Hash }).FirstOrDefaultAsync(cancellationToken);
        var (sequence, previous) = (last?.Sequence ?? 0, last?.Hash ?? "");
        foreach (var fact in facts)
        {
            var row = Row(before, after, fact, actor, nowUtc, ++sequence, previous);
            db.CaseLog.Add(row);
            previous = row.Hash;
        }
    }

    /// <summary>The digest that a row must have.</summary>
    public static string HashOf(CaseLogRow row) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\u001f',
        row.CaseId.ToString("N"),
        row.Sequence.ToString(CultureInfo.InvariantCulture),
        row.AtUtc.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        row.Actor,
        row.Party,
        row.Kind,
        row.Who,
        row.Code,
        row.FromState,
        row.ToState,
        row.Version.ToString(CultureInfo.InvariantCulture),
        row.PreviousHash))));

    private static CaseLogRow Row(CaseFile? before, CaseFile after, CaseFact fact, Actor actor, DateTime nowUtc, int sequence, string previous)
    {
        var row = new CaseLogRow
        {
            CaseId = after.Id,
            Sequence = sequence,
            AtUtc = Whole(nowUtc),
            Actor = actor.Key ?? "",
            Party = Transitions.PartyOf(before ?? after, actor).ToString(),
            Kind = fact.Kind.ToString(),
            Who = fact.Who ?? "",
            Code = fact.Code ?? "",
            FromState = (before?.State ?? CaseState.Draft).ToString(),
            ToState = after.State.ToString(),
            Version = after.Version,
            PreviousHash = previous,
        };
        row.Hash = HashOf(row);
        return row;
    }

    // PostgreSQL keeps microseconds; the digest must be of what is kept.
    private static DateTime Whole(DateTime at) => new(at.Ticks - (at.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
}
