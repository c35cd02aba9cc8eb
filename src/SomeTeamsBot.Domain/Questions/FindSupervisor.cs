using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>Whom a question goes to: the one to whom a report of the same person would go first, found by the same rules.</summary>
/// <param name="gather">Asks the directory.</param>
/// <param name="settings">Who hold which role.</param>
/// <param name="time">The clock.</param>
public sealed class FindSupervisor(GatherPeople gather, IncidentSettings settings, TimeProvider time)
{
    /// <summary>The form waits so long for the directory, then it says that it is being found out.</summary>
    private static readonly TimeSpan PreviewWait = TimeSpan.FromSeconds(1);

    /// <summary>Whether the municipality has named its roles, so that everybody has a recipient.</summary>
    public bool IsOn => settings.IsOn;

    /// <summary>The recipient; null when the directory knows nobody who could take it.</summary>
    /// <param name="askerKey">Whose supervisor.</param>
    /// <param name="isWrong">Whether the asker said that the one in the directory is not theirs.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <exception cref="DirectoryUnavailableException">The directory does not answer.</exception>
    public async Task<Recipient?> Of(string askerKey, bool isWrong, CancellationToken cancellationToken)
    {
        var matter = Matter(askerKey, isWrong);
        return First(matter, await gather.For(matter, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The recipient as far as it can be told within a second; null when it cannot.</summary>
    public async Task<Recipient?> Preview(string askerKey, CancellationToken cancellationToken)
    {
        var matter = Matter(askerKey, isWrong: false);
        return await gather.Within(matter, PreviewWait, time, cancellationToken).ConfigureAwait(false) is { } known ? First(matter, known) : null;
    }

    private Recipient? First(CaseFile matter, PeopleKnown known) =>
        FindRecipients.Of(matter, settings.Register, known, isQuiet: false).First is [var to, ..] ? to : null;

    // It is no case and becomes none; the rules look at who asks and at the office alone.
    private CaseFile Matter(string askerKey, bool isWrong) => new()
    {
        Id = Guid.Empty,
        Number = "",
        State = CaseState.Draft,
        Urgency = UrgencyClass.K3,
        Reporter = new Reporter(askerKey, ""),
        Report = new Report("", "") { To = [Offices.Supervisor], SupervisorIsWrong = isWrong },
        Submitted = time.GetUtcNow(),
        Policy = settings.PolicyOf(UrgencyClass.K3),
    };
}
