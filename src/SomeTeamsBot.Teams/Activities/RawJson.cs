using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SomeTeamsBot.Teams.Activities;

/// <summary>
/// A JSON value in the bytes in which it goes over the wire. A card is written once; parsing it again only to write it again would be
/// most of what an answer costs.
/// </summary>
/// <param name="Utf8">One whole JSON value in UTF-8. Nobody checks it again before it is sent.</param>
[JsonConverter(typeof(RawJsonConverter))]
public readonly record struct RawJson(ReadOnlyMemory<byte> Utf8)
{
    /// <summary>The value, parsed.</summary>
    public JsonElement Parse() => JsonElement.Parse(Utf8.Span);
}

/// <summary>Takes the bytes over as they are.</summary>
public sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonMarshal.GetRawUtf8Value(JsonElement.ParseValue(ref reader)).ToArray());

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
}
