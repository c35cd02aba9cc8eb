using Quartz;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Scheduling;

/// <summary>At start and every minute: schedules what is open and not scheduled, so that a crash between commit and schedule costs a minute.</summary>
[DisallowConcurrentExecution]
internal sealed partial class DeliverySweep(IDeliveries deliveries, IDeliverySchedule schedule, ILogger<DeliverySweep> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            var scheduled = (await context.Scheduler.GetJobKeys(GroupMatcher<JobKey>.GroupEquals("delivery"), cancellationToken))
                .Select(k => k.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var delivery in await deliveries.Open(cancellationToken))
            {
                if (!scheduled.Contains(delivery.Id.ToString("N")))
                    await schedule.Schedule(delivery, cancellationToken);
            }
        }
        catch (SchedulerException e)
        {
            // A host that stops in the middle of a sweep; the next sweep, or the next start, looks again.
            LeftToTheNext(logger, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The sweep is left to the next one: {Reason}")]
    private static partial void LeftToTheNext(ILogger logger, string reason);
}
