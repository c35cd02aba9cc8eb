namespace SomeTeamsBot.Domain.Conversations;

/// <summary>The messages that were committed for delivery. The rows are the truth; whatever schedule exists is derived from them.</summary>
public interface IDeliveries
{
    /// <summary>Names the work of delivering.</summary>
    const string Kind = "delivery";

    /// <summary>Every delivery that is not settled and due by then.</summary>
    Task<IReadOnlyList<DueItem>> Open(DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>The delivery as it is now; null when it is settled or unknown.</summary>
    Task<PendingDelivery?> Find(Guid id, CancellationToken cancellationToken);

    /// <summary>Ends it and forgets its content and recipient, if its attempts are still as read.</summary>
    /// <returns>False when somebody else was first.</returns>
    Task<bool> Settle(PendingDelivery delivery, Delivery outcome, CancellationToken cancellationToken);

    /// <summary>Puts it off and counts the attempt, if its attempts are still as read.</summary>
    /// <returns>False when somebody else was first.</returns>
    Task<bool> Postpone(PendingDelivery delivery, DateTimeOffset due, CancellationToken cancellationToken);
}

/// <summary>A delivery that is not settled.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PersonKey">To whom; the directory's object id.</param>
/// <param name="Parts">The messages, in order.</param>
/// <param name="Attempts">How often it was tried; also the version by which two workers are kept apart.</param>
public sealed record PendingDelivery(Guid Id, string PersonKey, IReadOnlyList<Part> Parts, int Attempts);
