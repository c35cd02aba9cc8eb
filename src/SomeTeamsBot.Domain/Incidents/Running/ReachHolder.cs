using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What follows from a card that reached its person, or cannot.</summary>
/// <param name="cases">The cases.</param>
/// <param name="change">Keeps what became of one.</param>
/// <param name="reach">The ways beside the chat.</param>
/// <param name="time">The clock.</param>
public sealed class ReachHolder(ICases cases, ChangeCase change, IReach reach, TimeProvider time)
{
    /// <summary>Tries to install the app for the person.</summary>
    public async Task<bool> Install(string personKey, CancellationToken cancellationToken)
    {
        try
        {
            return await reach.Install(personKey, cancellationToken).ConfigureAwait(false);
        }
        catch (DirectoryUnavailableException)
        {
            return false; // the mail and the fallback are next
        }
    }

    /// <summary>The card is with its person. Part of the turn: the caller commits.</summary>
    public Task<CaseFile?> Reached(DueCard card, CancellationToken cancellationToken) => Note(card, new NoteReached(card.PersonKey), cancellationToken);

    /// <summary>The card cannot reach its person: the next one has the case. Part of the turn: the caller commits.</summary>
    /// <returns>The case; null when this changed nothing.</returns>
    public Task<CaseFile?> GiveUp(DueCard card, CancellationToken cancellationToken) => Note(card, new NoteUnreachable(card.PersonKey), cancellationToken);

    /// <summary>Sends the person a mail that tells nothing of the case but its number.</summary>
    public async Task Mail(string personKey, CaseFile file, Language language, CancellationToken cancellationToken)
    {
        try
        {
            var words = IncidentTexts.Words;
            await reach.Mail(personKey, words.Format("MailSubject", language, file.Number), words.Format("MailText", language, file.Number), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (DirectoryUnavailableException)
        {
            // The case is with the next one already; the mail was an extra.
        }
    }

    /// <returns>The case, when this changed it.</returns>
    private async Task<CaseFile?> Note(DueCard card, CaseCommand command, CancellationToken cancellationToken)
    {
        for (var tried = 0; tried < 5; tried++)
        {
            if (await cases.Find(card.CaseId, cancellationToken).ConfigureAwait(false) is not { } kept
                || CaseRules.Decide(kept.File, Actor.System, command, time.GetUtcNow()) is not Done { Facts.Count: > 0 } done)
                break;
            if (await change.Keep(kept, done, Actor.System, cancellationToken).ConfigureAwait(false))
                return done.File;
        }

        return null;
    }
}
