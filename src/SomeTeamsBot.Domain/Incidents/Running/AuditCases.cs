using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>
/// Looks whether every open case has a live next step. One that has none, or whose step is long overdue, is a fault of ours: it is set going
/// once more, and somebody is told. A heartbeat says from outside that the looking itself goes on.
/// </summary>
/// <param name="cases">The cases.</param>
/// <param name="change">Keeps what became of one.</param>
/// <param name="turn">Commits.</param>
/// <param name="schedule">Wakes what is overdue.</param>
/// <param name="messenger">Tells whoever keeps the bot.</param>
/// <param name="settings">Who that is.</param>
/// <param name="heartbeat">The sign of life.</param>
/// <param name="time">The clock.</param>
public sealed class AuditCases(
    ICases cases, ChangeCase change, ITurn turn, IWorkSchedule schedule, IMessenger messenger, IncidentSettings settings, IHeartbeat heartbeat, TimeProvider time)
{
    /// <summary>The sweep looks every minute; what is later than this was not found by it.</summary>
    public static readonly TimeSpan Overdue = TimeSpan.FromMinutes(5);

    /// <summary>Looks once.</summary>
    /// <returns>The numbers of the cases that were set going again.</returns>
    public async Task<IReadOnlyList<string>> Run(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        List<string> repaired = [];
        foreach (var kept in await cases.Stalled(now - Overdue, cancellationToken).ConfigureAwait(false))
        {
            if (kept.File.Next is { } next)
                await schedule.Schedule([new DueItem(RunCase.WorkKind, kept.File.Id.ToString("N"), next.Due)], cancellationToken).ConfigureAwait(false);
            else if (!await SetGoing(kept, now, cancellationToken).ConfigureAwait(false))
                continue;
            repaired.Add(kept.File.Number);
        }

        if (repaired.Count > 0 && settings.Keeper is { } keeper)
        {
            var line = IncidentTexts.Words.Format("Alarm", Language.Finnish, string.Join(", ", repaired));
            await messenger.Say(keeper, [new Plain(line)], cancellationToken).ConfigureAwait(false);
            await turn.Commit(null, null, cancellationToken).ConfigureAwait(false);
        }

        await heartbeat.Beat(repaired.Count == 0, cancellationToken).ConfigureAwait(false);
        return repaired;
    }

    // Whatever a rule changes, an open case leaves it with a clock; passing the time is such a change.
    private async Task<bool> SetGoing(KeptCase kept, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (CaseRules.Decide(kept.File, Actor.System, new Tick(), now) is not Done { File.Next: not null } done)
            return false;
        var repaired = done with { Facts = [.. done.Facts, new CaseFact(FactKind.Repaired)] };
        if (!await change.Keep(kept, repaired, Actor.System, cancellationToken).ConfigureAwait(false))
            return false;
        await turn.Commit(null, null, cancellationToken).ConfigureAwait(false);
        return true;
    }
}

/// <summary>Tells from outside that the bot lives.</summary>
public interface IHeartbeat
{
    /// <summary>Gives the sign. Nothing happens when it cannot be given: its absence is the alarm.</summary>
    /// <param name="isWell">False when something had to be repaired.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task Beat(bool isWell, CancellationToken cancellationToken);
}
