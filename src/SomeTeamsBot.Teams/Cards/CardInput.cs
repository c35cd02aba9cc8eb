using System.Text.Json;

namespace SomeTeamsBot.Teams.Cards;

/// <summary>A field that the person fills; its value comes back in the action's data under <see cref="Id"/>.</summary>
public abstract record CardInput(string Id, Wording Label) : CardElement
{
    public bool IsRequired { get; init; }

    /// <summary>What the client says when a required field is empty.</summary>
    public Wording ErrorMessage { get; init; }

    /// <summary>What the field holds when the card is shown.</summary>
    public CleanText Value { get; init; }

    public CleanText Placeholder { get; init; }

    private protected override void WriteOwnTo(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, TypeName);
        json.WriteString("id"u8, Id);
        json.WriteText("label", Label.ToString());
        json.WriteFlag("isRequired", IsRequired);
        json.WriteText("errorMessage", ErrorMessage.ToString());
        json.WriteText("value", Value.ToString());
        json.WriteText("placeholder", Placeholder.ToString());
        WriteInputTo(json);
    }

    private protected abstract string TypeName { get; }

    private protected abstract void WriteInputTo(Utf8JsonWriter json);
}

/// <summary>A text field.</summary>
public sealed record InputText(string Id, Wording Label) : CardInput(Id, Label)
{
    public bool IsMultiline { get; init; }

    /// <summary>Longest text in UTF-16 units; the client stops typing there.</summary>
    public int MaxLength { get; init; }

    private protected override string TypeName => "Input.Text";

    private protected override void WriteInputTo(Utf8JsonWriter json)
    {
        json.WriteFlag("isMultiline", IsMultiline);
        if (MaxLength > 0)
            json.WriteNumber("maxLength"u8, MaxLength);
    }
}

/// <summary>A choice among options; several chosen values come back separated by commas.</summary>
public sealed record InputChoiceSet(string Id, Wording Label, IReadOnlyList<InputChoice> Choices) : CardInput(Id, Label)
{
    public bool IsMultiSelect { get; init; }

    /// <summary>Every option in sight; otherwise a drop-down list.</summary>
    public bool IsExpanded { get; init; }

    private protected override string TypeName => "Input.ChoiceSet";

    private protected override void WriteInputTo(Utf8JsonWriter json)
    {
        json.WriteString("style"u8, IsExpanded ? "expanded"u8 : "compact"u8);
        json.WriteFlag("isMultiSelect", IsMultiSelect);
        json.WriteBoolean("wrap"u8, true);
        json.WriteStartArray("choices"u8);
        foreach (var choice in Choices)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, choice.Title.ToString());
            json.WriteString("value"u8, choice.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

/// <summary>One option of an <see cref="InputChoiceSet"/>; its title is read as Markdown by the web client when every option is in sight.</summary>
public sealed record InputChoice(Wording Title, string Value);
