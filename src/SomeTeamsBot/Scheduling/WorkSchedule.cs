using Quartz;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Scheduling;

/// <summary>A Quartz job for each item, under a key made of its kind and id, so that scheduling again replaces it.</summary>
internal sealed partial class WorkSchedule(ISchedulerFactory schedulers, TimeProvider time, ILogger<WorkSchedule> logger) : IWorkSchedule
{
    /// <summary>What is due later than this waits in its row alone: ten thousand open cases need no ten thousand jobs in memory.</summary>
    internal static readonly TimeSpan Horizon = TimeSpan.FromMinutes(5);

    public async Task Schedule(IReadOnlyCollection<DueItem> items, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var soon = new Dictionary<IJobDetail, IReadOnlyCollection<ITrigger>>();
        foreach (var item in items.Where(i => i.Due <= now + Horizon).GroupBy(i => (i.Kind, i.Id), (_, same) => same.Last()))
            soon.Add(Job(item), [Trigger(item, now)]);
        if (soon.Count == 0)
            return;
        try
        {
            // In one go: on PostgreSQL all replicas wait for one another at each.
            await (await schedulers.GetScheduler(cancellationToken)).ScheduleJobs(soon, ScheduleJobOptions.Replacing, cancellationToken);
        }
        catch (SchedulerException e)
        {
            // The rows are committed; the sweep finds them within a minute.
            NotScheduled(logger, soon.Count, e);
        }
    }

    private static IJobDetail Job(DueItem item) => JobBuilder.Create<WorkJob>().WithIdentity(item.Id, item.Kind)
        .UsingJobData(WorkJob.KindKey, item.Kind).UsingJobData(WorkJob.IdKey, item.Id).Build();

    // What is overdue is due now: a trigger that starts in the past would be a misfire to Quartz, and a bot that was down would leave it.
    private static ITrigger Trigger(DueItem item, DateTimeOffset now) =>
        TriggerBuilder.Create().WithIdentity(item.Id, item.Kind).StartAt(item.Due > now ? item.Due : now).Build();

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} items of work could not be scheduled; the sweep will find them")]
    private static partial void NotScheduled(ILogger logger, int count, Exception e);
}
