using System.Text.Json;

namespace SomeTeamsBot.Teams.Activities;

/// <summary>A press of a card's button, as it came from the client: nothing in it is trusted.</summary>
/// <param name="Type">"Action.Execute" of an invoke, "Action.Submit" of a message; null when the invoke names none.</param>
/// <param name="Verb">The action's verb. An Action.Submit has none on the wire: there it is the text under "verb" of its data, if any.</param>
/// <param name="Data">The button's data with the card's inputs merged into it; null when it is not an object.</param>
/// <param name="Id">The action's id in the card; null for an Action.Submit.</param>
public sealed record CardPress(string? Type, string? Verb, JsonElement? Data, string? Id)
{
    public const string Execute = "Action.Execute";
    public const string Submit = "Action.Submit";

    /// <summary>
    /// The text, number and truth values of <see cref="Data"/> by name, as text ("true", "5"): hosts differ in how they send an input.
    /// Objects, lists and nulls are left out.
    /// </summary>
    public IReadOnlyDictionary<string, string> Fields()
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Data is not { ValueKind: JsonValueKind.Object } data)
            return fields;

        foreach (var property in data.EnumerateObject())
        {
            var value = property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString(),
                JsonValueKind.Number => property.Value.GetRawText(),
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                _ => null,
            };
            if (value is not null)
                fields[property.Name] = value;
        }

        return fields;
    }

    /// <summary>The press that an activity carries: an adaptiveCard/action invoke, or a message with a value and no text.</summary>
    /// <returns>Null when the activity is no press of a card, or carries no action.</returns>
    public static CardPress? Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity switch
        {
            { Type: ActivityTypes.Invoke, Name: InvokeNames.AdaptiveCardAction, Value: { } value } => OfExecute(value),
            { Type: ActivityTypes.Message, Value: { ValueKind: JsonValueKind.Object } data } when string.IsNullOrWhiteSpace(activity.Text) =>
                new CardPress(Submit, Text(data, "verb"), data, null),
            _ => null,
        };
    }

    private static CardPress? OfExecute(JsonElement value) =>
        Object(value, "action") is { } action
            ? new CardPress(Text(action, "type"), Text(action, "verb"), Object(action, "data"), Text(action, "id"))
            : null;

    private static JsonElement? Object(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var child) && child.ValueKind is JsonValueKind.Object
            ? child
            : null;

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var child) && child.ValueKind is JsonValueKind.String ? child.GetString() : null;
}
