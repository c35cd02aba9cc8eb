using System.Text.Json;

namespace SomeTeamsBot.Teams.Cards;

/// <summary>A button of a card, of Adaptive Cards 1.5.</summary>
public abstract record CardAction
{
    internal abstract void WriteTo(Utf8JsonWriter json);
}

/// <summary>A button that shows what is folded on the card, and hides it again; the client does it by itself. A card has one at most.</summary>
/// <param name="Title">What stands on it.</param>
public sealed record ActionFold(CleanText Title) : CardAction
{
    /// <summary>The id of the <see cref="Container"/> that it shows.</summary>
    internal const string Target = "folded";

    internal override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Action.ToggleVisibility"u8);
        json.WriteString("title"u8, Title.ToString());
        json.WriteStartArray("targetElements"u8);
        json.WriteStringValue(Target);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
