using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>On the morning after an absence: one summary of what came meanwhile, and the absence is forgotten.</summary>
/// <param name="absences">The absences.</param>
/// <param name="cases">The cases.</param>
/// <param name="messenger">Says it.</param>
/// <param name="turn">Commits.</param>
/// <param name="settings">When the working day begins.</param>
/// <param name="language">In which language.</param>
/// <param name="time">The clock.</param>
public sealed class EndAbsence(
    IAbsences absences, ICases cases, IMessenger messenger, ITurn turn, IncidentSettings settings, LanguageOfPerson language, TimeProvider time) : IDueWork
{
    private const int Most = 20;

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
        var began = HelsinkiTime.ToUtc(absence.From.ToDateTime(TimeOnly.MinValue));
        var came = (await cases.OfHolder(id, alsoInformed: true, Most, cancellationToken).ConfigureAwait(false)).Where(c => c.Submitted >= began).Select(c => c.Number).ToList();
        var words = await language.Of(id, cancellationToken).ConfigureAwait(false);
        await absences.Delete(id, cancellationToken).ConfigureAwait(false);
        var line = came.Count == 0 ? IncidentTexts.Words["ReturnNone", words] : IncidentTexts.Words.Format("ReturnSome", words, string.Join(", ", came));
        await messenger.Say(id, [new Plain(line)], cancellationToken).ConfigureAwait(false);
        await turn.Commit(null, null, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private DateTimeOffset Return(Absence absence) =>
        settings.Policies.Hours.NextOpening(HelsinkiTime.ToUtc(absence.To.AddDays(1).ToDateTime(TimeOnly.MinValue)));
}
