using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Content;

/// <summary>Reads guideline.yaml, passages, ways to ask, uncovered matters and ready-made replies.</summary>
internal static class GuidelineReader
{
    // The longest texts that still read well on a phone's card.
    private const int TitleLength = 80;
    private const int BriefLength = 320;
    private const int LineLength = 240;

    public static readonly IReadOnlyDictionary<string, Roles> RoleNames = new Dictionary<string, Roles>(StringComparer.Ordinal)
    {
        ["tyontekija"] = Roles.Employee,
        ["esihenkilo"] = Roles.Supervisor,
        ["luottamushenkilo"] = Roles.ElectedOfficial,
        ["paakayttaja"] = Roles.ChannelAdministrator,
    };

    public static void ReadGuideline(ContentNode root, HandbookDraft draft)
    {
        var sections = root.Node("sections");
        var places = sections?.Keys().ToDictionary(k => k.Text, k => sections.Text(k.Text, TitleLength), StringComparer.Ordinal) ?? [];
        draft.Guideline = new Guideline(root.Text("id"), root.Text("name"), root.Text("version"), root.Text("date"), places);
        draft.GuidelinePlace = root.Here;
        draft.GroupOrder = root.Texts("groups");
        draft.Boards = root.Texts("boards");
    }

    public static void ReadPassages(ContentNode root, string fileName, HandbookDraft draft)
    {
        var group = root.Text("group");
        if (group != fileName)
            root.Here.Note($"'group' is '{group}', but the file is named '{fileName}'; make them the same");
        draft.GuidelineReferences.Add(new LocatedText(root.Text("guideline"), root.Here));
        var ids = new List<string>();
        foreach (var node in root.Nodes("passages"))
        {
            var passage = ReadPassage(node);
            node.NothingElse();
            ids.Add(passage.Id);
            draft.Passages.Add(passage.Id, passage, node.Here);
        }

        draft.Groups.Add(group, new PassageGroup(group, root.Text("title", TitleLength), ids), root.Here);
    }

    public static void ReadAsks(ContentNode root, HandbookDraft draft)
    {
        if (root.Node("asks") is not { } asks)
        {
            root.Here.Note("'asks' is missing");
            return;
        }

        foreach (var id in asks.Keys())
        {
            if (asks.Node(id.Text) is { } node)
                draft.Asks.Add((id, ReadAsksOf(node)));
        }
    }

    public static void ReadMatters(ContentNode root, HandbookDraft draft)
    {
        root.Text("area");
        foreach (var node in root.Nodes("matters"))
        {
            var asks = node.Node("asks");
            if (asks is null)
                node.Here.Note("'asks' is missing");
            var nearest = node.Texts("nearest");
            var matter = new Matter(
                node.Text("id"),
                node.Text("title", TitleLength),
                node.Text("short", BriefLength),
                node.Text("contact"),
                [.. nearest.Select(t => t.Text)],
                asks is null ? [] : [.. ReadAsksOf(asks).Select(t => t.Text)]);
            node.NothingElse();
            draft.Matters.Add(matter.Id, matter, node.Here);
        }
    }

    public static void ReadReplies(ContentNode root, HandbookDraft draft)
    {
        foreach (var node in root.Nodes("replies"))
        {
            var reply = new ReadyReply(
                node.Text("id"),
                node.Text("title", TitleLength),
                node.Text("when", LineLength),
                ReadSeverity(node),
                [.. node.Texts("sources").Select(t => t.Text)],
                node.Text("text", 600),
                node.OptionalText("note", BriefLength));
            node.NothingElse();
            draft.Replies.Add(reply.Id, reply, node.Here);
        }
    }

    private static Passage ReadPassage(ContentNode node)
    {
        var passage = new Passage
        {
            Id = node.Text("id"),
            Sources = [.. node.Texts("sources").Select(t => t.Text)],
            Title = node.Text("title", TitleLength),
            Advice = ReadAdvice(node),
            Note = node.OptionalText("note", 500),
            Verify = node.Flag("verify"),
            ByRole = ReadRoles(node),
            Replies = [.. node.Texts("replies").Select(t => t.Text)],
            Related = [.. node.Texts("related").Select(t => t.Text)],
            AskSupervisor = ReadAskSupervisor(node),
        };
        if (passage.Sources.Count == 0)
            node.Here.Note("'sources' is missing: name the section keys the passage rests on");
        if (passage.Related.Count > 3)
            node.Here.Note($"'related' has {passage.Related.Count} passages; at most three become buttons");
        return passage;
    }

    /// <summary>What the person may put to their supervisor from here; null when nothing.</summary>
    public static SupervisorMatter? ReadAskSupervisor(ContentNode node)
    {
        if (node.OptionalText("ask_supervisor") is not { } name)
            return null;
        foreach (var matter in Enum.GetValues<SupervisorMatter>())
        {
            if (matter.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
                return matter;
        }

        node.Here.Note($"'ask_supervisor' must be one of {string.Join(", ", Enum.GetNames<SupervisorMatter>().Select(n => n.ToLowerInvariant()))}");
        return null;
    }

    private static Advice ReadAdvice(ContentNode node) =>
        new(node.Text("short", BriefLength), [.. node.Texts("do", LineLength).Select(t => t.Text)]);

    private static Dictionary<Roles, Advice> ReadRoles(ContentNode passage)
    {
        var advice = new Dictionary<Roles, Advice>();
        if (passage.Node("roles") is not { } roles)
            return advice;
        foreach (var key in roles.Keys())
        {
            if (!RoleNames.TryGetValue(key.Text, out var role))
            {
                key.Place.Note($"unknown role '{key.Text}'; known: {string.Join(", ", RoleNames.Keys)}");
            }
            else if (roles.Node(key.Text) is { } node)
            {
                advice[role] = ReadAdvice(node);
                node.NothingElse();
            }
        }

        return advice;
    }

    private static List<LocatedText> ReadAsksOf(ContentNode node)
    {
        List<LocatedText> asks = [.. node.Texts("written"), .. node.Texts("spoken"), .. node.Texts("swedish"), .. node.Texts("english")];
        node.NothingElse();
        return asks;
    }

    private static Severity ReadSeverity(ContentNode node)
    {
        switch (node.Text("severity"))
        {
            case "any":
                return Severity.Any;
            case "mild":
                return Severity.Mild;
            case "serious":
                return Severity.Serious;
            default:
                node.Here.Note("'severity' must be any, mild or serious");
                return Severity.Any;
        }
    }
}
