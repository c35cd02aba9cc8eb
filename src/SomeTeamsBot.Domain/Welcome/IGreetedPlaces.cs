namespace SomeTeamsBot.Domain.Welcome;

/// <summary>Keeps which groups and channels have been greeted; nothing about the people in them.</summary>
public interface IGreetedPlaces
{
    /// <summary>Keeps the group or channel as greeted.</summary>
    /// <param name="conversationKey">Which.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    /// <returns>True for the first who asks, false ever after, also for one who asks at the same time.</returns>
    Task<bool> IsFirst(string conversationKey, CancellationToken cancellationToken);
}
