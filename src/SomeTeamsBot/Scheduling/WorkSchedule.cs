using Quartz;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Scheduling;

/// <summary>A Quartz job an item, under a key made of its kind and id, so that scheduling again replaces it.</summary>
internal sealed partial class WorkSchedule(ISchedulerFactory schedulers, TimeProvider time, ILogger<WorkSchedule> logger) : IWorkSchedule
{
    /// <summary>What is due later than this waits in its row alone: ten thousand open cases need no ten thousand jobs in memory.</summary>
    internal static readonly TimeSpan Horizon = TimeSpan.FromMinutes(5);

    public async Task Schedule(DueItem item, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (item.Due > now + Horizon)
            return;
        try
        {
            var scheduler = await schedulers.GetScheduler(cancellationToken);
            var job = JobBuilder.Create<WorkJob>().WithIdentity(item.Id, item.Kind)
                .UsingJobData(WorkJob.KindKey, item.Kind).UsingJobData(WorkJob.IdKey, item.Id).Build();
            // What is overdue is due now: a trigger that starts in the past would be a misfire to Quartz, and a bot that was down would leave it.
            var trigger = TriggerBuilder.Create().WithIdentity(item.Id, item.Kind).StartAt(item.Due > now ? item.Due : now).Build();
            await scheduler.ScheduleJob(job, trigger, new ScheduleJobOptions { Replace = true }, cancellationToken);
        }
        catch (SchedulerException e)
        {
            // The row is committed; the sweep finds it within a minute.
            NotScheduled(logger, item.Kind, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Work of the kind {Kind} could not be scheduled; the sweep will find it")]
    private static partial void NotScheduled(ILogger logger, string kind, Exception e);
}
