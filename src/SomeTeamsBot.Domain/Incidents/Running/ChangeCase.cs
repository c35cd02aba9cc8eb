using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Keeps what became of a case together with the words that it causes.</summary>
/// <param name="cases">The cases.</param>
/// <param name="messenger">Says the words after the commit.</param>
/// <param name="people">Who reads which language.</param>
public sealed class ChangeCase(ICases cases, IMessenger messenger, IPeople people)
{
    /// <summary>Keeps it.</summary>
    /// <returns>False, with nothing written, when somebody else changed the case meanwhile.</returns>
    public async Task<bool> Keep(KeptCase before, Done done, Actor actor, CancellationToken cancellationToken)
    {
        if (!await cases.Keep(before, done, actor, cancellationToken).ConfigureAwait(false))
            return false;
        await Announce(done, actor, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Says what a change causes people to be told, beside the cards that change by themselves.</summary>
    public async Task Announce(Done done, Actor actor, CancellationToken cancellationToken)
    {
        foreach (var (personKey, text) in Announcements.Of(done, actor))
        {
            var language = (await people.Find(personKey, cancellationToken).ConfigureAwait(false)).Language ?? Language.Finnish;
            var line = text == "PingStatus"
                ? IncidentTexts.Words.Format(text, language, done.File.Number, CaseWords.State(done.File, language))
                : IncidentTexts.Words.Format(text, language, done.File.Number);
            await messenger.Say(personKey, [new Plain(line)], cancellationToken).ConfigureAwait(false);
        }
    }
}
