using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Keeps what became of a case together with the words that it causes.</summary>
/// <param name="cases">The cases.</param>
/// <param name="messenger">Says the words after the commit.</param>
/// <param name="people">Who reads which language.</param>
/// <param name="settings">Who keeps the bot.</param>
public sealed class ChangeCase(ICases cases, IMessenger messenger, IPeople people, IncidentSettings settings)
{
    private static readonly RouteNote[] Repairable = [RouteNote.NoManager, RouteNote.ManagerLoop, RouteNote.ManagerDisabled];

    /// <summary>Keeps it.</summary>
    /// <returns>False, with nothing written, when somebody else changed the case meanwhile.</returns>
    public async Task<bool> Keep(KeptCase before, Done done, Actor actor, CancellationToken cancellationToken)
    {
        if (!await cases.Keep(before, done, actor, cancellationToken).ConfigureAwait(false))
            return false;
        await Announce(done, actor, cancellationToken).ConfigureAwait(false);
        if (!before.File.Ladder.IsKnown)
            await AskForRepair(done, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>What is wrong in the directory is told to whoever keeps the bot, with the number alone: of whom it is so would tell who reported.</summary>
    private async Task AskForRepair(Done done, CancellationToken cancellationToken)
    {
        if (settings.Keeper is not { } keeper)
            return;
        var words = IncidentTexts.Words;
        foreach (var note in Repairable.Where(note => done.Facts.Any(f => f.Kind == FactKind.RouteNoted && f.Code == RouteNotes.CodeOf(note))))
        {
            var line = words.Format("Repair", Language.Finnish, done.File.Number, words["Repair" + note, Language.Finnish]);
            await messenger.Say(keeper, [new Plain(line)], cancellationToken).ConfigureAwait(false);
        }
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
