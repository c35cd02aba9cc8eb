using System.Text.Json;
using System.Text.Json.Serialization;

namespace SomeTeamsBot.Domain.Calendar;

/// <summary>A delay in JSON is its text form, so that a stored case reads as its settings did.</summary>
internal sealed class DelayJson : JsonConverter<Delay>
{
    public override Delay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("A delay is a string such as \"15m\" or \"4wh\".");
        try
        {
            return Delay.Parse(reader.GetString()!);
        }
        catch (FormatException notRead)
        {
            throw new JsonException(notRead.Message, notRead);
        }
    }

    public override void Write(Utf8JsonWriter writer, Delay value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
