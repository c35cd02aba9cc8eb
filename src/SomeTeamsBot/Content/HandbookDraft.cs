using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Content;

/// <summary>What the files said so far, before everything is tied together.</summary>
internal sealed class HandbookDraft
{
    public Guideline? Guideline { get; set; }

    /// <summary>Where what is missing altogether is noted: at the guideline that would need it.</summary>
    public Place? GuidelinePlace { get; set; }

    public IReadOnlyList<LocatedText> GroupOrder { get; set; } = [];

    public IReadOnlyList<LocatedText> Boards { get; set; } = [];

    public List<LocatedText> GuidelineReferences { get; } = [];

    public Layered<PassageGroup> Groups { get; } = new("group");

    public Layered<Passage> Passages { get; } = new("passage");

    public List<(LocatedText Passage, List<LocatedText> Texts)> Asks { get; } = [];

    public Layered<Matter> Matters { get; } = new("matter");

    public Layered<ReadyReply> Replies { get; } = new("reply");

    public Layered<Contact> Contacts { get; } = new("contact");

    public Dictionary<Roles, LocatedText> VerifyContacts { get; } = [];

    public EmergencyNumbers? Numbers { get; set; }

    public string RegisterAsOf { get; set; } = "";

    public Layered<Platform> Platforms { get; } = new("platform");

    public Layered<Channel> Channels { get; } = new("channel");

    public Dictionary<string, List<string>> Concepts { get; } = new(StringComparer.Ordinal);

    public HashSet<string> ConceptsOfLayer { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Spoken { get; } = new(StringComparer.Ordinal);

    public TriageDraft Triage { get; } = new();

    public void BeginLayer()
    {
        Triage.BeginLayer();
        Groups.BeginLayer();
        Passages.BeginLayer();
        Matters.BeginLayer();
        Replies.BeginLayer();
        Contacts.BeginLayer();
        Platforms.BeginLayer();
        Channels.BeginLayer();
        ConceptsOfLayer.Clear();
    }

    /// <summary>Ties everything together; null, with the problems noted, when something is missing or dangles.</summary>
    public Handbook? Finish(List<ContentProblem> problems)
    {
        if (Guideline is not { } guideline)
            problems.Add(new ContentProblem("guideline.yaml", 1, "the file is missing"));
        else if (Numbers is not { } numbers)
            problems.Add(new ContentProblem("contacts.yaml", 1, "'emergency' is missing"));
        else
            return new TriageChecks(Triage, this, guideline).Note(problems) ? Tie(guideline, numbers) : null;
        return null;
    }

    private Handbook Tie(Guideline guideline, EmergencyNumbers numbers)
    {
        new HandbookChecks(this, guideline).Note();
        var asks = AsksByPassage();
        var groups = Groups.ToDictionary();
        return new Handbook
        {
            Guideline = guideline,
            Groups = [.. GroupOrder.Where(g => groups.ContainsKey(g.Text)).Select(g => groups[g.Text])],
            Boards = [.. Boards.Select(b => b.Text)],
            Passages = Passages.All.ToDictionary(
                p => p.Id, p => p.Value with { Asks = asks.GetValueOrDefault(p.Id) ?? [] }, StringComparer.Ordinal),
            Matters = Matters.ToDictionary(),
            Replies = Replies.ToDictionary(),
            Contacts = Contacts.ToDictionary(),
            VerifyContacts = VerifyContacts.ToDictionary(v => v.Key, v => v.Value.Text),
            Numbers = numbers,
            Register = new ChannelRegister(RegisterAsOf, [.. Platforms.All.Select(p => p.Value)], [.. Channels.All.Select(c => c.Value)]),
            Lexicon = new Lexicon(Concepts.ToDictionary(c => c.Key, c => (IReadOnlyList<string>)c.Value, StringComparer.Ordinal), Spoken),
        };
    }

    private Dictionary<string, List<string>> AsksByPassage()
    {
        var byPassage = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (passage, texts) in Asks)
        {
            if (!byPassage.TryGetValue(passage.Text, out var all))
                byPassage[passage.Text] = all = [];
            all.AddRange(texts.Select(t => t.Text));
        }

        return byPassage;
    }
}
