using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Questions;

namespace SomeTeamsBot.Storage;

/// <summary>Questions to supervisors as the turn writes them. What has expired is deleted whole.</summary>
internal sealed class StoredQuestions(TurnDb db, TurnStore turn, TimeProvider time) : IQuestions, IExpiring
{
    // Enumerations go by name, so that a new member in the middle changes no stored question.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public async Task Add(Question question, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        db.Opened.Questions.Add(new QuestionRow
        {
            Id = question.Id,
            AskerKey = question.AskerKey,
            RecipientKey = question.To?.Key,
            AskedUtc = question.Asked.UtcDateTime,
            DueUtc = question.Due?.UtcDateTime,
            ExpiresUtc = question.Expires?.UtcDateTime,
            Revision = 1,
            Document = Write(question),
        });
        await db.Opened.SaveChangesAsync(cancellationToken);
        Wake(question);
    }

    public async Task<KeptQuestion?> Find(Guid id, CancellationToken cancellationToken) =>
        await db.Opened.Questions.AsNoTracking().Where(q => q.Id == id).Select(q => new { q.Document, q.Revision }).FirstOrDefaultAsync(cancellationToken) is { } row
            ? new KeptQuestion(Read(row.Document), row.Revision)
            : null;

    public async Task<bool> Keep(KeptQuestion before, Question after, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        var (document, due, expires, recipient) = (Write(after), after.Due?.UtcDateTime, after.Expires?.UtcDateTime, after.To?.Key);
        var written = await db.Opened.Questions.Where(q => q.Id == after.Id && q.Revision == before.Revision).ExecuteUpdateAsync(
            q => q.SetProperty(x => x.Document, document).SetProperty(x => x.Revision, before.Revision + 1).SetProperty(x => x.DueUtc, due)
                .SetProperty(x => x.ExpiresUtc, expires).SetProperty(x => x.RecipientKey, recipient),
            cancellationToken);
        if (written == 1)
            Wake(after);
        return written == 1;
    }

    public async Task<IReadOnlyList<DueItem>> Due(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var untilUtc = until.UtcDateTime;
        return
        [
            .. (await db.Opened.Questions.AsNoTracking().Where(q => q.DueUtc != null && q.DueUtc <= untilUtc)
                .Select(q => new { q.Id, q.DueUtc }).ToListAsync(cancellationToken))
                .Select(q => new DueItem(RunQuestion.WorkKind, q.Id.ToString("N"), new DateTimeOffset(q.DueUtc!.Value, TimeSpan.Zero))),
        ];
    }

    public async Task<IReadOnlyList<Question>> OfAsker(string personKey, int most, CancellationToken cancellationToken) =>
        await Newest(db.Opened.Questions.Where(q => q.AskerKey == personKey), most, cancellationToken);

    public async Task<IReadOnlyList<Question>> OfRecipient(string personKey, int most, CancellationToken cancellationToken) =>
        await Newest(db.Opened.Questions.Where(q => q.RecipientKey == personKey), most, cancellationToken);

    public Task<int> CountSince(string personKey, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var sinceUtc = since.UtcDateTime;
        return db.Opened.Questions.CountAsync(q => q.AskerKey == personKey && q.AskedUtc >= sinceUtc, cancellationToken);
    }

    public Task DeleteExpired(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return db.Opened.Questions.Where(q => q.ExpiresUtc != null && q.ExpiresUtc <= now).ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<Question>> Newest(IQueryable<QuestionRow> rows, int most, CancellationToken cancellationToken) =>
        [.. (await rows.AsNoTracking().OrderByDescending(q => q.AskedUtc).Take(most).Select(q => q.Document).ToListAsync(cancellationToken)).Select(Read)];

    private void Wake(Question question)
    {
        if (question.Due is { } due)
            turn.Cause(new DueItem(RunQuestion.WorkKind, question.Id.ToString("N"), due));
    }

    private static string Write(Question question) => JsonSerializer.Serialize(question, Json);

    /// <exception cref="JsonException">The row was written by a version that knew other questions.</exception>
    private static Question Read(string document) =>
        JsonSerializer.Deserialize<Question>(document, Json) ?? throw new JsonException("An empty question was stored.");
}

/// <summary>A question to a supervisor: who asked whom, and everything else as JSON.</summary>
internal sealed class QuestionRow
{
    public required Guid Id { get; init; }

    public required string AskerKey { get; init; }

    /// <summary>Null until the directory has told.</summary>
    public string? RecipientKey { get; set; }

    public DateTime AskedUtc { get; init; }

    /// <summary>When something is to happen by itself; null when nothing is.</summary>
    public DateTime? DueUtc { get; set; }

    /// <summary>When the row is deleted; null while the question is open.</summary>
    public DateTime? ExpiresUtc { get; set; }

    /// <summary>Grows with every write; two writers are told apart by it.</summary>
    public int Revision { get; set; }

    public required string Document { get; set; }
}
