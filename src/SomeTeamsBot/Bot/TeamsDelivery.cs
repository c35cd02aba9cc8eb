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
    public async Task<Delivery> ToPerson(string personKey, IReadOnlyList<Part> parts, CancellationToken cancellationToken)
    {
        if (await addresses.Find(personKey, cancellationToken) is { } address && Addresses.Read(address) is { } known
            && await Send(known, parts, cancellationToken) is var result and not Delivery.Impossible)
            return result;
        var chat = await connector.CreatePersonalConversation(
            options.Value.DefaultServiceUrl, teams.Value.TenantId ?? "", personKey, cancellationToken);
        if (chat is not { Outcome: SendOutcome.Taken, ConversationId: { } id })
            return ToDelivery(chat.Outcome == SendOutcome.Taken ? SendOutcome.TryLater : chat.Outcome);
        return await Send(
            new ConversationReference { ServiceUrl = options.Value.DefaultServiceUrl, ConversationId = id, ConversationType = ConversationTypes.Personal },
            parts,
            cancellationToken);
    }

    private async Task<Delivery> Send(ConversationReference conversation, IReadOnlyList<Part> parts, CancellationToken cancellationToken)
    {
        foreach (var part in parts)
        {
            var result = await connector.Send(conversation, OutgoingParts.ToActivity(part), cancellationToken);
            if (result.Outcome != SendOutcome.Taken)
                return ToDelivery(result.Outcome);
        }

        return Delivery.Taken;
    }

    private static Delivery ToDelivery(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Taken => Delivery.Taken,
        SendOutcome.TryLater => Delivery.TryLater,
        _ => Delivery.Impossible,
    };
}
