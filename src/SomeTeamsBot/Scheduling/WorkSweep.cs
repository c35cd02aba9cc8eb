using Quartz;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Scheduling;

/// <summary>
/// At start and every minute: schedules what is due soon and not scheduled, so that a crash between commit and schedule costs a minute at most,
/// and nothing once the bot is started again.
/// </summary>
[DisallowConcurrentExecution]
internal sealed partial class WorkSweep(IEnumerable<IDueWork> works, IWorkSchedule schedule, TimeProvider time, ILogger<WorkSweep> logger) : IJob
{
    /// <summary>The others wait for the schedule meanwhile.</summary>
    private const int AtATime = 50;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var work in works)
                await Sweep(context.Scheduler, work, cancellationToken);
        }
        catch (SchedulerException e)
        {
            // A host that stops in the middle of a sweep; the next sweep, or the next start, looks again.
            LeftToTheNext(logger, e.Message);
        }
    }

    private async Task Sweep(IScheduler scheduler, IDueWork work, CancellationToken cancellationToken)
    {
        var scheduled = (await scheduler.GetJobKeys(GroupMatcher<JobKey>.GroupEquals(work.Kind), cancellationToken))
            .Select(k => k.Name).ToHashSet(StringComparer.Ordinal);
        var now = time.GetUtcNow();
        // What should have run and did not may have its job with a replica that died, and would wait until the cluster misses that one. Should
        // it be running after all, Quartz begins it again only when that has ended, and then there is nothing left to do.
        var lacking = (await work.Open(now + WorkSchedule.Horizon, cancellationToken)).Where(i => i.Due <= now || !scheduled.Contains(i.Id));
        foreach (var some in lacking.Chunk(AtATime))
            await schedule.Schedule(some, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The sweep is left to the next one: {Reason}")]
    private static partial void LeftToTheNext(ILogger logger, string reason);
}
