namespace SomeTeamsBot.Domain.Conversations;

/// <summary>What the bot answers to one turn; the channel draws it.</summary>
public sealed record Reply
{
    /// <summary>Nothing to say.</summary>
    public static readonly Reply Silence = new();

    /// <summary>New messages, in order.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>After a press: what the pressed card becomes. Null leaves it as it is.</summary>
    public Page? Replacement { get; init; }

    /// <summary>After a press: one line shown at the card ("Vastaus on alla."). Not empty when set.</summary>
    public string? Notice { get; init; }

    /// <summary>
    /// True when the press did, for good, what it was for: a repeat of it gets the same answer and acts no more. A refusal of what was
    /// typed settles nothing.
    /// </summary>
    public bool Settles { get; init; }

    /// <summary>What failed underneath, for the log; the person has already been told in the reply's own words. Never shown.</summary>
    public Exception? Mishap { get; init; }

    public static Reply Of(params Part[] parts) => new() { Parts = parts };
}

/// <summary>One message of a reply.</summary>
public abstract record Part;

/// <summary>A plain message of its own, so that it can be copied on a phone. Shown literally.</summary>
/// <param name="Text">The message.</param>
public sealed record Plain(string Text) : Part;

/// <summary>A card.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">Its body, in order.</param>
/// <param name="Choices">Its buttons, in order.</param>
public sealed record Page(string Title, IReadOnlyList<Block> Blocks, IReadOnlyList<Choice> Choices) : Part
{
    /// <summary>How the card should feel.</summary>
    public Tone Tone { get; init; }

    /// <summary>A small line above the title that names the kind of card ("Someohje", "Hätä").</summary>
    public string? Kicker { get; init; }

    /// <summary>The language of the card's words; screen readers and the client's speech need it.</summary>
    public Language Language { get; init; }

    /// <summary>Buttons that are needed less often, in order: they stand behind one that shows them.</summary>
    public IReadOnlyList<Choice> More { get; init; } = [];

    /// <summary>Whether this very object is said again and again, so that it is worth drawing once.</summary>
    public bool IsReused { get; init; }
}

/// <summary>How a card should feel.</summary>
public enum Tone
{
    Neutral,
    Good,
    Careful,
    Emergency,
}

/// <summary>A piece of a card's body.</summary>
public abstract record Block;

/// <summary>The short answer, before everything else.</summary>
public sealed record Lead(string Text) : Block;

/// <summary>Running text in the bot's own words.</summary>
public sealed record Paragraph(string Text) : Block;

/// <summary>A small heading inside a card.</summary>
public sealed record Subheading(string Text) : Block;

/// <summary>Lines that are done one after another (numbered) or belong together (not numbered).</summary>
public sealed record Lines(IReadOnlyList<string> Items, bool Numbered = false) : Block;

/// <summary>A remark that is not the guideline's own word, or a restriction of it.</summary>
public sealed record Remark(string Text) : Block;

/// <summary>Where the answer comes from: "Someohje 2024 › Huoneentaulu tietoturvaan › kohta 7".</summary>
public sealed record SourceLine(string Text) : Block;

/// <summary>Label and value pairs; values may come from a municipality's own files and are shown literally.</summary>
public sealed record Facts(IReadOnlyList<Fact> Items) : Block;

/// <summary>One row of <see cref="Facts"/>.</summary>
public sealed record Fact(string Label, string Value);

/// <summary>Words of a user, shown literally: never as Markdown, never with mentions.</summary>
public sealed record Quoted(string Text) : Block;

/// <summary>Buttons inside the body, under the block before them; for a question that belongs to one part of the card.</summary>
/// <param name="Items">The buttons, in order.</param>
public sealed record ChoiceRow(IReadOnlyList<Choice> Items) : Block;

/// <summary>A field that the person fills.</summary>
/// <param name="Id">The key under which the value comes back in <see cref="Pressed.Inputs"/>.</param>
/// <param name="Label">What is asked.</param>
public abstract record Field(string Id, string Label) : Block
{
    public bool Required { get; init; }

    /// <summary>What the person had typed, so that nothing is lost when the form comes back.</summary>
    public string? Value { get; init; }

    /// <summary>Why the value was refused, beside the field; null when it was not.</summary>
    public string? Error { get; init; }
}

/// <summary>A text field.</summary>
public sealed record TextField(string Id, string Label) : Field(Id, Label)
{
    public bool Multiline { get; init; }

    /// <summary>Longest text in UTF-16 units.</summary>
    public int MaxLength { get; init; } = 1000;

    public string? Placeholder { get; init; }
}

/// <summary>A choice among options; the value is the option's id, several are separated by commas.</summary>
public sealed record ChoiceField(string Id, string Label, IReadOnlyList<Selection> Options) : Field(Id, Label)
{
    public bool Several { get; init; }
}

/// <summary>One option of a <see cref="ChoiceField"/>.</summary>
public sealed record Selection(string Id, string Label);
