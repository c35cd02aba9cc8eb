using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What happens to a case by itself: finding its recipients, climbing, reminding, closing.</summary>
/// <param name="cases">The cases.</param>
/// <param name="change">Keeps what became of one.</param>
/// <param name="turn">Commits.</param>
/// <param name="recipients">Finds out whom one goes to.</param>
/// <param name="find">Finds out who is gone.</param>
/// <param name="time">The clock.</param>
public sealed class RunCase(ICases cases, ChangeCase change, ITurn turn, RouteCase recipients, FindGone find, TimeProvider time) : IDueWork
{
    /// <summary>Names the work.</summary>
    public const string WorkKind = "case";

    private const int MostTries = 3;

    // These run out because somebody did nothing; perhaps they are not there any more, and whoever comes next may not be either.
    private static readonly TimerKind[] Waited =
    [
        TimerKind.AddDeputy, TimerKind.AddNextLevel, TimerKind.AddDirector, TimerKind.TellAgain, TimerKind.Decide, TimerKind.Idle,
        TimerKind.EndTransfer, TimerKind.RemindQuestion, TimerKind.EndQuestion,
    ];

    public string Kind => WorkKind;

    public Task<IReadOnlyList<DueItem>> Open(DateTimeOffset until, CancellationToken cancellationToken) => cases.Due(until, cancellationToken);

    public async Task<DateTimeOffset?> Execute(string id, CancellationToken cancellationToken)
    {
        for (var tried = 0; tried < MostTries; tried++)
        {
            var now = time.GetUtcNow();
            if (await cases.Find(Guid.Parse(id), cancellationToken).ConfigureAwait(false) is not { File.Next: { } next } kept)
                return null;
            if (next.Due > now)
                return next.Due;
            var done = await Happen(kept.File, now, cancellationToken).ConfigureAwait(false);
            if (!await change.Keep(kept, done, Actor.System, cancellationToken).ConfigureAwait(false))
                continue;
            await turn.Commit(null, null, cancellationToken).ConfigureAwait(false);
            return done.File.Next?.Due;
        }

        return time.GetUtcNow();
    }

    private async Task<Done> Happen(CaseFile file, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (after, facts) = (file, new List<CaseFact>());
        if (file.Timers.Any(t => t.Kind == TimerKind.FindRecipients && t.Due <= now))
            Add(await recipients.Of(file, now, cancellationToken).ConfigureAwait(false));
        foreach (var key in await Gone(after, now, cancellationToken).ConfigureAwait(false))
        {
            if (CaseRules.Decide(after, Actor.System, new NoteGone(key), now) is Done noted)
                Add(noted);
        }

        if (after.Timers.Any(t => t.Kind != TimerKind.FindRecipients && t.Due <= now))
            Add(CaseRules.Decide(after, Actor.System, new Tick(), now));
        return new Done(after, facts);

        void Add(Decision decision)
        {
            if (decision is not Done done)
                throw new InvalidOperationException($"What is due was refused in the state {after.State}.");
            after = done.File;
            facts.AddRange(done.Facts);
        }
    }

    private async Task<IReadOnlyList<string>> Gone(CaseFile file, DateTimeOffset now, CancellationToken cancellationToken) =>
        file.IsOpen && file.Timers.Any(t => t.Due <= now && Waited.Contains(t.Kind))
            ? await find.Among(
                [.. file.Reporter.IsGone ? [] : new[] { file.Reporter.Key }, .. file.Handlers.Select(h => h.Person.Key), .. file.Ladder.Everybody.Select(r => r.Key)],
                cancellationToken).ConfigureAwait(false)
            : [];
}
