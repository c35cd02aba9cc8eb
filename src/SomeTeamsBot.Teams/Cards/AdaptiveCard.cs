using System.Buffers;
using System.Text.Json;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Teams.Cards;

/// <summary>A card of Adaptive Cards 1.5, the version that Teams' documentation asks for.</summary>
/// <param name="lang">The language of its words, two letters (ISO 639-1).</param>
/// <param name="body">What it shows, from top to bottom; buttons are <see cref="ActionSet"/>s of the body.</param>
public sealed class AdaptiveCard(string lang, IReadOnlyList<CardElement> body)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    // Written when it is weighed, and again the same when it is sent.
    private RawJson? written;

    /// <summary>What a client shows that cannot draw the card.</summary>
    public Wording FallbackText { get; init; }

    /// <summary>The card as JSON.</summary>
    public RawJson ToJson() => written ??= Write();

    private RawJson Write()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = CardJson.WriterTo(buffer))
            WriteTo(json);
        return new(buffer.WrittenMemory);
    }

    private void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema"u8, "http://adaptivecards.io/schemas/adaptive-card.json"u8);
        json.WriteString("type"u8, "AdaptiveCard"u8);
        json.WriteString("version"u8, "1.5"u8);
        json.WriteString("lang"u8, lang);
        json.WriteText("fallbackText", FallbackText.ToString());
        json.WriteStartObject("msteams"u8);
        json.WriteString("width"u8, "Full"u8);
        json.WriteEndObject();
        json.WriteElements("body", body);
        json.WriteEndObject();
    }
}
