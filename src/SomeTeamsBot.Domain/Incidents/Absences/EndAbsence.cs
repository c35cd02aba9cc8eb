using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>On the morning after an absence: who is back is told what came meanwhile, and the absence is forgotten.</summary>
/// <param name="absences">The absences.</param>
/// <param name="directory">Whether a mailbox still says that its owner is away.</param>
/// <param name="tell">Tells.</param>
/// <param name="turn">Commits.</param>
/// <param name="settings">When the working day begins.</param>
/// <param name="time">The clock.</param>
public sealed class EndAbsence(IAbsences absences, IDirectory directory, TellBack tell, ITurn turn, IncidentSettings settings, TimeProvider time) : IDueWork
{
    /// <summary>Some never switch their automatic replies off; no leave that is not named lasts longer.</summary>
    private const int LongestByMailbox = 35;

    public string Kind => "absence";

    public async Task<IReadOnlyList<DueItem>> Open(DateTimeOffset until, CancellationToken cancellationToken) =>
    [
        .. (await absences.EndedBefore(HelsinkiTime.DayOf(until), cancellationToken).ConfigureAwait(false))
            .Select(a => new DueItem(Kind, a.PersonKey, Return(a)))
            .Where(item => item.Due <= until),
    ];

    public async Task<DateTimeOffset?> Execute(string id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await absences.Find(id, cancellationToken).ConfigureAwait(false) is not { } absence)
            return null;
        if (Return(absence) is var due && due > now)
            return due;
        if (absence.DeputyKey is null && await IsStillAway(absence, now, cancellationToken).ConfigureAwait(false) is var isAway and not false)
            return isAway is null ? null : await AskTomorrow(absence, now, cancellationToken).ConfigureAwait(false);
        var began = HelsinkiTime.ToUtc(absence.From.ToDateTime(TimeOnly.MinValue));
        await absences.Delete(id, cancellationToken).ConfigureAwait(false);
        await tell.Of(id, began, alsoNothing: absence.DeputyKey is not null, cancellationToken).ConfigureAwait(false);
        await turn.Commit(null, null, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <returns>Null when the directory does not answer: the next sweep asks again.</returns>
    private async Task<bool?> IsStillAway(Absence absence, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (HelsinkiTime.DayOf(now).DayNumber - absence.From.DayNumber > LongestByMailbox)
            return false;
        try
        {
            return await directory.IsAway(absence.PersonKey, cancellationToken).ConfigureAwait(false);
        }
        catch (DirectoryUnavailableException)
        {
            return null;
        }
    }

    private async Task<DateTimeOffset?> AskTomorrow(Absence absence, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var longer = absence with { To = HelsinkiTime.DayOf(now) };
        await absences.Keep(longer, cancellationToken).ConfigureAwait(false);
        await turn.Commit(null, null, cancellationToken).ConfigureAwait(false);
        return Return(longer);
    }

    private DateTimeOffset Return(Absence absence) =>
        settings.Policies.Hours.NextOpening(HelsinkiTime.ToUtc(absence.To.AddDays(1).ToDateTime(TimeOnly.MinValue)));
}
