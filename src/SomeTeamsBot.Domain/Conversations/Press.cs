using System.Text.Json.Serialization;

namespace SomeTeamsBot.Domain.Conversations;

/// <summary>
/// What a button carries from the card back to the bot. It comes back from the client, so it holds ids and a nonce, never trusted data.
/// Each slice owns a record per button that writes and reads one of these.
/// </summary>
/// <param name="Verb">Names the action; one verb belongs to one record.</param>
/// <param name="Data">Small string values; keys are the owner's.</param>
[method: JsonConstructor] // a page that waits for its delivery is stored with its buttons, and two constructors leave the reader in doubt
public sealed record Press(string Verb, IReadOnlyDictionary<string, string> Data)
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    public Press(string verb)
        : this(verb, Nothing)
    {
    }

    /// <summary>A press with values.</summary>
    public static Press Of(string verb, params ReadOnlySpan<(string Key, string Value)> data)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in data)
            values[key] = value;
        return new Press(verb, values);
    }

    /// <summary>The value under <paramref name="key"/>, or null.</summary>
    public string? this[string key] => Data.TryGetValue(key, out var value) ? value : null;
}

/// <summary>A button.</summary>
/// <param name="Title">What stands on it.</param>
/// <param name="Press">What comes back when it is pressed.</param>
public sealed record Choice(string Title, Press Press)
{
    /// <summary>The choice that most people will want; drawn more strongly. At most one on a page.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>When true, the card's input fields come along and required ones must be filled.</summary>
    public bool SendsInputs { get; init; }
}
