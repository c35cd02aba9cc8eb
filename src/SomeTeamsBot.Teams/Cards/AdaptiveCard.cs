using System.Buffers;
using System.Text.Json;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Teams.Cards;

/// <summary>A card of Adaptive Cards 1.5, the version that Teams' documentation asks for.</summary>
/// <param name="Lang">The language of its words, two letters (ISO 639-1).</param>
/// <param name="Body">What it shows, from top to bottom; buttons are <see cref="ActionSet"/>s of the body.</param>
public sealed record AdaptiveCard(string Lang, IReadOnlyList<CardElement> Body)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>What a client shows that cannot draw the card.</summary>
    public Wording FallbackText { get; init; }

    /// <summary>The card as JSON.</summary>
    public RawJson ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = CardJson.WriterTo(buffer))
            WriteTo(json);
        return new(buffer.WrittenMemory);
    }

    public Attachment ToAttachment() => new() { ContentType = ContentType, Content = ToJson() };

    private void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema"u8, "http://adaptivecards.io/schemas/adaptive-card.json"u8);
        json.WriteString("type"u8, "AdaptiveCard"u8);
        json.WriteString("version"u8, "1.5"u8);
        json.WriteString("lang"u8, Lang);
        json.WriteText("fallbackText", FallbackText.ToString());
        json.WriteStartObject("msteams"u8);
        json.WriteString("width"u8, "Full"u8);
        json.WriteEndObject();
        json.WriteElements("body", Body);
        json.WriteEndObject();
    }
}
