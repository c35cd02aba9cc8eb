using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Welcome;

namespace SomeTeamsBot.Storage;

/// <summary>The groups and channels that have been greeted: whoever inserts the row is first.</summary>
internal sealed class StoredGreetedPlaces(TurnDb db) : IGreetedPlaces
{
    public async Task<bool> IsFirst(string conversationKey, CancellationToken cancellationToken) =>
        await db.Opened.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO greeted_places ("ConversationKey") VALUES ({conversationKey}) ON CONFLICT ("ConversationKey") DO NOTHING
            """,
            cancellationToken) == 1;
}
