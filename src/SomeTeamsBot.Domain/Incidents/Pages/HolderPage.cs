using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The card of somebody who has a case: closed until they open it, then everything they need, with one main thing to do.</summary>
internal static class HolderPage
{
    /// <summary>So much of the description stands on the card; the rest is a press away.</summary>
    private const int SummaryLength = 300;

    /// <summary>So much of what was written between handlers and reporter stands on the card, the latest first: a client refuses a card of 28 KB.</summary>
    private const int NotesLength = 900;

    private const int WholeNotesLength = 3000;

    /// <summary>So many numbers of other cases.</summary>
    private const int MostAlike = 10;

    /// <summary>So many of the latest deeds.</summary>
    private const int MostDeeds = 10;

    /// <summary>The main thing to do and the two that are needed most often beside it.</summary>
    private const int MostButtons = 3;

    private static Texts Words => IncidentTexts.Words;

    /// <summary>The card as it is now.</summary>
    /// <param name="file">The case.</param>
    /// <param name="holder">Whose card.</param>
    /// <param name="now">When it is drawn.</param>
    /// <param name="language">The language of the fixed words.</param>
    /// <param name="remark">What else is to be said, before all; null when nothing.</param>
    /// <param name="isWhole">Whether the whole description is shown.</param>
    /// <param name="alike">Numbers of the other cases of the same target that the holder has; null for none.</param>
    public static Page Of(
        CaseFile file, Holder holder, DateTimeOffset now, Language language, string? remark = null, bool isWhole = false, IReadOnlyList<string>? alike = null)
    {
        var (blocks, choices, most) = Body(file, holder, now, language, isWhole, alike ?? []);
        return CaseWords.Frame(
            Words.Format("CaseTitle", language, file.Number),
            CaseWords.ToneOf(file),
            remark is null ? blocks : [new Lead(remark), .. blocks],
            [],
            language).WithButtons(choices, most);
    }

    private static (IReadOnlyList<Block> Blocks, IReadOnlyList<Choice> Choices, int Most) Body(
        CaseFile file, Holder holder, DateTimeOffset now, Language language, bool isWhole, IReadOnlyList<string> alike)
    {
        if (Ended(file, holder, now, language) is { } ended)
            return ([new Lead(ended)], file.State == CaseState.Closed && holder.MayAct ? [CaseWords.Button("ReopenHandler", CaseVerbs.ReopenForm, file, language)] : [], 1);
        if (holder.IsInformed)
            return ([new Lead(Words["InformedLead", language]), Basics(file, now, language), new Paragraph(Words["InformedHelp", language])], [], 0);
        if (!holder.HasOpened)
            return (
                [new Lead(Words["NewLead", language]), Basics(file, now, language), new Paragraph(Words["NewHelp", language])],
                [CaseWords.Button("Open", CaseVerbs.Open, file, language) with { IsPrimary = true }], 1);
        // Who is not awaited to do anything finds the buttons when they look for them.
        var most = IsAwaited(file, holder) ? MostButtons : 0;
        return (
            [
                new Lead(Standing(file, holder, language)),
                Basics(file, now, language),
                .. Alike(alike, language),
                .. Content(file, holder, now, language, isWhole),
            ],
            [
                .. HolderActions.Of(file, holder).Select((a, i) =>
                    CaseWords.Button(a.Text, a.Verb, file, language) with { IsPrimary = i == 0 && most > 0 }),
            ],
            most);
    }

    private static bool IsAwaited(CaseFile file, Holder holder) =>
        file.OwnerKey is null || file.OwnerKey == holder.Person.Key || IsToTakeOn(file, holder)
        || (file.State == CaseState.EscalationPending && file.MayDecide(holder.Person.Key));

    private static bool IsToTakeOn(CaseFile file, Holder holder) =>
        Transitions.Check(file, new Actor(holder.Person.Key), typeof(Acknowledge)) is null && file.MayTakeOn(holder.Person.Key);

    /// <summary>Why there is nothing to do any more; null when there is.</summary>
    private static string? Ended(CaseFile file, Holder holder, DateTimeOffset now, Language language) => (file.State, holder.State) switch
    {
        (_, HolderState.Removed) => Words["RemovedLead", language],
        (CaseState.Withdrawn, _) => Words["WithdrawnLead", language],
        (CaseState.Purged, _) => Words["PurgedLead", language],
        (CaseState.Closed, _) => Words.Format("ClosedLead", language, CaseWords.Clock(file.Resolution?.At ?? now, now, language)),
        _ => null,
    };

    // No situation, no name and no words: this much may stand on a screen that others see.
    private static Facts Basics(CaseFile file, DateTimeOffset now, Language language) => new(
    [
        new Fact(Words["StateField", language], CaseWords.State(file, language)),
        new Fact(Words["ClassField", language], CaseWords.Urgency(file, language)),
        .. file.Acknowledged is null && file.State is not CaseState.Resolved
            ? [new Fact(Words["DeadlineField", language], CaseWords.Clock(file.AcknowledgeBy, now, language))]
            : Array.Empty<Fact>(),
    ]);

    private static string Standing(CaseFile file, Holder holder, Language language) => file.OwnerKey switch
    {
        _ when IsToTakeOn(file, holder) => Words["TakeOnLead", language],
        null => CaseWords.WhyYou(holder.Person.Basis, language),
        var owner when owner == holder.Person.Key && file.State is not CaseState.Transferred => Words["YouHaveIt", language],
        _ => Words.Format("OtherHasIt", language, CaseWords.Owner(file)),
    };

