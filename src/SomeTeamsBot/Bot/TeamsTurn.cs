using System.Data.Common;
using System.Text.Json;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Teams.Connector;

namespace SomeTeamsBot.Bot;

/// <summary>One turn: an activity comes in, the domain answers, activities go out. What the turn changed is committed before it is answered.</summary>
internal sealed partial class TeamsTurn(
    Router router, IConnector connector, IAddressBook addresses, ITurn turn, PersonTurns persons, ILogger<TeamsTurn> logger) : ITeamsBot
{
    public async Task<InvokeResponse?> OnTurn(Activity activity, CancellationToken cancellationToken)
    {
        if (IncomingActivity.Read(activity) is not { } read || ConversationReference.Of(activity) is not { } conversation)
            return null;
        using var alone = await persons.Enter(read.Incoming.From.Key, cancellationToken);
        var isInvoke = activity.Type == ActivityTypes.Invoke;
        if (read.Press is { } press && await Earlier(press, cancellationToken) is { } earlier)
            return isInvoke ? Answer(earlier) : null;

        var reply = await router.Handle(read.Incoming, cancellationToken);
        if (reply.Mishap is { } mishap)
            WentWrong(logger, mishap);
        var answer = new SettledAnswer(reply.Notice, reply.Replacement);
        if (await turn.Commit(reply.Settles ? read.Press : null, reply.Settles ? answer : null, cancellationToken) is { } other)
            return isInvoke ? Answer(other) : null;
        // Drawn once: what Teams keeps and what the presser sees are one version of the card, with one nonce.
        RawJson? card = reply.Replacement is { } page ? OutgoingParts.Draw(page) : null;
        await Send(conversation, activity, reply, card, cancellationToken);
        if (read.Incoming.Place == Place.Personal)
            await KeepAddress(read.Incoming.From, conversation, cancellationToken);
        return isInvoke ? Answer(card, answer.Notice) : null;
    }

    private async Task Send(ConversationReference conversation, Activity activity, Reply reply, RawJson? card, CancellationToken cancellationToken)
    {
        // The answer to an invoke reaches one client only; the stored card is for all the person's clients.
        if (card is { } changed && activity.ReplyToId is { Length: > 0 } cardId)
            Note(await connector.Update(conversation, cardId, OutgoingParts.ToActivity(changed), cancellationToken));
        var replyToId = activity.Type == ActivityTypes.Message && activity.Value is null ? activity.Id : null;
        foreach (var part in reply.Parts)
            Note(await connector.Send(conversation, OutgoingParts.ToActivity(part) with { ReplyToId = replyToId }, cancellationToken));
    }

    private void Note(SendResult result)
    {
        if (result.Outcome != SendOutcome.Taken)
            NotTaken(logger, result.Outcome, result.Code);
    }

    // A broken store must not take the answer away: a press is then treated as new, and the slice says what could not be kept.
    private async Task<SettledAnswer?> Earlier(PressKey press, CancellationToken cancellationToken)
    {
        try
        {
            return await turn.Earlier(press, cancellationToken);
        }
        catch (Exception e) when (e is DbException or JsonException) // an answer of another version is none, too
        {
            StoreDown(logger, e);
            return null;
        }
    }

    private async Task KeepAddress(Person person, ConversationReference conversation, CancellationToken cancellationToken)
    {
        try
        {
            await addresses.Keep(person.Key, Addresses.Write(conversation), cancellationToken);
        }
        catch (DbException e)
        {
            StoreDown(logger, e);
        }
    }

    private static InvokeResponse Answer(SettledAnswer answer) =>
        Answer(answer.Replacement is { } page ? OutgoingParts.Draw(page) : null, answer.Notice);

    private static InvokeResponse Answer(RawJson? card, string? notice) => (card, notice) switch
    {
        ({ } drawn, _) => InvokeResponses.Card(drawn),
        (_, { Length: > 0 }) => InvokeResponses.Message(notice),
        _ => InvokeResponses.Message("✓"), // an empty message makes Teams show an error and repeat the press (vercel/chat#731)
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Something failed underneath; the person was told in the answer")]
    private static partial void WentWrong(ILogger logger, Exception e);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer did not reach its conversation: {Outcome} {Code}")]
    private static partial void NotTaken(ILogger logger, SendOutcome outcome, string? code);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database did not answer; the turn goes on without it")]
    private static partial void StoreDown(ILogger logger, Exception e);
}
