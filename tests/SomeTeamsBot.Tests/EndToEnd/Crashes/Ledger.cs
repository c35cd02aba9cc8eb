using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.EndToEnd.Crashes;

/// <summary>Looks at what a dead process left behind, against what it had answered for and what the connector saw.</summary>
internal sealed class Ledger(StorageOptions storage, TeamsStandIn teams)
{
    private readonly BotDatabase database = BotDatabase.Of(storage);

    /// <summary>Every promise has its case, its rows in the log, and a card at each handler or on its way.</summary>
    /// <param name="promises">What was answered for.</param>
    public async Task Check(IReadOnlyCollection<Promise> promises)
    {
        await using var db = database.CreateDbContext();
        var cases = (await db.Cases.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken)).ToDictionary(c => c.Number, c => (Row: c, File: CaseJson.Read(c.Document)));
        var log = (await db.CaseLog.AsNoTracking().OrderBy(l => l.Sequence).ToListAsync(TestContext.Current.CancellationToken)).ToLookup(l => l.CaseId);
        var cards = (await db.CaseCards.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken)).ToDictionary(c => (c.CaseId, c.PersonKey));
        var sent = Sends(teams.Calls).Select(s => s.What).ToHashSet();

        foreach (var promise in promises)
        {
            Assert.True(cases.TryGetValue(promise.Number, out var kept), $"{promise.Number} was answered for and is gone.");
            Assert.Contains(promise.Mark, kept.File.Report.Words, StringComparison.Ordinal);
            Assert.Contains(log[kept.Row.Id], l => l.Kind == nameof(FactKind.Submitted) && l.Actor == promise.Trio.Reporter.ObjectId);
            if (promise.IsTakenOn)
                Assert.Contains(log[kept.Row.Id], l => l.Kind == nameof(FactKind.Acknowledged) && l.Actor == promise.Trio.Supervisor.ObjectId);
        }

        foreach (var (row, file) in cases.Values)
        {
            AssertChained([.. log[row.Id]]);
            Assert.True(file.Handlers.Any() || row.NextDueUtc is not null, $"{row.Number} is with nobody, and nothing will happen to it.");
            foreach (var handler in file.Handlers.Select(h => h.Person.Key))
            {
                Assert.True(
                    cards.TryGetValue((row.Id, handler), out var card) && (card.DueUtc is not null || sent.Contains(new Unnoted(handler, row.Number))),
                    $"{row.Number} has a handler whose card neither was sent nor will be.");
            }
        }

        // What is repeated because its answer was lost must not become a second case.
        Assert.Equal(cases.Count, cases.Values.Select(c => c.File.Report.Words).Distinct().Count());
    }

    /// <summary>What is committed to be said and not noted as said.</summary>
    public async Task<HashSet<Unnoted>> NotNoted()
    {
        await using var db = database.CreateDbContext();
        var cards = await db.CaseCards.AsNoTracking().Where(c => c.Sent == null && c.DueUtc != null)
            .Join(db.Cases, card => card.CaseId, row => row.Id, (card, row) => new { card.PersonKey, row.Number }).ToListAsync(TestContext.Current.CancellationToken);
        var lines = await db.Deliveries.AsNoTracking().Where(d => d.End == null).Select(d => new { d.PersonKey, d.Parts }).ToListAsync(TestContext.Current.CancellationToken);
        return
        [
            .. cards.Select(c => new Unnoted(c.PersonKey, c.Number)),
            .. lines.SelectMany(l => PartJson.Read<List<Part>>(l.Parts).OfType<Plain>().Select(p => new Unnoted(l.PersonKey, p.Text))),
        ];
    }

    /// <summary>Whether something is on its way still.</summary>
    public async Task<bool> IsBusy()
    {
        await using var db = database.CreateDbContext();
        return await db.CaseCards.AnyAsync(c => c.DueUtc != null, TestContext.Current.CancellationToken)
            || await db.Deliveries.AnyAsync(d => d.End == null, TestContext.Current.CancellationToken);
    }

    /// <summary>What the connector took that may not be sent twice, in order: cards of cases, and lines that name one.</summary>
    public static IEnumerable<(StandInCall Call, Unnoted What)> Sends(IEnumerable<StandInCall> calls)
    {
        foreach (var call in calls.Where(c => c.ConversationId?.StartsWith("a:", StringComparison.Ordinal) == true && c.IsMessageIn(c.ConversationId)))
        {
            var (message, personKey) = (new Message(call), call.ConversationId![2..]);
            if (!message.IsCard)
                yield return (call, new Unnoted(personKey, message.Text));
            else if (Townsfolk.CaseNumber().Match(message.Text) is { Success: true } number)
                yield return (call, new Unnoted(personKey, number.Value));
        }
    }

    private static void AssertChained(IReadOnlyList<CaseLogRow> rows)
    {
        Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(r => r.Sequence));
        Assert.All(rows, row => Assert.Equal(CaseLog.HashOf(row), row.Hash));
        Assert.Equal(rows.Select(r => r.Hash).SkipLast(1).Prepend(""), rows.Select(r => r.PreviousHash));
    }
}
