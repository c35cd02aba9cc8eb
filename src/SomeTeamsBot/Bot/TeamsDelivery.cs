using Microsoft.Extensions.Options;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Teams.Connector;

namespace SomeTeamsBot.Bot;

/// <summary>Says something unasked in a person's personal chat: the chat that is known, else a new one by the person's object id.</summary>
internal sealed class TeamsDelivery(
    [FromKeyedServices(Urgency.Background)] IConnector connector,
    IAddressBook addresses,
    IOptions<BotOptions> options,
    IOptions<ConnectorOptions> teams) : IDeliver
{
    public async Task<Delivery> ToPerson(string personKey, IReadOnlyList<Part> parts, CancellationToken cancellationToken) =>
        (await InChat(personKey, chat => Send(chat, parts, cancellationToken), cancellationToken)).Outcome;

    public async Task<CardDelivery> Card(string personKey, Page page, string? sent, CancellationToken cancellationToken)
    {
        var activity = OutgoingParts.ToActivity(page) with { Summary = page.Title };
        if (sent is not null && SentCard.Read(sent) is { } earlier)
        {
            var updated = await connector.Update(earlier.Chat, earlier.ActivityId, activity, cancellationToken);
            // A card that its person deleted is sent anew.
            if (updated.Outcome != SendOutcome.Impossible)
                return new CardDelivery(ToDelivery(updated.Outcome), sent);
        }

        return await InChat(personKey, chat => SendCard(chat, activity, cancellationToken), cancellationToken);
    }

    /// <summary>In the chat that is known, else in a new one.</summary>
    private async Task<CardDelivery> InChat(string personKey, Func<ConversationReference, Task<CardDelivery>> send, CancellationToken cancellationToken)
    {
        if (await addresses.Find(personKey, cancellationToken) is { } address && Addresses.Read(address) is { } known
            && await send(known) is { Outcome: not Delivery.Impossible } result)
            return result;
        var chat = await connector.CreatePersonalConversation(
            options.Value.DefaultServiceUrl, teams.Value.TenantId ?? "", personKey, cancellationToken);
        if (chat is not { Outcome: SendOutcome.Taken, ConversationId: { } id })
            return new CardDelivery(ToDelivery(chat.Outcome == SendOutcome.Taken ? SendOutcome.TryLater : chat.Outcome));
        return await send(new ConversationReference
        {
            ServiceUrl = options.Value.DefaultServiceUrl,
            ConversationId = id,
            ConversationType = ConversationTypes.Personal,
        });
    }

    private async Task<CardDelivery> Send(ConversationReference conversation, IReadOnlyList<Part> parts, CancellationToken cancellationToken)
    {
        foreach (var part in parts)
        {
            var result = await connector.Send(conversation, OutgoingParts.ToActivity(part), cancellationToken);
            if (result.Outcome != SendOutcome.Taken)
                return new CardDelivery(ToDelivery(result.Outcome));
        }

        return new CardDelivery(Delivery.Taken);
    }

    private async Task<CardDelivery> SendCard(ConversationReference chat, Activity activity, CancellationToken cancellationToken)
    {
        var result = await connector.Send(chat, activity, cancellationToken);
        return new CardDelivery(ToDelivery(result.Outcome), result.ActivityId is { } id ? new SentCard(chat, id).Write() : null);
    }

    private static Delivery ToDelivery(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Taken => Delivery.Taken,
        SendOutcome.TryLater => Delivery.TryLater,
        _ => Delivery.Impossible,
    };
}
