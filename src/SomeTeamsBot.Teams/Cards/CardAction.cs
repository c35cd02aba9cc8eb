using System.Text.Json;

namespace SomeTeamsBot.Teams.Cards;

/// <summary>A button of a card, of Adaptive Cards 1.5.</summary>
public abstract record CardAction
{
    internal abstract void WriteTo(Utf8JsonWriter json);
}

/// <summary>A button that shows what is hidden on the card, and hides it again; the client does it by itself.</summary>
/// <param name="Title">What stands on it.</param>
/// <param name="FoldId">The <see cref="Container.FoldId"/> of what it shows.</param>
public sealed record ActionFold(CleanText Title, string FoldId) : CardAction
{
    internal override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Action.ToggleVisibility"u8);
        json.WriteString("title"u8, Title.ToString());
        json.WriteStartArray("targetElements"u8);
        json.WriteStringValue(FoldId);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
