using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Asks the directory whom a case goes to. When it does not answer, an urgent case goes to the fallback at once, and it is asked again.</summary>
/// <param name="gather">Asks the directory.</param>
/// <param name="settings">Who hold which role.</param>
public sealed class RouteCase(GatherPeople gather, IncidentSettings settings)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>What the case becomes.</summary>
    public async Task<Decision> Of(CaseFile file, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            var known = await gather.For(file, cancellationToken).ConfigureAwait(false);
            return CaseRules.Decide(file, Actor.System, FindRecipients.Of(file, settings.Register, known, QuietHours.Default.Holds(now)), now);
        }
        catch (DirectoryUnavailableException down)
        {
            return WithoutDirectory(file, down, now);
        }
    }

    private Decision WithoutDirectory(CaseFile file, DirectoryUnavailableException down, DateTimeOffset now)
    {
        var round = file.Timers.First(t => t.Kind == TimerKind.FindRecipients).Round;
        var wait = down.RetryAfter ?? TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, 15 * Math.Pow(2, round)));
        var later = CaseRules.Decide(file, Actor.System, new PutOffRoute(now + (wait < Longest ? wait : Longest)), now);
        return later is Done { File: { Urgency: <= UrgencyClass.K1 } waiting } && !waiting.Handlers.Any()
            ? CaseRules.Decide(waiting, Actor.System, FindRecipients.WithoutDirectory(settings.Register, RoleTitle), now)
            : later;
    }

    // The directory would know the name.
    private static string RoleTitle(MunicipalRole role) => IncidentTexts.Words["Title" + role, Language.Finnish];
}
