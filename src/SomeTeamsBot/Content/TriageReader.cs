using System.Text.RegularExpressions;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Content;

/// <summary>Reads triage.yaml.</summary>
internal static partial class TriageReader
{
    // The longest texts that still read well on a phone's card; answers are buttons.
    private const int QuestionLength = 140;
    private const int ButtonLength = 64;
    private const int TitleLength = 80;
    private const int BriefLength = 240;
    private const int LineLength = 240;

    public static void Read(ContentNode root, TriageDraft draft)
    {
        draft.Here = root.Here;
        if (root.OptionalText("danger") is { } danger)
            draft.DangerSituation = new LocatedText(danger, root.Here);
        draft.SetCommon(root.Texts("common"));
        ReadFirst(root, draft);
        ReadSubstitutes(root, draft);
        foreach (var node in root.Nodes("situations"))
            ReadSituation(node, draft);
        foreach (var node in root.Nodes("questions"))
            ReadQuestion(node, draft);
        foreach (var node in root.Nodes("courses"))
            ReadCourse(node, draft);
        foreach (var node in root.Nodes("hints"))
            ReadHint(node, draft);
    }

    private static void ReadFirst(ContentNode root, TriageDraft draft)
    {
        if (root.Node("first") is not { } first)
            return;
        foreach (var (key, role) in RolesOf(first))
            draft.OfferedFirst[role] = first.Texts(key);
    }

    private static void ReadSubstitutes(ContentNode root, TriageDraft draft)
    {
        if (root.Node("substitutes") is not { } substitutes)
            return;
        foreach (var (key, role) in RolesOf(substitutes))
        {
            if (substitutes.Node(key) is not { } node)
                continue;
            draft.Substitutes[role] = node.Keys().ToDictionary(k => k.Text, k => Ids(node, k.Text), StringComparer.Ordinal);
        }
    }

    private static void ReadSituation(ContentNode node, TriageDraft draft)
    {
        var situation = new Situation(
            node.Text("id"), node.Text("title", ButtonLength), node.OptionalText("first"), node.Text("course"), Ids(node, "passages"));
        node.NothingElse();
        draft.Situations.Add(situation.Id, situation, node.Here);
    }

    private static void ReadQuestion(ContentNode node, TriageDraft draft)
    {
        var question = new TriageQuestion
        {
            Id = node.Text("id"),
            Ask = node.Text("ask", QuestionLength),
            Help = node.OptionalText("help", LineLength),
            Answers = [.. node.Nodes("answers").Select(ReadAnswer)],
            Sources = Ids(node, "sources"),
            IsInference = node.Flag("inference"),
            Roles = ReadRoles(node),
            After = ReadCondition(node, "after"),
            NotFor = Ids(node, "not_for"),
            TakesText = node.Flag("takes_text"),
        };
        node.NothingElse();
        if (question.Sources.Count == 0 && !question.IsInference)
            node.Here.Note("name the section keys under 'sources', or say 'inference: true' when the guideline does not ask this");
        foreach (var twice in question.Answers.CountBy(a => a.Id).Where(a => a.Value > 1))
            node.Here.Note($"answer '{twice.Key}' is here twice");
        if (question.Answers.Count == 0 && question.Id != TriageTree.Which)
            node.Here.Note("'answers' is missing: nobody could go on from this question");
        draft.Questions.Add(question.Id, question, node.Here);
    }

    private static TriageAnswer ReadAnswer(ContentNode node)
    {
        var answer = new TriageAnswer
        {
            Id = node.Text("id"),
            Title = node.Text("title", ButtonLength),
            Role = node.OptionalText("role") is { } role ? RoleOf(role, node.Here) : Roles.None,
            To = node.OptionalText("to"),
            Moves = node.Node("moves") is { } moves
                ? moves.Keys().ToDictionary(k => k.Text, k => moves.Text(k.Text), StringComparer.Ordinal)
                : new Dictionary<string, string>(),
            Raises = node.OptionalText("raises") is { } raises ? ClassOf(raises, node.Here) : null,
            Adds = ReadLines(node, "adds"),
            Contacts = Ids(node, "contacts"),
            Without = Ids(node, "without"),
            ReportsTo = ReadOffices(node, "reports_to"),
            About = node.OptionalText("about") is { } about ? SubjectOf(about, node.Here) : null,
            HasMinor = node.Flag("minor"),
            Evidence = node.OptionalText("evidence") is { } evidence ? EvidenceOf(evidence, node.Here) : null,
        };
        node.NothingElse();
        if (!PlainId().IsMatch(answer.Id))
            node.Here.Note($"the id '{answer.Id}' may have small letters, digits and - only");
        return answer;
    }

    private static void ReadCourse(ContentNode node, TriageDraft draft)
    {
        var advice = new CourseAdvice(node.Text("short", BriefLength), ReadLines(node, "do"), Ids(node, "contacts"));
        var course = new Course
        {
            Id = node.Text("id"),
            Title = node.Text("title", TitleLength),
            Urgency = ClassOf(node.Text("class"), node.Here),
            Advice = advice,
            ByRole = ReadByRole(node, advice),
            Sources = Ids(node, "sources"),
            Note = node.OptionalText("note", 400),
            Replies = Ids(node, "replies"),
            Helplines = node.Flag("helplines"),
            TellsNobody = node.Flag("tells_nobody"),
            AskSupervisor = GuidelineReader.ReadAskSupervisor(node),
            Report = ReadReport(node),
            Sharpen = Ids(node, "sharpen"),
        };
        node.NothingElse();
        if (advice.Lines.Count == 0)
            node.Here.Note("'do' is missing: an advice says what to do");
        if (course.Sources.Count == 0 && advice.Lines.Any(l => !l.IsInference))
            node.Here.Note("'sources' is missing although not every line is 'inferred'");
        draft.Courses.Add(course.Id, course, node.Here);
    }

