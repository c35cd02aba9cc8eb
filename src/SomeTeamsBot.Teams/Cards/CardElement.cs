using System.Text.Json;

namespace SomeTeamsBot.Teams.Cards;

/// <summary>A part of a card's body, of Adaptive Cards 1.5.</summary>
public abstract record CardElement
{
    public Spacing Spacing { get; init; }

    /// <summary>A line above.</summary>
    public bool Separator { get; init; }

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteOwnTo(json);
        json.WriteStyle("spacing", Spacing);
        json.WriteFlag("separator", Separator);
        json.WriteEndObject();
    }

    private protected abstract void WriteOwnTo(Utf8JsonWriter json);
}

/// <summary>A heading; screen readers find it as one.</summary>
public sealed record TextBlock(Wording Text) : CardElement
{
    public TextSize Size { get; init; }

    private protected override void WriteOwnTo(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "TextBlock"u8);
        json.WriteString("text"u8, Text.ToString());
        json.WriteString("style"u8, "heading"u8);
        json.WriteStyle("size", Size);
        json.WriteStyle("weight", TextWeight.Bolder);
        json.WriteBoolean("wrap"u8, true);
    }
}

/// <summary>Running text. It wraps by itself.</summary>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement
{
    public RichTextBlock(TextRun run)
        : this([run])
    {
    }

    private protected override void WriteOwnTo(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "RichTextBlock"u8);
        json.WriteStartArray("inlines"u8);
        foreach (var run in Inlines)
            run.WriteTo(json);
        json.WriteEndArray();
    }
}

/// <summary>A piece of running text in one style, shown letter for letter.</summary>
public sealed record TextRun(LiteralText Text)
{
    public TextSize Size { get; init; }

    public TextWeight Weight { get; init; }

    public TextColor Color { get; init; }

    public bool IsSubtle { get; init; }

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TextRun"u8);
        json.WriteString("text"u8, Text.ToString());
        json.WriteStyle("size", Size);
        json.WriteStyle("weight", Weight);
        json.WriteStyle("color", Color);
        json.WriteFlag("isSubtle", IsSubtle);
        json.WriteEndObject();
    }
}

/// <summary>Elements on a background.</summary>
public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    public ContainerStyle Style { get; init; }

    /// <summary>The background reaches the card's edges.</summary>
    public bool Bleed { get; init; }

    /// <summary>Hidden until the card's <see cref="ActionFold"/> is pressed; one container of a card at most.</summary>
    public bool IsFolded { get; init; }

    private protected override void WriteOwnTo(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "Container"u8);
        if (IsFolded)
        {
            json.WriteString("id"u8, ActionFold.Target);
            json.WriteBoolean("isVisible"u8, false);
        }

        json.WriteStyle("style", Style);
        json.WriteFlag("bleed", Bleed);
        json.WriteElements("items", Items);
    }
}

/// <summary>Elements side by side.</summary>
public sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement
{
    private protected override void WriteOwnTo(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "ColumnSet"u8);
        json.WriteStartArray("columns"u8);
        foreach (var column in Columns)
            column.WriteTo(json);
        json.WriteEndArray();
    }
}

/// <summary>One column of a <see cref="ColumnSet"/>.</summary>
public sealed record Column(ColumnWidth Width, IReadOnlyList<CardElement> Items)
{
    public Spacing Spacing { get; init; }

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Column"u8);
        json.WriteString("width"u8, Width == ColumnWidth.Auto ? "auto"u8 : "stretch"u8);
        json.WriteStyle("spacing", Spacing);
        json.WriteElements("items", Items);
        json.WriteEndObject();
    }
}

/// <summary>Buttons.</summary>
public sealed record ActionSet : CardElement
{
    /// <summary>
    /// Teams draws six of one set on the desktop and no more (MicrosoftDocs/msteams-docs#5356); the renderer's own default, which other
    /// clients keep, is five.
    /// </summary>
    public const int Most = 5;

    private readonly CardAction[] actions;

    private ActionSet(CardAction[] actions) => this.actions = actions;

    /// <summary>The buttons in as many sets as are needed for all to be drawn.</summary>
    public static IEnumerable<ActionSet> Of(IEnumerable<CardAction> actions) =>
        actions.Chunk(Most).Select((chunk, i) => new ActionSet(chunk) { Spacing = i == 0 ? Spacing.Medium : Spacing.Small });

    private protected override void WriteOwnTo(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "ActionSet"u8);
        json.WriteStartArray("actions"u8);
        foreach (var action in actions)
            action.WriteTo(json);
        json.WriteEndArray();
    }
}
