using Microsoft.EntityFrameworkCore;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Questions;
using SomeTeamsBot.Storage;
using SomeTeamsBot.Tests.Questions;
using Xunit;

namespace SomeTeamsBot.Tests.Storage;

public abstract class StoredQuestionsTests(Engine engine) : EngineTests(engine), IWorkSchedule
{
    private readonly List<DueItem> scheduled = [];

    [Fact]
    public async Task Every_question_comes_back_as_it_was_kept()
    {
        Question[] all = [.. SampleQuestions.All().Select((q, i) => q with { Id = Guid.CreateVersion7(), Asked = q.Asked.AddMinutes(i) })];
        foreach (var question in all)
            await InTurn(questions => questions.Add(question, Stop));

        await using var db = TurnDb();
        foreach (var question in all)
            Assert.Equal(question, (await Stored(db).Find(question.Id, Stop))!.Question);
        Assert.Equal(all[^1].Id, (await Stored(db).OfAsker("worker", 3, Stop))[0].Id);
        Assert.Equal(3, (await Stored(db).OfAsker("worker", 3, Stop)).Count);
        Assert.All(await Stored(db).OfRecipient("boss", 100, Stop), q => Assert.Equal("boss", q.To!.Key));
        Assert.Empty(await Stored(db).OfAsker("boss", 100, Stop));
        Assert.Equal(all.Length - 1, await Stored(db).CountSince("worker", all[1].Asked, Stop));
    }

    [Fact]
    public async Task A_question_that_was_not_committed_was_never_asked()
    {
        await using (var db = TurnDb())
        await using (var turn = new TurnStore(db, this, Time))
            await new StoredQuestions(db, turn, Time).Add(SampleQuestions.Sent(), Stop);

        await using var after = TurnDb();
        Assert.Null(await Stored(after).Find(SampleQuestions.Sent().Id, Stop));
        Assert.Empty(scheduled);
    }

    [Fact]
    public async Task It_is_scheduled_after_the_commit_and_due_until_nothing_is()
    {
        var question = SampleQuestions.Sent();
        await InTurn(questions => questions.Add(question, Stop));
        Assert.Equal(new DueItem("question", question.Id.ToString("N"), question.Due!.Value), Assert.Single(scheduled));

        await using var db = TurnDb();
        Assert.Empty(await Stored(db).Due(question.Due.Value.AddSeconds(-1), Stop));
        Assert.Equal(scheduled, await Stored(db).Due(question.Due.Value, Stop));
        var kept = (await Stored(db).Find(question.Id, Stop))!;
        await InTurn(async questions => Assert.True(await questions.Keep(kept, question with { Due = null }, Stop)));
        Assert.Empty(await Stored(db).Due(DateTimeOffset.MaxValue, Stop));
    }

    [Fact]
    public async Task Of_two_who_change_it_at_the_same_time_one_is_told_to_look_again()
    {
        var question = SampleQuestions.Waiting();
        await InTurn(questions => questions.Add(question, Stop));
        await using var db = TurnDb();
        var kept = (await Stored(db).Find(question.Id, Stop))!;

        await InTurn(async questions => Assert.True(await questions.Keep(kept, question with { IsOpened = true }, Stop)));
        await InTurn(async questions => Assert.False(await questions.Keep(kept, question with { Text = "" }, Stop)));

        var now = (await Stored(db).Find(question.Id, Stop))!.Question;
        Assert.Equal((true, SampleQuestions.Words), (now.IsOpened, now.Text));
    }

    [Fact]
    public async Task What_has_expired_is_gone_whole_and_what_is_open_stays()
    {
        var answered = QuestionRules.Answer(SampleQuestions.Waiting(), "boss", Verdict.None, "Saat.", Time.GetUtcNow()).After;
        await InTurn(questions => questions.Add(answered, Stop));
        await InTurn(questions => questions.Add(SampleQuestions.Sent() with { Id = Guid.CreateVersion7() }, Stop));

        Time.Advance(TimeSpan.FromDays(30) - TimeSpan.FromMinutes(1));
        await InTurn(questions => questions.DeleteExpired(Stop));
        Assert.Equal(2, await Count());
        Time.Advance(TimeSpan.FromMinutes(1));
        await InTurn(questions => questions.DeleteExpired(Stop));

        Assert.Equal(1, await Count());
        await using var db = TurnDb();
        Assert.Null(await Stored(db).Find(answered.Id, Stop));
    }

    Task IWorkSchedule.Schedule(IReadOnlyCollection<DueItem> items, CancellationToken cancellationToken)
    {
        scheduled.AddRange(items);
        return Task.CompletedTask;
    }

    private StoredQuestions Stored(TurnDb db) => new(db, new TurnStore(db, this, Time), Time);

    private async Task InTurn(Func<StoredQuestions, Task> act)
    {
        await using var db = TurnDb();
        await using var turn = new TurnStore(db, this, Time);
        await act(new StoredQuestions(db, turn, Time));
        await turn.Commit(null, null, Stop);
    }

    private async Task<int> Count()
    {
        await using var db = Db();
        return await db.Questions.CountAsync(Stop);
    }
}

public sealed class StoredQuestionsOnSqliteTests() : StoredQuestionsTests(Engine.Sqlite);

public sealed class StoredQuestionsOnPostgreSqlTests() : StoredQuestionsTests(Engine.PostgreSql);
