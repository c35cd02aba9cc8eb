using System.Text.Json;
using System.Text.Json.Serialization;

namespace SomeTeamsBot.Teams.Activities;

/// <summary>
/// Answers to an adaptiveCard/action. The HTTP status is always 200; the outcome stands in the body as
/// <c>{statusCode, type, value}</c> (both Microsoft SDKs send it so; some documentation spells the card type the other way round).
/// </summary>
public static class InvokeResponses
{
    /// <summary>The pressed card becomes this one, for whoever pressed it.</summary>
    /// <param name="card">An adaptive card.</param>
    public static InvokeResponse Card(RawJson card) => Answer(200, "application/vnd.microsoft.card.adaptive", card);

    /// <summary>A line under the card.</summary>
    /// <param name="text">Not empty: the client shows an empty one as an error and offers to try again.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or blank.</exception>
    public static InvokeResponse Message(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return Answer(200, "application/vnd.microsoft.activity.message", new(JsonSerializer.SerializeToUtf8Bytes(text, InvokeJson.Default.String)));
    }

    /// <summary>The press could not be done.</summary>
    /// <param name="statusCode">400 when the press was wrong, 500 when the bot was.</param>
    /// <param name="code">For logs ("BadRequest").</param>
    /// <param name="message">For the person.</param>
    public static InvokeResponse Error(int statusCode, string code, string message) =>
        Answer(statusCode, "application/vnd.microsoft.error", new(JsonSerializer.SerializeToUtf8Bytes(new(code, message), InvokeJson.Default.ErrorValue)));

    private static InvokeResponse Answer(int statusCode, string type, RawJson value) =>
        new(200, new(JsonSerializer.SerializeToUtf8Bytes(new(statusCode, type, value), InvokeJson.Default.CardActionAnswer)));
}

internal sealed record CardActionAnswer(int StatusCode, string Type, RawJson Value);

internal sealed record ErrorValue(string Code, string Message);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CardActionAnswer))]
[JsonSerializable(typeof(ErrorValue))]
[JsonSerializable(typeof(string))]
internal sealed partial class InvokeJson : JsonSerializerContext;