    private static IEnumerable<Block> Content(CaseFile file, Holder holder, DateTimeOffset now, Language language, bool isWhole)
    {
        var report = file.Report;
        yield return new Facts(
        [
            new Fact(Words["SituationField", language], $"{report.Title} ({report.Situation})"),
            new Fact(Words["ReporterField", language], file.Reporter.IsProtected ? Words["ReporterProtected", language] : file.Reporter.Name),
            new Fact(Words["WhyField", language], CaseWords.WhyYou(holder.Person.Basis, language)),
            new Fact(Words["SentField", language], CaseWords.Clock(file.Submitted, now, language)),
            new Fact(Words["PlaceField", language], report.Place),
            new Fact(Words["AddressField", language], report.Address),
            new Fact(Words["EvidenceField", language], report.Evidence),
            new Fact(Words["WitnessField", language], report.Witness),
            new Fact(Words["OthersField", language], string.Join(", ", file.Handlers.Where(h => h != holder).Select(h => h.Person.Name))),
            new Fact(Words["EarlierField", language], string.Join(", ", Earlier(file))),
        ]);
        if (file.Urgency == UrgencyClass.K0)
            yield return new Paragraph(Words["CallNow", language]);
        if (file.Reporter.HasWithdrawn)
            yield return new Remark(Words[file.Reporter.IsGone ? "ReporterGone" : "ReporterSelfLeft", language]);
        if (report.HasMinor)
            yield return new Remark(Words["MinorRemark", language]);
        if (report.Chosen.Count > 0)
            yield return new Remark(Words["ChosenByReporter", language]);
        yield return new Subheading(Words["WhatHappened", language]);
        yield return report.Words.Length == 0
            ? new Paragraph(Words["NoWords", language])
            : new Quoted(isWhole ? report.Words : Beginning(report.Words, SummaryLength));
        foreach (var block in isWhole ? Answers(report, language) : More(file, language))
            yield return block;
        foreach (var block in Notes(file, now, language, isWhole).Concat(Deeds(file, now, language)).Concat(Duties(file, language)))
            yield return block;
    }

    // A flood of reports about one target is seen as one, and nothing follows from their number by itself.
    private static IEnumerable<Block> Alike(IReadOnlyList<string> alike, Language language) => alike.Count == 0
        ? []
        : [new Remark(Words.Format("Alike", language, string.Join(", ", alike.Take(MostAlike))))];

    // Whom it is about is no matter of who had it: they should not have.
    private static IEnumerable<string> Earlier(CaseFile file) => file.Holders
        .Where(h => h is { State: HolderState.Removed, IsInformed: false } && !file.Excluded.Contains(h.Person.Key)).Select(h => h.Person.Name);

    // Not in the middle of an emoji.
    private static string Beginning(string words, int length) =>
        words.Length <= length ? words : words[..(char.IsHighSurrogate(words[length - 1]) ? length - 1 : length)] + "…";

    private static IEnumerable<Block> More(CaseFile file, Language language) =>
        file.Report.Words.Length > SummaryLength || file.Report.Answers.Count > 0 || IsCut(file)
            ? [new ChoiceRow([CaseWords.Button("ShowAll", CaseVerbs.ShowAll, file, language)])]
            : [];

    private static bool IsCut(CaseFile file) => Latest(file, isWhole: false).Count < file.Notes.Count || file.Notes.Any(n => n.Text.Length > SummaryLength);

    private static IEnumerable<Block> Answers(Report report, Language language)
    {
        if (report.Answers.Count > 0)
        {
            yield return new Subheading(Words["AnswersHead", language]);
            yield return new Facts([.. report.Answers.Select(a => new Fact(a.Question, a.Answer))]);
        }

        if (report.TreeVersion.Length > 0)
            yield return new Remark(Words.Format("RestsOn", language, report.GuidelineVersion, report.TreeVersion));
    }

    private static IEnumerable<Block> Notes(CaseFile file, DateTimeOffset now, Language language, bool isWhole)
    {
        if (file.Notes.Count == 0)
            yield break;
        var shown = Latest(file, isWhole);
        yield return new Subheading(Words["NotesHead", language]);
        if (shown.Count < file.Notes.Count)
            yield return new Remark(Words.Format("NotesEarlier", language, file.Notes.Count - shown.Count));
        foreach (var (note, text) in shown)
        {
            yield return new Remark($"{Words["Note" + note.Kind, language]}, {CaseWords.Clock(note.At, now, language)}");
            yield return new Quoted(text);
        }
    }

    /// <summary>The latest of them in the order they were written, as many as there is room for; at least one.</summary>
    private static List<(Note Note, string Text)> Latest(CaseFile file, bool isWhole)
    {
        var room = isWhole ? WholeNotesLength : NotesLength;
        List<(Note, string)> shown = [];
        foreach (var note in file.Notes.Reverse())
        {
            var text = isWhole ? Beginning(note.Text, WholeNotesLength) : Beginning(note.Text, SummaryLength);
            if (shown.Count > 0 && text.Length > room)
                break;
            room -= text.Length;
            shown.Insert(0, (note, text));
        }

        return shown;
    }

    private static IEnumerable<Block> Deeds(CaseFile file, DateTimeOffset now, Language language) => file.Deeds.Count == 0
        ? []
        :
        [
            new Subheading(Words["DeedsHead", language]),
            new Lines([.. file.Deeds.TakeLast(MostDeeds).Select(d => $"{Words["Deed" + d.Kind, language]}, {CaseWords.Clock(d.At, now, language)}")]),
        ];

    private static IEnumerable<Block> Duties(CaseFile file, Language language) => file.State == CaseState.Resolved
        ? []
        :
        [
            new Subheading(Words["DutiesHead", language]),
            new Lines([Words["DutyAbove", language], Words["DutyVictim", language], Words["DutySafety", language]]),
        ];
}
