using Quartz;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Scheduling;

/// <summary>Delivers one message: re-reads its row, does nothing when it is settled, and settles or puts it off.</summary>
// The sweep of another replica may schedule what is being delivered here: the second job waits, and then finds the row settled.
[DisallowConcurrentExecution]
internal sealed partial class DeliveryJob(
    IDeliveries deliveries, IDeliver deliver, IDeliverySchedule schedule, IHostApplicationLifetime host, TimeProvider time, ILogger<DeliveryJob> logger)
    : IJob
{
    internal const string IdKey = "id";

    /// <summary>A message that could not be taken in about two days is given up; the log says so.</summary>
    internal const int MostAttempts = 30;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        // A connector that is down must not hold up the host's stop; the row stays open and the next start finds it.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, host.ApplicationStopping);
        try
        {
            await Deliver(Guid.Parse(context.MergedJobDataMap.GetString(IdKey)!), stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Interrupted(logger, context.JobDetail.Key.Name);
        }
    }

    private async Task Deliver(Guid id, CancellationToken cancellationToken)
    {
        if (await deliveries.Find(id, cancellationToken) is not { } delivery)
            return;
        var end = await deliver.ToPerson(delivery.PersonKey, delivery.Parts, cancellationToken);
        // What the connector has answered is noted although the host stops: else the next start would say it again.
        if (end == Delivery.TryLater && delivery.Attempts + 1 < MostAttempts)
        {
            var due = time.GetUtcNow() + DelayAfter(delivery.Attempts);
            if (await deliveries.Postpone(delivery, due, CancellationToken.None))
                await schedule.Schedule(new DueDelivery(id, due), cancellationToken);
            return;
        }

        if (await deliveries.Settle(delivery, end, CancellationToken.None) && end != Delivery.Taken)
            NotDelivered(logger, id, end, delivery.Attempts + 1);
    }

    /// <summary>5 s, doubling up to two hours.</summary>
    internal static TimeSpan DelayAfter(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(7200, 5 * Math.Pow(2, Math.Min(attempts, 12))));

    [LoggerMessage(Level = LogLevel.Information, Message = "Delivery {Id} was interrupted by the stop; it stays open")]
    private static partial void Interrupted(ILogger logger, string id);

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivery {Id} was given up as {End} after {Attempts} attempts")]
    private static partial void NotDelivered(ILogger logger, Guid id, Delivery end, int attempts);
}
