using System.Security.Cryptography;
using SomeTeamsBot.Cards;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Teams.Cards;

namespace SomeTeamsBot.Bot;

/// <summary>Parts of a reply as activities.</summary>
internal static class OutgoingParts
{
    public static Activity ToActivity(Part part) => part switch
    {
        Plain plain => new Activity { Type = ActivityTypes.Message, Text = plain.Text, TextFormat = "plain" },
        Page page => new Activity { Type = ActivityTypes.Message, Attachments = [Draw(page).ToAttachment()] },
        _ => throw new ArgumentOutOfRangeException(nameof(part), part.GetType().Name, "A kind of part that nobody draws."),
    };

    /// <summary>The card with a nonce of its own.</summary>
    public static AdaptiveCard Draw(Page page) => PageCard.Draw(page, RandomNumberGenerator.GetHexString(16, lowercase: true));
}
