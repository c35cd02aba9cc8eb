using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Tells somebody who is back what came meanwhile: one summary, and the cards that were kept for them.</summary>
/// <param name="cases">The cases.</param>
/// <param name="change">Keeps what became of one.</param>
/// <param name="messenger">Says it.</param>
/// <param name="language">In which language.</param>
/// <param name="time">The clock.</param>
public sealed class TellBack(ICases cases, ChangeCase change, IMessenger messenger, LanguageOfPerson language, TimeProvider time)
{
    /// <summary>So many numbers make a line; the list has them all.</summary>
    private const int Most = 20;

    private const int MostTries = 5;

    /// <summary>Tells. Part of the turn: the caller commits.</summary>
    /// <param name="personKey">Who is back.</param>
    /// <param name="since">Since when they were away (UTC).</param>
    /// <param name="alsoNothing">Whether it is said that nothing came.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    public async Task Of(string personKey, DateTimeOffset since, bool alsoNothing, CancellationToken cancellationToken)
    {
        List<string> came = [];
        foreach (var kept in await cases.OpenOf(personKey, cancellationToken).ConfigureAwait(false))
        {
            if (kept.File.Holder(personKey) is not { State: HolderState.Expected or HolderState.Reached } holder)
                continue;
            if (holder.OnReturn)
                await Show(kept, personKey, cancellationToken).ConfigureAwait(false);
            if (holder.OnReturn || kept.File.Submitted >= since)
                came.Add(kept.File.Number);
        }

        if (came.Count == 0 && !alsoNothing)
            return;
        var words = await language.Of(personKey, cancellationToken).ConfigureAwait(false);
        var line = came.Count == 0
            ? IncidentTexts.Words["ReturnNone", words]
            : IncidentTexts.Words.Format(alsoNothing ? "ReturnSome" : "ReturnByMailbox", words, string.Join(", ", came.Order(StringComparer.Ordinal).Take(Most)));
        await messenger.Say(personKey, [new Plain(line)], cancellationToken).ConfigureAwait(false);
    }

    private async Task Show(KeptCase kept, string personKey, CancellationToken cancellationToken)
    {
        var current = kept;
        for (var tried = 0; tried < MostTries && current is not null; tried++)
        {
            if (CaseRules.Decide(current.File, Actor.System, new NoteBack(personKey), time.GetUtcNow()) is not Done done
                || await change.Keep(current, done, Actor.System, cancellationToken).ConfigureAwait(false))
                return;
            current = await cases.Find(kept.File.Id, cancellationToken).ConfigureAwait(false);
        }

        // Nothing is committed, so the absence is still there and the next sweep tries again.
        throw new InvalidOperationException("A case changed again and again while somebody was told of it.");
    }
}
