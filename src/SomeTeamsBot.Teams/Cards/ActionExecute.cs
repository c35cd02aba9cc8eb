using System.Text.Json;

namespace SomeTeamsBot.Teams.Cards;

/// <summary>
/// A button. A client that does not know Action.Execute shows an Action.Submit with the same data; that arrives as a message whose
/// value is the data, so the data must tell everything, the verb too.
/// </summary>
/// <param name="Title">What stands on it.</param>
/// <param name="Verb">Teams does not route an Action.Execute without one (microsoft/teams.ts#368).</param>
/// <param name="Data">What comes back.</param>
public sealed record ActionExecute(CleanText Title, string Verb, IActionData Data) : CardAction
{
    /// <summary>Drawn as the one most people want.</summary>
    public bool IsPositive { get; init; }

    /// <summary>The card's inputs come along, and the client checks the required ones first.</summary>
    public bool SendsInputs { get; init; }

    internal override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Action.Execute"u8);
        json.WriteString("verb"u8, Verb);
        WriteSharedTo(json);
        json.WriteStartObject("fallback"u8);
        json.WriteString("type"u8, "Action.Submit"u8);
        WriteSharedTo(json);
        // Without this the client shows "Your response was sent to the app" under the card (Teams: form completion feedback).
        json.WriteStartObject("msTeams"u8);
        json.WriteStartObject("feedback"u8);
        json.WriteBoolean("hide"u8, true);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteSharedTo(Utf8JsonWriter json)
    {
        json.WriteString("title"u8, Title.ToString());
        if (IsPositive)
            json.WriteString("style"u8, "positive"u8);
        json.WriteString("associatedInputs"u8, SendsInputs ? "auto"u8 : "none"u8);
        json.WritePropertyName("data"u8);
        Data.WriteTo(json);
    }
}

/// <summary>What a button carries; the type that writes it also reads it back.</summary>
public interface IActionData
{
    /// <summary>Writes one JSON object, into which the client will merge the inputs.</summary>
    void WriteTo(Utf8JsonWriter json);
}
