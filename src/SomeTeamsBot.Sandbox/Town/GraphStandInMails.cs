using System.Text.Json.Nodes;

namespace SomeTeamsBot.Sandbox.Town;

/// <summary>Takes mail.</summary>
internal sealed class GraphStandInMails(GraphStandInPeople people)
{
    public GraphStandInRecord<GraphStandInMail> Record { get; } = new();

    public GraphStandInAnswer Send(string mailbox, string? body)
    {
        if (people.User(mailbox) is not { HasMailbox: true } sender)
            return GraphStandInPeople.NoMailbox();
        if (Message(body) is not { } message || message["toRecipients"] is not JsonArray { Count: > 0 } to)
            return GraphStandInAnswer.Error(400, "ErrorInvalidRecipients", "At least one recipient is not valid.");
        Record.Add(new GraphStandInMail(
            sender.Mail,
            string.Join(',', to.Select(t => t?["emailAddress"]?["address"]?.GetValue<string>())),
            Text(message["subject"]), Text(message["body"]?["contentType"]), Text(message["body"]?["content"])));
        return GraphStandInAnswer.Empty(202);
    }

    private static JsonNode? Message(string? body)
    {
        try
        {
            // Graph does not mind the case: its documentation writes "message", its client "Message".
            return body is null ? null : JsonNode.Parse(body, new JsonNodeOptions { PropertyNameCaseInsensitive = true })?["message"];
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static string Text(JsonNode? node) => node?.GetValue<string>() ?? "";
}
