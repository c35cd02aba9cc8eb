namespace SomeTeamsBot.Storage;

/// <summary>The database as one scope sees it, opened when it is first needed: most turns answer a question and read nothing new.</summary>
internal sealed class TurnDb(BotDatabase database) : IAsyncDisposable
{
    private BotDb? opened;

    /// <summary>The same context throughout the scope.</summary>
    public BotDb Opened => opened ??= database.CreateDbContext();

    /// <summary>Waits for the turn to write; see <see cref="BotDatabase.EnterLine"/>.</summary>
    public Task<IDisposable?> EnterLine(CancellationToken cancellationToken) => database.EnterLine(cancellationToken);

    public ValueTask DisposeAsync() => opened?.DisposeAsync() ?? ValueTask.CompletedTask;
}
