using System.Text.Json;
using SomeTeamsBot.Benchmarks.Hosting;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Benchmarks.Turns;

/// <summary>What people send, written out beforehand: each has a chat of their own, because the bot paces each chat.</summary>
internal static class Townsfolk
{
    /// <summary>Each opens their chat.</summary>
    public static IReadOnlyList<byte[]> Arriving(int people, string serviceUrl) => Each(people, n => Event(n, serviceUrl) with
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [new ChannelAccount { Id = "28:bot" }],
    });

    /// <summary>Each asks one question.</summary>
    public static IReadOnlyList<byte[]> Asking(int people, string serviceUrl, IReadOnlyList<string> questions) =>
        Each(people, n => Event(n, serviceUrl) with { Type = ActivityTypes.Message, Text = questions[n % questions.Count], TextFormat = "plain" });

    private static byte[][] Each(int people, Func<int, Activity> write) =>
        [.. Enumerable.Range(0, people).Select(n => JsonSerializer.SerializeToUtf8Bytes(write(n), ActivityJson.Default.Activity))];

    private static Activity Event(int number, string serviceUrl) => new()
    {
        Id = $"1700000{number:D6}",
        ChannelId = "msteams",
        ServiceUrl = serviceUrl,
        From = new ChannelAccount { Id = $"29:{number:D40}", AadObjectId = $"aad-{number:D32}", Name = $"Asukas {number}" },
        Recipient = new ChannelAccount { Id = "28:bot", Name = "SomeBotti" },
        Conversation = new ConversationAccount
        {
            Id = $"a:{number:D60}",
            ConversationType = ConversationTypes.Personal,
            TenantId = ChannelKeyService.TenantId,
        },
        Locale = "fi-FI",
    };
}
