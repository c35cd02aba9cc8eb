using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Storage;
using Xunit;

namespace SomeTeamsBot.Tests.Storage;

/// <summary>What stands or falls together, what a repeat finds, and what does not stay.</summary>
public abstract class TurnStoreTests(Engine engine) : EngineTests(engine), IWorkSchedule
{
    private static readonly Part Question = new Page("Kysymys", [new Quoted("Saako?"), new Facts([new Fact("Vastausta toivoo", "Testi Työntekijä")])], []);
    private static readonly PressKey Press = new("aad-1", "nonce-1", "forward.send");
    private static readonly SettledAnswer Thanks = new("Kiitos.", null);

    private readonly List<DueItem> scheduled = [];

    [Fact]
    public async Task A_message_that_was_not_committed_was_never_said()
    {
        await InTurn(async turn => await turn.Say("aad-keeper", [Question], Stop));

        Assert.Empty(await Open());
        Assert.Empty(scheduled);
    }

    [Fact]
    public async Task A_message_is_scheduled_only_after_the_commit()
    {
        await InTurn(async turn =>
        {
            await turn.Say("aad-keeper", [Question], Stop);
            Assert.Empty(scheduled);
            Assert.Null(await turn.Commit(Press, Thanks, Stop));
        });

        Assert.Equal(Assert.Single(await Open()).Id, Assert.Single(scheduled).Id);
    }

    [Fact]
    public async Task A_press_that_is_settled_already_says_nothing_more()
    {
        await Settle(Press, Thanks);

        await InTurn(async turn =>
        {
            await turn.Say("aad-keeper", [Question], Stop);
            Assert.Equal(Thanks, await turn.Commit(Press, new SettledAnswer("Toinen.", null), Stop));
        });

        Assert.Empty(await Open());
        Assert.Empty(scheduled);
    }

    [Fact]
    public async Task An_answer_belongs_to_one_person_one_card_and_one_button()
    {
        await Settle(Press, Thanks);

        await InTurn(async turn =>
        {
            Assert.Equal(Thanks, await turn.Earlier(Press, Stop));
            foreach (var other in new[] { Press with { PersonKey = "aad-2" }, Press with { Nonce = "nonce-2" }, Press with { Verb = "feedback" } })
                Assert.Null(await turn.Earlier(other, Stop));
        });
    }

    [Fact]
    public async Task After_24_hours_the_answer_is_forgotten_and_gone_from_the_database()
    {
        await Settle(Press, Thanks);
        Time.Advance(TimeSpan.FromHours(24));

        await InTurn(async turn => Assert.Null(await turn.Earlier(Press, Stop)));
        await Settle(Press with { Nonce = "nonce-2" }, Thanks);

        Assert.Equal(1, await Count(db => db.AnsweredPresses));
    }

    [Fact]
    public async Task After_24_hours_the_answer_is_gone_even_when_nobody_presses_anything()
    {
        await Settle(Press, Thanks);
        Time.Advance(TimeSpan.FromHours(23));
        await Settle(Press with { Nonce = "nonce-2" }, Thanks);
        Time.Advance(TimeSpan.FromHours(1));

        await InTurn(turn => turn.DeleteExpired(Stop));

        Assert.Equal(1, await Count(db => db.AnsweredPresses));
    }

    [Fact]
    public async Task Nothing_of_a_message_stays_once_it_is_settled()
    {
        var delivery = await Said();

        await using (var turnDb = TurnDb())
            Assert.True(await new StoredDeliveries(turnDb).Settle(delivery, Delivery.Taken, Stop));

        await using var after = Db();
        var row = Assert.Single(await after.Deliveries.ToListAsync(Stop));
        Assert.Equal(("[]", ""), (row.Parts, row.PersonKey));
        Assert.Empty(await Open());
    }

    [Fact]
    public async Task A_delivery_is_settled_or_put_off_by_whoever_read_it_last()
    {
        var read = await Said();
        await using var turnDb = TurnDb();
        var deliveries = new StoredDeliveries(turnDb);

        Assert.True(await deliveries.Postpone(read, Time.GetUtcNow().AddMinutes(1), Stop));
        Assert.False(await deliveries.Postpone(read, Time.GetUtcNow().AddMinutes(2), Stop));
        Assert.False(await deliveries.Settle(read, Delivery.Taken, Stop));

        var again = await deliveries.Find(read.Id, Stop);
        Assert.Equal(1, again?.Attempts);
        Assert.Equal(Time.GetUtcNow().AddMinutes(1), Assert.Single(await Open()).Due);
    }

    [Fact]
    public async Task A_place_is_first_once()
    {
        await using var turnDb = TurnDb();
        var places = new StoredGreetedPlaces(turnDb);
        Assert.True(await places.IsFirst("19:1", Stop));
        Assert.False(await places.IsFirst("19:1", Stop));
        Assert.True(await places.IsFirst("19:2", Stop));
    }

    Task IWorkSchedule.Schedule(IReadOnlyCollection<DueItem> items, CancellationToken cancellationToken)
    {
        scheduled.AddRange(items);
        return Task.CompletedTask;
    }

    private async Task InTurn(Func<TurnStore, Task> act)
    {
        await using var turnDb = TurnDb();
        await using var turn = new TurnStore(turnDb, this, Time);
        await act(turn);
    }

    private Task Settle(PressKey press, SettledAnswer answer) =>
        InTurn(async turn => Assert.Null(await turn.Commit(press, answer, Stop)));

    private async Task<PendingDelivery> Said()
    {
        await InTurn(async turn =>
        {
            await turn.Say("aad-keeper", [Question], Stop);
            await turn.Commit(null, null, Stop);
        });
        await using var turnDb = TurnDb();
        return (await new StoredDeliveries(turnDb).Find(Guid.Parse(Assert.Single(scheduled).Id), Stop))!;
    }

    private async Task<IReadOnlyList<DueItem>> Open()
    {
        await using var turnDb = TurnDb();
        return await new StoredDeliveries(turnDb).Open(DateTimeOffset.MaxValue, Stop);
    }

    private async Task<int> Count<T>(Func<BotDb, IQueryable<T>> rows)
    {
        await using var db = Db();
        return await rows(db).CountAsync(Stop);
    }
}

public sealed class TurnStoreOnSqliteTests() : TurnStoreTests(Engine.Sqlite)
{
    [Fact]
    public async Task A_turn_that_waits_for_anothers_writes_holds_up_no_thread()
    {
        await using var firstDb = TurnDb();
        await using var secondDb = TurnDb();
        await using var first = new TurnStore(firstDb, this, Time);
        await using var second = new TurnStore(secondDb, this, Time);
        await first.Begin(Stop);

        var waiting = second.Begin(Stop);
        Assert.False(waiting.IsCompleted);
        await first.Commit(null, null, Stop);

        await waiting;
    }
}

public sealed class TurnStoreOnPostgreSqlTests() : TurnStoreTests(Engine.PostgreSql);
