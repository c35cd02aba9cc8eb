using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>
/// Makes a case of a report: a number, the log's first row and the cards that are due, in one commit, before the reporter is answered and
/// before the directory is asked anything.
/// </summary>
/// <param name="cases">The cases.</param>
/// <param name="change">Keeps what became of one.</param>
/// <param name="recipients">Asks the directory, for the preview.</param>
/// <param name="settings">Roles and deadlines.</param>
/// <param name="time">The clock.</param>
public sealed class SendReport(ICases cases, ChangeCase change, GatherPeople recipients, IncidentSettings settings, TimeProvider time)
{
    /// <summary>The preview waits so long for the directory, then it says that it is being found out.</summary>
    private static readonly TimeSpan PreviewWait = TimeSpan.FromSeconds(1);

    private const int MostTries = 5;

    private static Texts Words => IncidentTexts.Words;

    /// <summary>Whom it would go to; null when that cannot be told within a second.</summary>
    public async Task<Route?> Preview(Report report, UrgencyClass urgency, Reporter reporter, CancellationToken cancellationToken)
    {
        var draft = Draft(report, urgency, reporter);
        if (await recipients.Within(draft, PreviewWait, time, cancellationToken).ConfigureAwait(false) is not { } known)
            return null;
        var route = FindRecipients.Of(draft, settings.Register, known, QuietHours.Default.Holds(time.GetUtcNow()));
        // Where the level above has it from the start, the reporter is told so before sending.
        return draft.Report.AlsoAbove && route.Ladder.Above.FirstOrDefault(p => route.First.All(f => f.Key != p.Key)) is { } above
            ? route with { First = [.. route.First, above] }
            : route;
    }

    /// <summary>Whether the person may choose that it goes in the morning.</summary>
    public bool OffersMorning(UrgencyClass urgency) =>
        urgency >= UrgencyClass.K2 && !settings.IsSomebodyOnCall && QuietHours.Default.Holds(time.GetUtcNow());

    /// <summary>Sends it.</summary>
    /// <returns>The receipt, and the case; or why it was not sent, with a null case.</returns>
    public async Task<(Page? Receipt, string? Refusal)> Send(
        Report report, UrgencyClass urgency, Reporter reporter, bool inTheMorning, Language language, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await cases.CountSince(reporter.Key, now - TimeSpan.FromHours(1), cancellationToken).ConfigureAwait(false) >= settings.MostAnHour)
        {
            // Immediate danger is never refused; it is added to what is in hand already.
            if (urgency != UrgencyClass.K0)
                return (null, Words["TooMany", language]);
            if (await AddTo(reporter, report, now, cancellationToken).ConfigureAwait(false) is { } same)
                return (Receipt(same, language), null);
        }

        var at = inTheMorning ? settings.Policies.Hours.NextOpening(now) : now;
        var number = await cases.NextNumber(HelsinkiTime.DayOf(now).Year, cancellationToken).ConfigureAwait(false);
        var done = CaseRules.Submit(Draft(report, urgency, reporter) with { Number = number }, at);
        await cases.Add(done.File, done.Facts, cancellationToken).ConfigureAwait(false);
        return (Receipt(done.File, language, inTheMorning ? CaseWords.Clock(at, now, language) : null), null);
    }

    /// <summary>The reporter's latest open case of immediate danger, with what is told now added to it; null when there is none.</summary>
    private async Task<CaseFile?> AddTo(Reporter reporter, Report report, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = (await cases.OfReporter(reporter.Key, 20, cancellationToken).ConfigureAwait(false)).FirstOrDefault(c => c is { IsOpen: true, Urgency: UrgencyClass.K0 });
        var (actor, text) = (new Actor(reporter.Key), report.Words.Length > 0 ? report.Words : report.Title);
        // A delivery that is noted at the same moment is no reason for a second case.
        for (var tried = 0; open is not null && tried < MostTries; tried++)
        {
            if (await cases.Find(open.Id, cancellationToken).ConfigureAwait(false) is not { } kept
                || CaseRules.Decide(kept.File, actor, new TellMore(text), now) is not Done done)
                return null;
            if (await change.Keep(kept, done, actor, cancellationToken).ConfigureAwait(false))
                return done.File;
        }

        return null;
    }

    private CaseFile Draft(Report report, UrgencyClass urgency, Reporter reporter) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        Number = "",
        State = CaseState.Draft,
        Urgency = urgency,
        Reporter = reporter,
        Report = urgency == UrgencyClass.K0 ? report with { AlsoAbove = true } : report,
        Submitted = time.GetUtcNow(),
        Policy = settings.PolicyOf(urgency),
    };

    private static Page Receipt(CaseFile file, Language language, string? leaves = null) => CaseWords.Frame(
        Words.Format("ReceiptTitle", language, file.Number),
        Tone.Good,
        [
            new Lead(leaves is null ? Words["ReceiptLead", language] : Words.Format("ReceiptLater", language, leaves)),
            new Paragraph(Words["ReceiptTold", language]),
            .. CaseWords.Chosen(file, language) is { } chosen ? [new Paragraph(chosen)] : Array.Empty<Block>(),
        ],
        [],
        language);
}
