using System.Text.Json;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>
/// The code in an error's body, of which there are several shapes: <c>{"error":{"code"}}</c>, <c>{"code"}</c>, and for blocked
/// conversations <c>{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\"}"}</c> (send-proactive-messages.md). A sub-code says
/// more than the code around it, so it wins.
/// </summary>
internal static class ErrorBody
{
    /// <returns>Null when the body names no code or is no JSON.</returns>
    public static string? Code(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty) return null;
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            var error = Object(root, "error") ?? root;
            return Text(error, "subCode") ?? SubCodeInMessage(error) ?? Text(error, "code") ?? Text(error, "errorCode");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? SubCodeInMessage(JsonElement error)
    {
        if (Text(error, "message") is not { } message || !message.Contains("\"subCode\"", StringComparison.Ordinal)) return null;
        try
        {
            using var document = JsonDocument.Parse(message);
            return Text(document.RootElement, "subCode");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Object(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var child) && child.ValueKind is JsonValueKind.Object
            ? child
            : null;

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var child)
            ? child.ValueKind switch
            {
                JsonValueKind.String when child.GetString() is { Length: > 0 } text => text,
                JsonValueKind.Number => child.GetRawText(),
                _ => null,
            }
            : null;
}
