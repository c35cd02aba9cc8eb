using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Scheduling;

/// <summary>Delivers messages: settles each, or puts it off.</summary>
internal sealed partial class DeliverMessages(IDeliveries deliveries, IDeliver deliver, TimeProvider time, ILogger<DeliverMessages> logger) : IDueWork
{
    /// <summary>A message that could not be taken in about two days is given up; the log says so.</summary>
    internal const int MostAttempts = 30;

    public string Kind => IDeliveries.Kind;

    public Task<IReadOnlyList<DueItem>> Open(DateTimeOffset until, CancellationToken cancellationToken) => deliveries.Open(until, cancellationToken);

    public async Task<DateTimeOffset?> Execute(string id, CancellationToken cancellationToken)
    {
        if (await deliveries.Find(Guid.Parse(id), cancellationToken) is not { } delivery)
            return null;
        var end = await deliver.ToPerson(delivery.PersonKey, delivery.Parts, cancellationToken);
        // What the connector has answered is noted although the host stops: else the next start would say it again.
        if (end == Delivery.TryLater && delivery.Attempts + 1 < MostAttempts)
        {
            var due = time.GetUtcNow() + DelayAfter(delivery.Attempts);
            return await deliveries.Postpone(delivery, due, CancellationToken.None) ? due : null;
        }

        if (await deliveries.Settle(delivery, end, CancellationToken.None) && end != Delivery.Taken)
            NotDelivered(logger, delivery.Id, end, delivery.Attempts + 1);
        return null;
    }

    /// <summary>5 s, doubling up to two hours.</summary>
    internal static TimeSpan DelayAfter(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(7200, 5 * Math.Pow(2, Math.Min(attempts, 12))));

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivery {Id} was given up as {End} after {Attempts} attempts")]
    private static partial void NotDelivered(ILogger logger, Guid id, Delivery end, int attempts);
}
