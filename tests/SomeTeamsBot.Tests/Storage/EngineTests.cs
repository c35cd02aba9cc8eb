using Microsoft.Extensions.Time.Testing;
using SomeTeamsBot.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.Storage;

/// <summary>Tests that run on each engine: a class of them has one empty subclass an engine.</summary>
public abstract class EngineTests(Engine engine) : IAsyncLifetime
{
    private TestDatabase? database;
    private BotDatabase? contexts;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected Engine Engine { get; } = engine;

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    private protected TestDatabase Database => database!;

    private protected BotDatabase Contexts => contexts!;

    private protected TurnDb TurnDb() => new(Contexts);

    private protected BotDb Db() => Contexts.CreateDbContext();

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.Open(Engine);
        contexts = BotDatabase.Of(database.Settings);
        await contexts.Migrate(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (database is not null)
            await database.DisposeAsync();
    }
}
