using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Guidelines.Feedback;

namespace SomeTeamsBot.Storage;

/// <summary>Counts and comments by month; nothing that leads back to whoever gave them.</summary>
internal sealed class StoredFeedback(TurnDb db, TurnStore turn, TimeProvider time) : IFeedback
{
    public async Task Count(string subjectId, bool helpful, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        await db.Opened.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO feedback_counts ("Subject", "Month", "Helpful", "Count") VALUES ({subjectId}, {Month()}, {helpful}, 1)
            ON CONFLICT ("Subject", "Month", "Helpful") DO UPDATE SET "Count" = feedback_counts."Count" + 1
            """,
            cancellationToken);
    }

    public async Task Comment(string maskedText, CancellationToken cancellationToken)
    {
        await turn.Begin(cancellationToken);
        db.Opened.FeedbackComments.Add(new FeedbackCommentRow { Id = Guid.NewGuid(), Month = Month(), Text = maskedText });
        await db.Opened.SaveChangesAsync(cancellationToken);
    }

    private int Month()
    {
        var now = time.GetUtcNow();
        return (now.Year * 100) + now.Month;
    }
}
