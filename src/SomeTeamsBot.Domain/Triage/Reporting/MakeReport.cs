using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>From a dialog and a filled form to a report: what was answered on the way counts, and what the form says anew counts more.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Handbook">Channels by name.</param>
/// <param name="At">Where the dialog stands; null when the person came straight to the form.</param>
/// <param name="IsByElected">Whether an elected official reports in that role.</param>
internal sealed record MakeReport(TriageTree Tree, Handbook Handbook, Position? At, bool IsByElected)
{
    private const string Target = "T2";
    private const string Self = "minua";

    /// <summary>What becomes of a report of this; null when the dialog leads to none.</summary>
    public CourseReport? Course => At?.Report;

    /// <summary>Whether the kind of matter is known before the form.</summary>
    public bool IsSituationKnown => Course is not null;

    /// <summary>Whether nothing but the words on the form would tell what happened.</summary>
    public bool NeedsWords => Course is null;

    /// <summary>The guideline's version as the cards name it.</summary>
    public string GuidelineVersion => AnswerPage.VersionOf(Handbook.Guideline);

    /// <summary>The kinds of matter on the form.</summary>
    public IReadOnlyList<Selection> Situations => At?.Course is { } known && IsSituationKnown
        ? [new Selection(known.Id, known.Title)]
        : [.. Tree.Situations.Where(s => Tree.Courses[s.Course].Report is not null).Select(s => new Selection(s.Id, s.Title))];

    /// <summary>What the form shows at first.</summary>
    /// <param name="text">What the person wrote, masked; null when nothing.</param>
    public IReadOnlyDictionary<string, string> Prefilled(string? text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (text is { Length: > 0 })
            values[ReportFields.Words] = text.Length <= ReportFields.LongestWords ? text : text[..ReportFields.LongestWords];
        if (text is not null && NamedPlace.In(Handbook.Register, text) is { } place)
            values[ReportFields.Place] = place;
        if (At is null)
            return values;
        if (At.Path.Select(p => p.Answer.Evidence).OfType<string>().LastOrDefault() is { } evidence)
            values[ReportFields.Evidence] = evidence;
        values[ReportFields.About] = string.Join(',', Abouts);
        List<string> more = [];
        if (At.Urgency == UrgencyClass.K0)
            more.Add(ReportFields.Danger);
        if (At.Path.Any(p => p.Answer.HasMinor))
            more.Add(ReportFields.Minor);
        values[ReportFields.More] = string.Join(',', more);
        return values;
    }

    /// <summary>The report and its class.</summary>
    /// <param name="values">The form's fields, masked.</param>
    /// <param name="language">The language of the words that stood on the form.</param>
    public (Report Report, UrgencyClass Urgency) Of(IReadOnlyDictionary<string, string> values, Language language)
    {
        var (course, situation) = Chosen(values);
        var told = Course ?? course.Report;
        var chosen = IsChoosable(course) ? ChosenOffices(values) : [];
        var more = Several(values, ReportFields.More);
        var report = new Report(situation, course.Title)
        {
            Words = Value(values, ReportFields.Words),
            Address = Value(values, ReportFields.Address),
            Place = PlaceOf(Value(values, ReportFields.Place), language),
            Evidence = EvidenceOf(values, language),
            Witness = Value(values, ReportFields.Witness),
            Answers = [.. (At?.Path ?? []).Where(p => p.Question.Id is not (TriageTree.Danger or TriageTree.Which) && p.Answer.Id != TriageTree.Skip)
                .Select(p => new Answered(p.Question.Ask, p.Answer.Title))],
            About = [.. Enum.GetValues<Subject>().Where(s => Several(values, ReportFields.About).Contains(s.ToString()))],
            HasMinor = more.Contains(ReportFields.Minor),
            To = chosen.Count == 0 ? told?.To ?? [Offices.Supervisor] : [.. (told?.To ?? []).Except([Offices.Supervisor, .. Electable]), .. chosen],
            Chosen = chosen,
            Inform =
            [
                .. (told?.Inform ?? []).Concat(Value(values, ReportFields.Place) == ReportFields.OtherPlace ? [Offices.Communications] : []).Distinct()
                    .Where(office => chosen.Count == 0 || !Electable.Except(chosen).Contains(office)),
            ],
            AlsoAbove = told?.AlsoAbove ?? false,
            IsDataBreach = told?.IsDataBreach ?? false,
            SupervisorIsWrong = more.Contains(ReportFields.NotMySupervisor),
            TreeVersion = Tree.Version,
            GuidelineVersion = GuidelineVersion,
        };
        var urgency = IsSituationKnown ? At!.Urgency : course.Urgency;
        return (report, more.Contains(ReportFields.Danger) ? UrgencyClass.K0 : urgency == UrgencyClass.K4 ? UrgencyClass.K3 : urgency);
    }

