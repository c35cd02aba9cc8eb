using Quartz;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Scheduling;

/// <summary>At start and every minute: schedules what is open and not scheduled, so that a crash between commit and schedule costs a minute.</summary>
internal sealed class DeliverySweep(IDeliveries deliveries, IDeliverySchedule schedule) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var scheduled = (await context.Scheduler.GetJobKeys(GroupMatcher<JobKey>.GroupEquals("delivery"), cancellationToken))
            .Select(k => k.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var delivery in await deliveries.Open(cancellationToken))
        {
            if (!scheduled.Contains(delivery.Id.ToString("N")))
                await schedule.Schedule(delivery, cancellationToken);
        }
    }
}
