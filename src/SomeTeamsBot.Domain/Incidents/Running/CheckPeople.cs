using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>
/// Looks whether those who have an open case, or reported it, still have an account: a card is taken by the channel also for somebody who
/// has left, so nothing else would tell. Whoever is gone gives their seat to the next one; of a reporter who is gone, the handler is told.
/// </summary>
/// <param name="cases">The cases.</param>
/// <param name="change">Keeps what became of one.</param>
/// <param name="turn">Commits.</param>
/// <param name="find">Asks the directory.</param>
/// <param name="time">The clock.</param>
public sealed class CheckPeople(ICases cases, ChangeCase change, ITurn turn, FindGone find, TimeProvider time)
{
    private const int MostTries = 3;

    /// <summary>Looks once.</summary>
    /// <returns>How many cases changed.</returns>
    public async Task<int> Run(CancellationToken cancellationToken)
    {
        var changed = 0;
        var people = await cases.PeopleOfOpen(cancellationToken).ConfigureAwait(false);
        foreach (var key in await find.Among(people, cancellationToken).ConfigureAwait(false))
        {
            foreach (var kept in await cases.OpenOf(key, cancellationToken).ConfigureAwait(false))
                changed += await Note(kept, key, cancellationToken).ConfigureAwait(false) ? 1 : 0;
        }

        return changed;
    }

    private async Task<bool> Note(KeptCase kept, string key, CancellationToken cancellationToken)
    {
        var current = kept;
        for (var tried = 0; current is not null && tried < MostTries; tried++)
        {
            if (CaseRules.Decide(current.File, Actor.System, new NoteGone(key), time.GetUtcNow()) is not Done done)
                return false;
            if (await change.Keep(current, done, Actor.System, cancellationToken).ConfigureAwait(false))
            {
                await turn.Commit(null, null, cancellationToken).ConfigureAwait(false);
                return true;
            }

            current = await cases.Find(kept.File.Id, cancellationToken).ConfigureAwait(false);
        }

        return false;
    }
}
