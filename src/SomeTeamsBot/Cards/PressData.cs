using System.Text.Json;
using System.Text.RegularExpressions;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Teams.Cards;

namespace SomeTeamsBot.Cards;

/// <summary>
/// What a button carries on the wire and what comes back: the press, the card version's nonce and, merged in by the client, the inputs.
/// Everything read here comes from a client and may be forged.
/// </summary>
/// <remarks>
/// Ours stands under one key that no field may have: <c>{"$press":{"verb":…,"nonce":…,"data":{…}}, "field id":"value", …}</c>.
/// It is the same in an Action.Execute (<c>value.action.data</c>) and in the Action.Submit it falls back to (<c>value</c>).
/// </remarks>
/// <param name="Press">Which button.</param>
/// <param name="Nonce">Names one version of one card.</param>
public sealed partial record PressData(Press Press, string Nonce) : IActionData
{
    private const string Key = "$press";
    private const int LongestName = 200;
    private const int LongestValue = 8000;
    private const int MostValues = 100;

    /// <summary>The fields as the person left them, by id; empty for a button that does not send them.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether a field may have this id.</summary>
    public static bool IsFieldId(string id) => id.Length is > 0 and <= LongestName && id[0] != '$' && id != "msteams";

    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject(Key);
        json.WriteString("verb"u8, Press.Verb);
        json.WriteString("nonce"u8, Nonce);
        if (Press.Data.Count > 0)
        {
            json.WriteStartObject("data"u8);
            foreach (var (key, value) in Press.Data)
                json.WriteString(key, value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Reads what came back.</summary>
    /// <param name="data">The data of an Action.Execute, or the value of a message that an Action.Submit became.</param>
    /// <returns>Null when no button of ours can have sent it.</returns>
    public static PressData? Read(JsonElement? data)
    {
        try
        {
            return data is { ValueKind: JsonValueKind.Object } root ? Read(root) : null;
        }
        catch (InvalidOperationException)
        {
            // A key that is not valid text: no field and no button of ours has one.
            return null;
        }
    }

    private static PressData? Read(JsonElement root)
    {
        if (!root.TryGetProperty(Key, out var own) || own.ValueKind != JsonValueKind.Object
            || Name(own, "verb") is not { } verb || Name(own, "nonce") is not { } nonce)
            return null;

        var values = own.TryGetProperty("data", out var written) ? Texts(written, _ => true) : [];
        var inputs = Texts(root, IsFieldId);
        return values is null || inputs is null ? null : new PressData(new Press(verb, values), nonce) { Inputs = inputs };
    }

    private static string? Name(JsonElement own, string key) =>
        own.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && Text(value) is { Length: > 0 and <= LongestName } name
            ? name
            : null;

    /// <summary>The text values of an object; null when it is none, or has more or longer ones than a card can hold.</summary>
    private static Dictionary<string, string>? Texts(JsonElement element, Func<string, bool> isWanted)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return null;

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String && isWanted(p.Name)))
        {
            var text = Text(property.Value);
            if (text.Length > LongestValue || texts.Count == MostValues)
                return null;
            texts[property.Name] = text;
        }

        return texts;
    }

    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, which a browser sends when a paste was cut in the middle of an emoji. The rest of the text is good.
            return JsonElement.Parse(SurrogateEscape().Replace(value.GetRawText(), @"\uFFFD")).GetString()!;
        }
    }

    [GeneratedRegex(@"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")]
    private static partial Regex SurrogateEscape();
}
