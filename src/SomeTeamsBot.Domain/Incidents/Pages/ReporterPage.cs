using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The card by which a reporter follows their report: where it is, with whom and why, and what they can do.</summary>
internal static class ReporterPage
{
    /// <summary>What is asked of them, with its counterpart.</summary>
    private const int MostButtons = 2;

    private static Texts Words => IncidentTexts.Words;

    /// <summary>The card as it is now.</summary>
    /// <param name="file">The case.</param>
    /// <param name="now">When it is drawn.</param>
    /// <param name="language">The language of the fixed words.</param>
    /// <param name="remark">What else is to be said, before all; null when nothing.</param>
    public static Page Of(CaseFile file, DateTimeOffset now, Language language, string? remark = null)
    {
        return CaseWords.Frame(
            Words.Format("MineTitle", language, file.Number),
            CaseWords.ToneOf(file),
            [
                .. remark is null ? Array.Empty<Block>() : [new Remark(remark)],
                new Lead(Standing(file, now, language)),
                .. Told(file, language),
                .. file.State is CaseState.Withdrawn or CaseState.Purged ? [] : WithWhom(file, now, language),
                .. History(file, now, language),
                .. file.IsOpen && file.Urgency <= UrgencyClass.K1 && file.Acknowledged is null ? Direct(language) : [],
            ],
            [],
            language).WithButtons(
                [.. ReporterActions.Of(file).Select(a => CaseWords.Button(a.Text, a.Verb, file, language) with { IsPrimary = a.IsMain })], MostButtons);
    }

    /// <summary>Where it is, in one sentence.</summary>
    private static string Standing(CaseFile file, DateTimeOffset now, Language language) => file switch
    {
        { Reporter.HasWithdrawn: true } => Words["MineLeft", language],
        { State: CaseState.Notified, Acknowledged: null } when now > file.AcknowledgeBy => file.Timers.FirstOrDefault(t => t.Kind == TimerKind.AddDeputy) is { } next
            ? Words.Format("MineLateWaits", language, CaseWords.Clock(next.Due, now, language))
            : Words["MineLate", language],
        { State: CaseState.Notified } => Words.Format("MineNotified", language, CaseWords.Clock(file.AcknowledgeBy, now, language)),
        { State: CaseState.Acknowledged or CaseState.Active or CaseState.Transferred } => Words.Format("Mine" + file.State, language, CaseWords.Owner(file)),
        { State: CaseState.Resolved } => Words.Format("MineResolved", language, CaseWords.Clock(file.Next?.Due ?? now, now, language)),
        _ => Words["Mine" + file.State, language],
    };

    /// <summary>What a handler says to the reporter at this moment.</summary>
    private static IEnumerable<Block> Told(CaseFile file, Language language)
    {
        if (file.State == CaseState.WaitingForInformation && file.Notes.LastOrDefault(n => n.Kind == NoteKind.Question) is { } question)
            return [new Subheading(Words["QuestionLead", language]), new Quoted(question.Text)];
        if (file.State == CaseState.EscalationRejected && file.Escalation?.Rejection is { } rejection)
            return [new Subheading(Words["RejectionLead", language]), new Quoted(rejection)];
        return file.Resolution is { } end
            ? [new Subheading(Words["SummaryLead", language]), new Paragraph(Words["Outcome" + end.Outcome, language]), new Quoted(end.Summary)]
            : [];
    }

    private static IEnumerable<Block> WithWhom(CaseFile file, DateTimeOffset now, Language language)
    {
        yield return new Subheading(Words["WithWhom", language]);
        var present = file.Holders.Where(h => h.State is HolderState.Expected or HolderState.Reached && !h.IsInformed).ToList();
        yield return present.Count == 0
            ? new Paragraph(Words["WithWhomUnknown", language])
            : new Facts([.. present.Select(h => new Fact(h.Person.Name, CaseWords.Basis(h.Person.Basis, language)))]);
        if (CaseWords.Chosen(file, language) is { } chosen)
            yield return new Remark(chosen);
        foreach (var lost in file.Holders.Where(h => h is { State: HolderState.Unreachable, IsInformed: false }))
            yield return new Remark(Words.Format("NotReached", language, lost.Person.Name));
        // A number is shown where waiting is the danger.
        if (file is { IsOpen: true, Urgency: <= UrgencyClass.K1 })
            yield return new Facts([.. present.Where(h => h.Person.Phone is not null).Select(h => new Fact($"{Words["Phone", language]}, {h.Person.Name}", h.Person.Phone!))]);
        if (file is { Acknowledged: null, Urgency: <= UrgencyClass.K1, IsOpen: true } && file.Policy.Quiet is { } quiet && quiet.Holds(now))
            yield return new Paragraph(Words["NobodyOnCall", language]);
    }

    private static IEnumerable<Block> History(CaseFile file, DateTimeOffset now, Language language) =>
    [
        new Subheading(Words["HistoryHead", language]),
        new Lines(
        [
            Words.Format("HistorySent", language, CaseWords.Clock(file.Submitted, now, language)),
            .. file.Acknowledged is { } at && file.OwnerKey is not null
                ? [Words.Format("HistoryAck", language, CaseWords.Clock(at, now, language), CaseWords.Owner(file))]
                : Array.Empty<string>(),
            .. file.Escalation is { WentUp: { } up, To: [var above, ..] }
                ? [Words.Format("HistoryUp", language, CaseWords.Clock(up, now, language), file.Holder(above)?.Person.Name ?? "")]
                : Array.Empty<string>(),
            .. file.Resolution is { At: var end } ? [Words.Format("HistoryEnd", language, CaseWords.Clock(end, now, language))] : Array.Empty<string>(),
        ]),
    ];

    private static IEnumerable<Block> Direct(Language language) =>
    [
        new Subheading(Words["DirectHead", language]),
        new Lines([Words["DirectPolice", language], Words["DirectSafety", language], Words["DirectVictim", language]]),
    ];
}
