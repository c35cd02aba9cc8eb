namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>The document the answers rest on.</summary>
/// <param name="Id">The id that passages name ("someohje-2024").</param>
/// <param name="Name">How a source line begins ("Someohje 2024").</param>
/// <param name="Version">The version, as the document names itself.</param>
/// <param name="Date">When that version is from, as the document tells it ("2024", "5/2026").</param>
/// <param name="Sections">Key to place inside the document ("Huoneentaulu tietoturvaan › kohta 7"); independent of pages.</param>
public sealed record Guideline(string Id, string Name, string Version, string Date, IReadOnlyDictionary<string, string> Sections)
{
    /// <summary>The source line of a section: "Someohje 2024 › Huoneentaulu tietoturvaan › kohta 7".</summary>
    public string PlaceOf(string sectionKey) => $"{Name} › {Sections[sectionKey]}";
}

/// <summary>One thing the guideline says, in our own words.</summary>
public sealed record Passage
{
    public required string Id { get; init; }

    /// <summary>Keys of <see cref="Guideline.Sections"/> it rests on; the first is the main one.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public required string Title { get; init; }

    /// <summary>The short answer and what to do, for whoever asks.</summary>
    public required Advice Advice { get; init; }

    /// <summary>Dates, inference, a contradiction: what is not the guideline's own word. Null when there is nothing of the kind.</summary>
    public string? Note { get; init; }

    /// <summary>True when the advice is to make sure: the answer then names a contact that exists for the person's role.</summary>
    public bool Verify { get; init; }

    /// <summary>Advice for a role whose answer differs. Keys are single roles.</summary>
    public IReadOnlyDictionary<Conversations.Roles, Advice> ByRole { get; init; } = new Dictionary<Conversations.Roles, Advice>();

    /// <summary>Ids of the ready-made replies that belong to this matter.</summary>
    public IReadOnlyList<string> Replies { get; init; } = [];

    /// <summary>Ids of the passages a person asks next, at most three.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>What the person may put to their supervisor from the answer; null when nothing.</summary>
    public Conversations.SupervisorMatter? AskSupervisor { get; init; }

    /// <summary>How people ask it.</summary>
    public IReadOnlyList<string> Asks { get; init; } = [];
}

/// <summary>The answer itself.</summary>
/// <param name="Brief">One or two sentences that stand alone.</param>
/// <param name="Do">What to do then, line by line; may be empty.</param>
public sealed record Advice(string Brief, IReadOnlyList<string> Do);

/// <summary>Something people ask that the guideline does not tell, and whom to ask instead.</summary>
/// <param name="Id">Unique among matters.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Brief">Plainly: the guideline is silent on this. Never an answer.</param>
/// <param name="Contact">Id of the human contact to ask.</param>
/// <param name="Nearest">Ids of the passages that come nearest, at most three; may be empty.</param>
/// <param name="Asks">How people ask it.</param>
public sealed record Matter(
    string Id, string Title, string Brief, string Contact, IReadOnlyList<string> Nearest, IReadOnlyList<string> Asks);

/// <summary>A sentence that may be sent as it is.</summary>
/// <param name="Id">"VP-1" … "VP-4", "F02".</param>
/// <param name="Title">What it is for.</param>
/// <param name="When">When to use it.</param>
/// <param name="Severity">How serious the matter must be.</param>
/// <param name="Sources">Section keys it rests on.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Note">What is not the guideline's own word; null when nothing.</param>
public sealed record ReadyReply(
    string Id, string Title, string When, Severity Severity, IReadOnlyList<string> Sources, string Text, string? Note);

/// <summary>How serious a matter a ready-made reply answers.</summary>
public enum Severity
{
    Any,
    Mild,
    Serious,
}

/// <summary>A human to ask, as an office rather than a name.</summary>
/// <param name="Id">Unique.</param>
/// <param name="Title">"Henkilöstöpalvelut".</param>
/// <param name="Tells">What they can tell, in one line.</param>
/// <param name="How">How to reach them, as one sentence.</param>
/// <param name="Phone">From the municipality's own folder; null when not given.</param>
/// <param name="Email">From the municipality's own folder; null when not given.</param>
public sealed record Contact(string Id, string Title, string Tells, string How, string? Phone, string? Email);

/// <summary>Words that mean the same to this guideline.</summary>
/// <param name="Concepts">Canonical word to words; a trailing * is a stem, a space makes a phrase.</param>
/// <param name="Spoken">Spoken form to written form, word by word.</param>
public sealed record Lexicon(IReadOnlyDictionary<string, IReadOnlyList<string>> Concepts, IReadOnlyDictionary<string, string> Spoken)
{
    public static readonly Lexicon Empty = new(new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<string, string>());
}
