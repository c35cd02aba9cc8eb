using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SomeTeamsBot.Teams.Cards;

/// <summary>Writes a card's JSON without reflection; what equals the schema's default is left out.</summary>
internal static class CardJson
{
    // The JSON never stands inside HTML, and letters written as themselves keep a Finnish card within its size.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static Utf8JsonWriter WriterTo(IBufferWriter<byte> buffer) => new(buffer, Options);

    public static void WriteStyle<T>(this Utf8JsonWriter json, string name, T style)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(style, default))
            json.WriteString(name, StyleNames<T>.Of(style));
    }

    public static void WriteFlag(this Utf8JsonWriter json, string name, bool flag)
    {
        if (flag)
            json.WriteBoolean(name, true);
    }

    public static void WriteText(this Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
            json.WriteString(name, text);
    }

    public static void WriteElements(this Utf8JsonWriter json, string name, IReadOnlyList<CardElement> elements)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
            element.WriteTo(json);
        json.WriteEndArray();
    }

    private static class StyleNames<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<T, JsonEncodedText> Names =
            Enum.GetValues<T>().ToDictionary(v => v, v => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(v.ToString())));

        public static JsonEncodedText Of(T style) => Names[style];
    }
}
