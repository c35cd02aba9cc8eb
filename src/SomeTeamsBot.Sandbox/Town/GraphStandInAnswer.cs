using System.Text;
using System.Text.Json.Nodes;

namespace SomeTeamsBot.Sandbox.Town;

/// <summary>What the Graph stand-in answers.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">JSON; empty for none.</param>
/// <param name="RetryAfter">The header's value.</param>
internal sealed record GraphStandInAnswer(int Status, byte[] Body, string? RetryAfter = null)
{
    public static GraphStandInAnswer Empty(int status) => new(status, []);

    public static GraphStandInAnswer Ok(JsonObject body) => new(200, Encoding.UTF8.GetBytes(body.ToJsonString()));

    public static GraphStandInAnswer Of(StandInFault fault) => new(fault.Status, Encoding.UTF8.GetBytes(fault.Body ?? ""), fault.RetryAfter);

    public static GraphStandInAnswer Error(int status, string code, string message) =>
        new(status, Encoding.UTF8.GetBytes(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }.ToJsonString()));

    public static GraphStandInAnswer NotFound(string id) => Error(
        404, "Request_ResourceNotFound", $"Resource '{id}' does not exist or one of its queried reference-property objects are not present.");
}
