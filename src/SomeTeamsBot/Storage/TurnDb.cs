using Microsoft.EntityFrameworkCore;

namespace SomeTeamsBot.Storage;

/// <summary>The database as one scope sees it, opened when it is first needed: most turns answer a question and read nothing new.</summary>
internal sealed class TurnDb(IDbContextFactory<BotDb> databases) : IAsyncDisposable
{
    private BotDb? opened;

    /// <summary>The same context throughout the scope.</summary>
    public BotDb Opened => opened ??= databases.CreateDbContext();

    public ValueTask DisposeAsync() => opened?.DisposeAsync() ?? ValueTask.CompletedTask;
}
