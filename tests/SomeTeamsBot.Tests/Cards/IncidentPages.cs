using Moq;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Welcome;
using SomeTeamsBot.Tests.Fixtures;
using SomeTeamsBot.Tests.Incidents;

namespace SomeTeamsBot.Tests.Cards;

/// <summary>
/// Every card of a report and of a case: each state, class and holder, each form, empty and refused, the lists and the report form; with
/// short words, and with the longest that may be typed.
/// </summary>
internal static class IncidentPages
{
    private static readonly DateTimeOffset Now = SampleCases.Monday.AddHours(1);

    private static readonly string LongText = Fill("Äkkiä \"näin\" *tämän* & säikähdin 😨. ", CaseFields.LongestText);

    private static readonly string LongLine = Fill("Näin <sen> \"itse\" töissä 😨. ", ReportFields.LongestLine);

    private static readonly IReadOnlyList<CaseState> Stored = [.. Enum.GetValues<CaseState>().Where(s => s != CaseState.Draft)];

    private static readonly UrgencyClass[] Urgencies = [UrgencyClass.K0, UrgencyClass.K1, UrgencyClass.K2];

    private static readonly bool[] Either = [false, true];

    private static readonly Selection[] Situations = [new("S4", "Uhkaus"), new("S5", "Maalittaminen")];

    private static readonly Selection[] Places = [.. ShippedHandbook.Open.Handbook.Register.Channels.Select(c => new Selection(c.Id, c.Name))];

    private static readonly string[] Alike = [.. Enumerable.Range(1, 20).Select(n => $"MH-2026-{n:D5}")];

    private static Recipient[] People { get; } = [SampleCases.Person(SampleCases.Colleague, Basis.HumanResources), SampleCases.Person(SampleCases.Second)];

    /// <summary>All cards.</summary>
    public static async Task<IReadOnlyList<(string Name, Page Page)>> All()
    {
        List<(string Name, Page Page)> pages = [];
        foreach (var language in LanguageChoice.Offered)
        {
            pages.AddRange(Cases().SelectMany(c => Cards(c.Name, c.File, language)).Select(p => ($"{language}: {p.Name}", p.Page)));
            pages.AddRange(Forms(language).Select(p => ($"{language}: {p.Name}", p.Page)));
            pages.AddRange(ReportForms(language).Select(p => ($"{language}: {p.Name}", p.Page)));
            foreach (var (name, page) in await Lists(language))
                pages.Add(($"{language}: {name}", page));
        }

        return pages;
    }

    /// <summary>The cards that may stand on a screen others see: closed ones, those of whom is only told, and the lists.</summary>
    public static async Task<IReadOnlyList<(string Name, Page Page)>> Public()
    {
        List<(string Name, Page Page)> pages = [];
        foreach (var language in LanguageChoice.Offered)
        {
            pages.AddRange(
                from c in Cases()
                from holder in c.File.Holders
                let closed = holder with { HasOpened = false }
                from shown in new[] { closed, closed with { IsInformed = true }, closed with { State = HolderState.Removed } }
                select ($"{language}: {c.Name}, {holder.Person.Key}", HolderPage.Of(c.File, shown, Now, language)));
            pages.AddRange((await Lists(language)).Select(p => ($"{language}: {p.Name}", p.Page)));
        }

        return pages;
    }

    /// <summary>The words that stand on no such card.</summary>
    public static IReadOnlyList<string> Secrets { get; } =
        ["Testi Työntekijä", "Asiaton kirjoitus", "säikähdin", "töissä", SampleCases.Reason, SampleCases.Boss, SampleCases.Colleague];

