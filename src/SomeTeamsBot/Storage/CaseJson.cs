using System.Text.Json;
using System.Text.Json.Serialization;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Storage;

/// <summary>Writes cases for storage. Enumerations go by name, so that a new member in the middle changes no stored case.</summary>
internal static class CaseJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static string Write(CaseFile file) => JsonSerializer.Serialize(file, Options);

    /// <exception cref="JsonException">The row was written by a version that knew other cases.</exception>
    public static CaseFile Read(string document) => JsonSerializer.Deserialize<CaseFile>(document, Options) ?? throw new JsonException("An empty case was stored.");
}
