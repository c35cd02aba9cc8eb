namespace SomeTeamsBot.Domain.Conversations;

/// <summary>Says something now, unasked. Used by scheduled work; slices write to <see cref="IMessenger"/> instead.</summary>
public interface IDeliver
{
    /// <summary>Sends the parts to the person's personal chat, making the chat when there is none.</summary>
    /// <param name="personKey">The directory's object id of the person.</param>
    /// <param name="parts">The messages, in order.</param>
    /// <param name="cancellationToken">Stops the sending; what has gone has gone.</param>
    Task<Delivery> ToPerson(string personKey, IReadOnlyList<Part> parts, CancellationToken cancellationToken);

    /// <summary>Sends a card that will change, or replaces the earlier one; one that is gone is sent anew.</summary>
    /// <param name="personKey">The directory's object id of the person.</param>
    /// <param name="page">The card as it is to be.</param>
    /// <param name="sent">Where the earlier one is, as it was told then; null for the first.</param>
    /// <param name="cancellationToken">Stops the sending; what has gone has gone.</param>
    Task<CardDelivery> Card(string personKey, Page page, string? sent, CancellationToken cancellationToken);
}

/// <summary>What became of a card.</summary>
/// <param name="Outcome">The kind.</param>
/// <param name="Sent">Where it is now; opaque. Null when it cannot be replaced later.</param>
public sealed record CardDelivery(Delivery Outcome, string? Sent = null);

/// <summary>What became of a message that was sent unasked.</summary>
public enum Delivery
{
    /// <summary>The channel took it. That is not yet a sign that anybody read it.</summary>
    Taken,

    /// <summary>It may succeed later: throttled, or the channel was down.</summary>
    TryLater,

    /// <summary>It cannot succeed: blocked, not installed, gone.</summary>
    Impossible,
}

/// <summary>Says something later: writes what is to be delivered beside the state that caused it, in the same transaction.</summary>
public interface IMessenger
{
    /// <summary>Notes the message for delivery after the commit.</summary>
    /// <param name="personKey">The directory's object id of the person.</param>
    /// <param name="parts">The messages, in order.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    Task Say(string personKey, IReadOnlyList<Part> parts, CancellationToken cancellationToken);
}
