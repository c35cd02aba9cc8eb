using System.Runtime.CompilerServices;
using SomeTeamsBot.Cards;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Teams.Cards;

namespace SomeTeamsBot.Bot;

/// <summary>Parts of a reply as activities.</summary>
internal static class OutgoingParts
{
    private static readonly ConditionalWeakTable<Page, CardForm> Forms = [];

    public static Activity ToActivity(Part part) => part switch
    {
        Plain plain => new Activity { Type = ActivityTypes.Message, Text = plain.Text, TextFormat = "plain" },
        Page page => ToActivity(Draw(page)),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part.GetType().Name, "A kind of part that nobody draws."),
    };

    /// <summary>A card that was drawn already.</summary>
    public static Activity ToActivity(RawJson card) => new()
    {
        Type = ActivityTypes.Message,
        Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = card }],
    };

    /// <summary>The card with a nonce of its own.</summary>
    public static RawJson Draw(Page page) => page.IsReused
        ? Forms.GetValue(page, CardForm.Of).Fill()
        : PageCard.Draw(page, CardForm.NewNonce()).ToJson();
}
