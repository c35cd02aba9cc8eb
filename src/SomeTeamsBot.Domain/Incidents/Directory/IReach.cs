namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The ways to somebody beside the bot's own chat.</summary>
public interface IReach
{
    /// <summary>Installs the app for the person, so that the bot may write first. Installed already is fine.</summary>
    /// <returns>False when it cannot be: no such person, no licence, the app is not in the organisation's catalogue.</returns>
    /// <exception cref="DirectoryUnavailableException">Throttled, down, too slow, or the bot may not.</exception>
    Task<bool> Install(string personKey, CancellationToken cancellationToken);

    /// <summary>Sends a mail from the one configured mailbox.</summary>
    /// <param name="personKey">To whom; the directory's object id.</param>
    /// <param name="subject">Its subject; tells nothing of a case but its number.</param>
    /// <param name="text">Plain text; tells nothing of a case but its number.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>False when there is no mailbox to send from, or the person has no address.</returns>
    /// <exception cref="DirectoryUnavailableException">As above.</exception>
    Task<bool> Mail(string personKey, string subject, string text, CancellationToken cancellationToken);
}
