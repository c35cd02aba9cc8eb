using System.Text.Json;
using System.Text.Json.Serialization;

namespace SomeTeamsBot.Teams.Activities;

/// <summary>Reads a string and takes every other shape for absent: one foreign entity must not cost the whole message.</summary>
public sealed class StringOrNothingConverter : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String)
            return reader.GetString();

        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
