using Quartz;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Scheduling;

/// <summary>A Quartz job a delivery, under a key made of the delivery's id, so that scheduling again replaces it.</summary>
internal sealed partial class DeliverySchedule(ISchedulerFactory schedulers, ILogger<DeliverySchedule> logger) : IDeliverySchedule
{
    public async Task Schedule(DueDelivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler(cancellationToken);
            var name = delivery.Id.ToString("N");
            var job = JobBuilder.Create<DeliveryJob>().WithIdentity(name, "delivery").UsingJobData(DeliveryJob.IdKey, name).Build();
            var trigger = TriggerBuilder.Create().WithIdentity(name, "delivery").StartAt(delivery.Due).Build();
            await scheduler.ScheduleJob(job, trigger, new ScheduleJobOptions { Replace = true }, cancellationToken);
        }
        catch (SchedulerException e)
        {
            // The row is committed; the sweep finds it within a minute.
            NotScheduled(logger, delivery.Id, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Delivery {Id} could not be scheduled; the sweep will find it")]
    private static partial void NotScheduled(ILogger logger, Guid id, Exception e);
}
