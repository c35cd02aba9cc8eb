using System.Text.Json;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Bot;

/// <summary>Where a card is that will change: opaque to the domain and to storage.</summary>
/// <param name="Chat">In which chat.</param>
/// <param name="ActivityId">Which message.</param>
internal sealed record SentCard(ConversationReference Chat, string ActivityId)
{
    public string Write() => JsonSerializer.Serialize(new[] { Addresses.Write(Chat), ActivityId });

    /// <summary>Reads it; null when it was not written here.</summary>
    public static SentCard? Read(string sent)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(sent) is [var chat, var id] && Addresses.Read(chat) is { } known ? new SentCard(known, id) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