    private static string Fill(string text, int length)
    {
        var all = string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1));
        return all[..(char.IsHighSurrogate(all[length - 1]) ? length - 1 : length)];
    }

    private static IEnumerable<(string Name, CaseFile File)> Cases() =>
        from state in Stored
        from urgency in Urgencies
        from isLong in Either
        let file = SampleCases.In(state) with { Urgency = urgency }
        select ($"{state}, {urgency}{(isLong ? ", long" : "")}", isLong && state != CaseState.Purged ? Long(file) : file);

    private static CaseFile Long(CaseFile file) => file with
    {
        Reporter = file.Reporter with { IsProtected = file.Urgency == UrgencyClass.K2 },
        Report = file.Report with
        {
            Words = LongText,
            Address = LongLine,
            Evidence = LongLine,
            Witness = LongLine,
            Place = "Facebook",
            HasMinor = true,
            Chosen = file.Urgency switch { UrgencyClass.K1 => [Offices.MunicipalManager], UrgencyClass.K2 => [Offices.CouncilLeadership], _ => [] },
            TreeVersion = "0123456789ab",
            GuidelineVersion = "2024 (3/2024)",
            Answers = [.. Enumerable.Range(1, 12).Select(n => new Answered($"Onko mukana uhkaus, väkivallan pelko tai jotain muuta, {n}?", "Kyllä, joku on vaarassa"))],
        },
        Notes =
        [
            .. file.Notes.Take(file.Notes.Count - 1),
            .. Enumerable.Range(0, 30).Select(n => new Note((NoteKind)(n % 3), LongText, SampleCases.Boss, Now.AddMinutes(n))),
            .. file.Notes.TakeLast(1).Select(n => n with { Text = n.Kind == NoteKind.Question ? LongText[..CaseRules.LongestQuestion] : LongText }),
        ],
        Deeds = [.. Enumerable.Range(0, 60).Select(n => new Deed((DeedKind)(n % 9), SampleCases.Boss, Now.AddMinutes(n)))],
        Escalation = file.Escalation is { Rejection: not null } refused ? refused with { Rejection = LongText, Reason = LongText } : file.Escalation,
        Resolution = file.Resolution is { } end ? end with { Summary = LongText } : null,
    };

    private static IEnumerable<(string Name, Page Page)> Cards(string name, CaseFile file, Language language)
    {
        yield return ($"reporter, {name}", ReporterPage.Of(file, Now, language));
        yield return ($"reporter, {name}, late", ReporterPage.Of(file, Now.AddDays(3), language, IncidentTexts.Words["Stale", language]));
        foreach (var holder in file.Holders)
        {
            var who = $"{holder.Person.Key}, {name}";
            yield return ($"closed, {who}", HolderPage.Of(file, holder with { HasOpened = false }, Now, language));
            yield return ($"informed, {who}", HolderPage.Of(file, holder with { IsInformed = true }, Now, language));
            yield return ($"removed, {who}", HolderPage.Of(file, holder with { State = HolderState.Removed }, Now, language));
            foreach (var isWhole in Either)
                yield return ($"opened, {who}, whole {isWhole}", HolderPage.Of(file, holder with { HasOpened = true }, Now, language, IncidentTexts.Words["Stale", language], isWhole, Alike));
        }
    }

    private static IEnumerable<(string Name, Page Page)> Forms(Language language)
    {
        var file = Long(SampleCases.In(CaseState.WaitingForInformation));
        Typed[] typed = [Typed.Nothing, .. new[] { CaseFields.Text, CaseFields.Choice, CaseFields.Person, CaseFields.Question(1) }.Select(Refused)];
        yield return ("questions", new CaseForms(file, Typed.Nothing, language).List());
        foreach (var verb in CaseVerbs.All.Order(StringComparer.Ordinal))
        {
            foreach (var written in typed)
            {
                if (new CaseForms(file, written, language).Of(verb, written == Typed.Nothing ? null : IncidentTexts.Words["StaleForm", language], People) is { } form)
                    yield return ($"{verb}, {written.BadField}", form);
            }
        }
    }

    private static Typed Refused(string field) => new(new Dictionary<string, string>
    {
        [CaseFields.Text] = LongText,
        [CaseFields.Person] = SampleCases.Second,
        [CaseFields.Question(1)] = LongLine,
        [CaseFields.Question(11)] = LongLine,
    })
    { BadField = field, Error = IncidentTexts.Words.Format("ReasonTooShort", Language.Finnish, CaseRules.ShortestReason) };

    private static IEnumerable<(string Name, Page Page)> ReportForms(Language language)
    {
        yield return ("anonymous", AnonymousPage.Of(takesReports: true, new Choice("Mitä pitäisi tehdä, jos?", Press.Of("triage.begin")), language));
        var empty = new ReportForm
        {
            Situations = Situations,
            Places = Places,
            Values = new Dictionary<string, string>(),
            GuidelineVersion = "2024 (3/2024)",
            TreeVersion = "0123456789ab",
        };
        var filled = empty with
        {
            Situations = Situations[..1],
            Values = new Dictionary<string, string>
            {
                [ReportFields.Words] = LongText,
                [ReportFields.Address] = LongLine,
                [ReportFields.Evidence] = ReportFields.EvidenceNone,
                [ReportFields.EvidenceWhy] = LongLine,
                [ReportFields.Witness] = LongLine,
                [ReportFields.Place] = ReportFields.OtherPlace,
                [ReportFields.More] = $"{ReportFields.Minor},{ReportFields.Protected}",
            },
        };
        var seen = filled with { Preview = SampleCases.ToBoss with { Inform = [SampleCases.Person(SampleCases.Safety, Basis.SafetyDelegate)] } };
        var wrong = CheckReport.Of(new Dictionary<string, string>(), isSituationKnown: false, needsWords: true, language);
        var tooLong = new[] { ReportFields.Words, ReportFields.Address, ReportFields.EvidenceWhy, ReportFields.Witness }
            .ToDictionary(f => f, _ => IncidentTexts.Words.Format("FormTooLong", language, ReportFields.LongestWords));
        foreach (var (name, form) in new (string, ReportForm)[]
                 {
                     ("empty", empty), ("empty, words needed", empty with { NeedsWords = true, Errors = wrong }), ("filled", filled), ("seen", seen),
                     ("morning", seen with { OffersMorning = true }), ("whom to tell", seen with { OffersRecipients = true }),
                     ("whom to tell, refused", seen with { OffersRecipients = true, Errors = new Dictionary<string, string> { [ReportFields.Recipients] = IncidentTexts.Words["FormRecipientsFixed", language] } }), ("refused", seen with { OffersMorning = true, Errors = tooLong, Remark = IncidentTexts.Words["TooMany", language] }),
                     ("changed", seen with { Remark = IncidentTexts.Words["FormChanged", language] }),
                 })
            yield return ($"form, {name}", form.Draw(Press.Of("report.send"), Press.Of("report.cancel"), language));
    }

    private static async Task<IReadOnlyList<(string Name, Page Page)>> Lists(Language language)
    {
        var cases = new Mock<ICases>();
        CaseFile[] files = [.. Cases().Where(c => c.Name.EndsWith("long", StringComparison.Ordinal)).Select(c => c.File).Take(10)];
        cases.Setup(c => c.OfReporter(It.IsAny<string>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync(files);
        cases.Setup(c => c.OfHolder(It.IsAny<string>(), It.IsAny<bool>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync([.. Stored.Select(SampleCases.In)]);
        var asker = new Asker(Askers.Tester, Place.Personal, language, Profile.Unknown with { Language = language });
        var list = new ListCases(cases.Object, TimeProvider.System);
        return [("my reports", await list.Mine(asker, CancellationToken.None)), ("my cases", await list.ToHandle(asker, CancellationToken.None))];
    }
}
