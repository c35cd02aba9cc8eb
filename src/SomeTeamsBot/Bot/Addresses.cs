using System.Text.Json;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Bot;

/// <summary>An address as the address book keeps it: opaque there, a conversation reference here.</summary>
internal static class Addresses
{
    public static string Write(ConversationReference conversation) =>
        JsonSerializer.Serialize(conversation, ActivityJson.Default.ConversationReference);

    /// <summary>Reads an address; null when it was not written here.</summary>
    public static ConversationReference? Read(string address)
    {
        try
        {
            return JsonSerializer.Deserialize(address, ActivityJson.Default.ConversationReference);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
