namespace SomeTeamsBot.Domain.Conversations;

/// <summary>Something that is kept for a limited time: it must go when its time is over, also when nobody writes any more.</summary>
public interface IExpiring
{
    /// <summary>Deletes everybody's whose time is over.</summary>
    Task DeleteExpired(CancellationToken cancellationToken);
}
