using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Asks the directory whom a case goes to. When it does not answer, an urgent case goes to the fallback at once, and it is asked again.</summary>
/// <param name="gather">Asks the directory.</param>
/// <param name="absences">Who is told on return. Part of the turn: the caller commits.</param>
/// <param name="settings">Who hold which role.</param>
public sealed class RouteCase(GatherPeople gather, IAbsences absences, IncidentSettings settings)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>What the case becomes.</summary>
    public async Task<Decision> Of(CaseFile file, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            var known = await gather.For(file, cancellationToken).ConfigureAwait(false);
            var decision = CaseRules.Decide(file, Actor.System, FindRecipients.Of(file, settings.Register, known, QuietHours.Default.Holds(now)), now);
            foreach (var away in (decision as Done)?.Facts.Where(f => f.Kind == FactKind.LeftForReturn) ?? [])
                await absences.NoteAway(away.Who!, HelsinkiTime.DayOf(now), cancellationToken).ConfigureAwait(false);
            return decision;
        }
        catch (DirectoryUnavailableException down)
        {
            return WithoutDirectory(file, down, now);
        }
    }

    private Decision WithoutDirectory(CaseFile file, DirectoryUnavailableException down, DateTimeOffset now)
    {
        var route = file.Urgency <= UrgencyClass.K1 && !file.Handlers.Any()
            ? FindRecipients.WithoutDirectory(settings.Register, RoleTitle, file)
            : new Route([], [], Ladder.Unknown);
        var routed = CaseRules.Decide(file, Actor.System, route, now);
        if (routed is not Done done || down.RetryAfter is not { } asked)
            return routed;
        // It said itself how long it wants to be left alone.
        var waited = CaseRules.Decide(done.File, Actor.System, new PutOffRoute(now + (asked < Longest ? asked : Longest)), now);
        return waited is Done later ? later with { Facts = [.. done.Facts, .. later.Facts] } : routed;
    }

    // The directory would know the name.
    private static string RoleTitle(MunicipalRole role) => IncidentTexts.Words["Title" + role, Language.Finnish];
}