    /// <summary>Whether the person may choose whom to tell: an elected official, unless they said that it happens to somebody else.</summary>
    public bool OffersRecipients => IsByElected
        && (At is null || (At.Course is { } course && IsChoosable(course) && At.Path.All(p => p.Question.Id != Target || p.Answer.Id is Self or TriageTree.Skip)));

    /// <summary>Why the choice of recipients cannot be honoured; null when it can. Where the guideline names who is told, nobody is left out.</summary>
    public string? RecipientsError(IReadOnlyDictionary<string, string> values, Language language)
    {
        if (ChosenOffices(values) is not [var office])
            return null;
        if (!IsChoosable(Chosen(values).Course))
            return IncidentTexts.Words["FormRecipientsFixed", language];
        // Whom it is about gets it never; then it would go to the very one who was left out.
        var isAboutThem = Several(values, ReportFields.About).Contains((office == Offices.MunicipalManager ? Subject.MunicipalManager : Subject.CouncilLeadership).ToString());
        return isAboutThem ? IncidentTexts.Words["FormRecipientsAbout", language] : null;
    }

    private static readonly string[] Electable = [Offices.CouncilLeadership, Offices.MunicipalManager];

    // An elected official has no supervisor: in the supervisor's place the leadership and the manager are told (X10), which is our inference.
    private static bool IsChoosable(Course course) => course.Report is { } report && report.To.Contains(Offices.Supervisor);

    private IReadOnlyList<string> ChosenOffices(IReadOnlyDictionary<string, string> values) => !OffersRecipients ? [] : Value(values, ReportFields.Recipients) switch
    {
        ReportFields.LeadershipOnly => [Offices.CouncilLeadership],
        ReportFields.ManagerOnly => [Offices.MunicipalManager],
        _ => [],
    };

    private IEnumerable<Subject> Abouts => At!.Path.Select(p => p.Answer.About).OfType<Subject>().Distinct();

    private (Course Course, string Situation) Chosen(IReadOnlyDictionary<string, string> values)
    {
        if (At?.Course is { } walked && IsSituationKnown)
            return (walked, SituationOf(walked.Id));
        var situation = Tree.Situation(Value(values, ReportFields.Situation)) is { } chosen && Tree.Courses[chosen.Course].Report is not null
            ? chosen
            : Tree.Situations[^1];
        return (Tree.Courses[situation.Course], situation.Id);
    }

    // "S6b/linkki" is a course of the situation S6.
    private string SituationOf(string courseId) =>
        Tree.Situations.OrderByDescending(s => s.Id.Length).FirstOrDefault(s => courseId.StartsWith(s.Id, StringComparison.Ordinal))?.Id ?? courseId;

    private string PlaceOf(string id, Language language) => id switch
    {
        "" => "",
        ReportFields.OtherPlace => IncidentTexts.Words["FormPlaceOther", language].Split('(')[0].Trim(),
        ReportFields.MailOrPhone => IncidentTexts.Words["FormPlaceMail", language],
        ReportFields.Offline => IncidentTexts.Words["FormPlaceOffline", language],
        _ => Handbook.Register.Channels.FirstOrDefault(c => c.Id == id)?.Name ?? "",
    };

    private static string EvidenceOf(IReadOnlyDictionary<string, string> values, Language language) => Value(values, ReportFields.Evidence) switch
    {
        ReportFields.EvidenceKept => IncidentTexts.Words["EvidenceKept", language],
        ReportFields.EvidenceNow => IncidentTexts.Words["EvidenceNow", language],
        _ => $"{IncidentTexts.Words["FormEvidenceNone", language].Split('(')[0].Trim()}: {Value(values, ReportFields.EvidenceWhy)}",
    };

    private static string Value(IReadOnlyDictionary<string, string> values, string field) => (values.GetValueOrDefault(field) ?? "").Trim();

    private static string[] Several(IReadOnlyDictionary<string, string> values, string field) => Value(values, field).Split(',');
}