    private static CourseReport? ReadReport(ContentNode course)
    {
        if (course.Node("report") is not { } node)
            return null;
        var report = new CourseReport(ReadOffices(node, "to"), ReadOffices(node, "inform"))
        {
            AlsoAbove = node.Flag("above"),
            IsDataBreach = node.Flag("data_breach"),
            OnlyAfter = ReadCondition(node, "only_after"),
        };
        node.NothingElse();
        if (report.To.Count == 0)
            node.Here.Note("'to' is missing: a report goes to somebody");
        return report;
    }

    private static List<string> ReadOffices(ContentNode node, string key)
    {
        var offices = node.Texts(key);
        foreach (var unknown in offices.Where(o => !Offices.All.Contains(o.Text)))
            unknown.Place.Note($"no report can go to '{unknown.Text}'; known: {string.Join(", ", Offices.All)}");
        return [.. offices.Select(o => o.Text)];
    }

    private static Subject? SubjectOf(string name, Place place)
    {
        if (Enum.GetNames<Subject>().Contains(name, StringComparer.Ordinal))
            return Enum.Parse<Subject>(name);
        place.Note($"'about' must be one of {string.Join(", ", Enum.GetNames<Subject>())}");
        return null;
    }

    private static string? EvidenceOf(string name, Place place)
    {
        if (name is ReportFields.EvidenceKept or ReportFields.EvidenceNow or ReportFields.EvidenceNone)
            return name;
        place.Note($"'evidence' must be one of {ReportFields.EvidenceKept}, {ReportFields.EvidenceNow}, {ReportFields.EvidenceNone}");
        return null;
    }

    // What a role's advice does not say itself is the general one's.
    private static Dictionary<Roles, CourseAdvice> ReadByRole(ContentNode course, CourseAdvice general)
    {
        var advice = new Dictionary<Roles, CourseAdvice>();
        if (course.Node("roles") is not { } roles)
            return advice;
        foreach (var (key, role) in RolesOf(roles))
        {
            if (roles.Node(key) is not { } node)
                continue;
            var (lines, contacts) = (ReadLines(node, "do"), Ids(node, "contacts"));
            advice[role] = new CourseAdvice(
                node.OptionalText("short", BriefLength) ?? general.Brief,
                lines.Count > 0 ? lines : general.Lines,
                contacts.Count > 0 ? contacts : general.Contacts);
            node.NothingElse();
        }

        return advice;
    }

    private static List<AdviceLine> ReadLines(ContentNode node, string key)
    {
        var lines = new List<AdviceLine>();
        foreach (var line in node.Nodes(key))
        {
            var inferred = line.OptionalText("inferred", LineLength);
            lines.Add(new AdviceLine(inferred ?? line.Text("line", LineLength), inferred is not null, ReadRoles(line), line.OptionalText("tells")));
            line.NothingElse();
        }

        return lines;
    }

    private static void ReadHint(ContentNode node, TriageDraft draft)
    {
        var words = node.Texts("words");
        var hint = new Hint(node.Text("question"), node.Text("answer"), [.. words.Select(w => w.Text)]);
        node.NothingElse();
        foreach (var pattern in words.Where(w => !Pattern().IsMatch(w.Text)))
            pattern.Place.Note($"'{pattern.Text}' is no pattern: words and | between alternatives, * after two letters or more, ... for a gap");
        draft.Hints.Add((hint, node.Here));
    }

    private static Condition? ReadCondition(ContentNode node, string key)
    {
        if (node.Node(key) is not { } after)
            return null;
        if (after.Keys() is [var question])
            return new Condition(question.Text, Ids(after, question.Text));
        after.Here.Note($"'{key}' names one question and its answers");
        return null;
    }

    private static Roles ReadRoles(ContentNode node) =>
        node.Texts("roles").Aggregate(Roles.None, (all, name) => all | RoleOf(name.Text, name.Place));

    private static IEnumerable<(string Key, Roles Role)> RolesOf(ContentNode node) =>
        node.Keys().Select(k => (k.Text, RoleOf(k.Text, k.Place))).Where(r => r.Item2 != Roles.None);

    private static Roles RoleOf(string name, Place place)
    {
        if (GuidelineReader.RoleNames.TryGetValue(name, out var role))
            return role;
        place.Note($"unknown role '{name}'; known: {string.Join(", ", GuidelineReader.RoleNames.Keys)}");
        return Roles.None;
    }

    private static UrgencyClass ClassOf(string name, Place place)
    {
        if (Enum.GetNames<UrgencyClass>().Contains(name, StringComparer.Ordinal))
            return Enum.Parse<UrgencyClass>(name);
        place.Note($"the class must be one of {string.Join(", ", Enum.GetNames<UrgencyClass>())}");
        return UrgencyClass.K4;
    }

    private static IReadOnlyList<string> Ids(ContentNode node, string key) => [.. node.Texts(key).Select(t => t.Text)];

    [GeneratedRegex("^[a-z0-9-]+$")]
    private static partial Regex PlainId();

    // An empty alternative with a star would fit every word; patterns are looked up by two letters.
    [GeneratedRegex(@"^(?:(?:^| (?:\.\.\. )?)(?:[\p{L}\p{Nd}]{2,}\*|[\p{L}\p{Nd}]+)(?:\|(?:[\p{L}\p{Nd}]{2,}\*|[\p{L}\p{Nd}]+))*)+$")]
    private static partial Regex Pattern();
}
