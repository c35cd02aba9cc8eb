using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moq;
using Quartz;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Scheduling;
using Xunit;

namespace SomeTeamsBot.Tests.Scheduling;

public class WorkSweepTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
    private readonly List<string> told = [];

    [Fact]
    public async Task What_is_overdue_is_scheduled_again_whoever_holds_a_job_for_it()
    {
        await Sweep(time.GetUtcNow().AddSeconds(-1), hasJob: true);

        Assert.Equal(["item"], told);
    }

    [Fact]
    public async Task What_is_due_soon_and_scheduled_is_left_alone()
    {
        await Sweep(time.GetUtcNow().AddSeconds(1), hasJob: true);

        Assert.Empty(told);
    }

    [Fact]
    public async Task What_is_due_soon_and_not_scheduled_is_scheduled()
    {
        await Sweep(time.GetUtcNow().AddSeconds(1), hasJob: false);

        Assert.Equal(["item"], told);
    }

    private async Task Sweep(DateTimeOffset due, bool hasJob)
    {
        var work = new Mock<IDueWork>();
        work.SetupGet(w => w.Kind).Returns("card");
        work.Setup(w => w.Open(It.IsAny<DateTimeOffset>(), It.IsAny<CancellationToken>())).ReturnsAsync([new DueItem("card", "item", due)]);
        var schedule = new Mock<IWorkSchedule>();
        schedule.Setup(s => s.Schedule(It.IsAny<IReadOnlyCollection<DueItem>>(), It.IsAny<CancellationToken>())).Callback((IReadOnlyCollection<DueItem> items, CancellationToken _) => told.AddRange(items.Select(i => i.Id)));
        await using var services = new ServiceCollection().AddLogging().AddQuartz(_ => { }).BuildServiceProvider();
        var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler(TestContext.Current.CancellationToken);
        if (hasJob)
        {
            var trigger = TriggerBuilder.Create().WithIdentity("item", "card").StartAt(TimeProvider.System.GetUtcNow().AddDays(1)).Build();
            await scheduler.ScheduleJob(JobBuilder.Create<WorkJob>().WithIdentity("item", "card").Build(), trigger, new ScheduleJobOptions(), TestContext.Current.CancellationToken);
        }

        var context = Mock.Of<IJobExecutionContext>(c => c.Scheduler == scheduler);

        await new WorkSweep([work.Object], schedule.Object, time, NullLogger<WorkSweep>.Instance).Execute(context, TestContext.Current.CancellationToken);
    }
}
