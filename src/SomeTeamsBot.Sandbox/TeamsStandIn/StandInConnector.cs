using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Sandbox;

/// <summary>What the connector answers when nothing goes wrong on purpose; as Microsoft's tests of April 2026 and its documentation say.</summary>
internal sealed class StandInConnector(StandInTown town, StandInSettings settings)
{
    public StandInAnswer Answer(StandInRequest request, StandInWanted? wanted, string query, long number) => request.Route switch
    {
        StandInRoute.Send or StandInRoute.Reply => Send(request, number),
        StandInRoute.Update => StandInAnswer.Sent(200, Digits(number)),
        StandInRoute.Delete => StandInAnswer.Empty(200),
        StandInRoute.Create => Create(wanted, number),
        StandInRoute.Member => Member(request.ConversationId!, request.TargetId!),
        StandInRoute.Members => Members(request.ConversationId!, query),
        StandInRoute.Channels => Channels(request.ConversationId!),
        _ => StandInAnswer.Error(404, "NotFound"),
    };

    private StandInAnswer Send(StandInRequest request, long number)
    {
        if (town.Person(request.ConversationId!) is { } person)
        {
            if (!person.HasApp) return StandInAnswer.Error(403, "BotNotInConversationRoster");
            if (person.HasBlocked) return StandInAnswer.Of(StandInFault.MessageWritesBlocked);
        }

        return request.Route is StandInRoute.Reply && settings.RepliesAnswerEmpty
            ? StandInAnswer.Empty(202)
            : StandInAnswer.Sent(201, Digits(number));
    }

    private StandInAnswer Create(StandInWanted? wanted, long number)
    {
        if (wanted is null or { TenantId: null or "" }) return StandInAnswer.Error(400, "BadSyntax");

        if (wanted is { IsGroup: true, ChannelData.Channel.Id: { } channel, Activity: not null })
            return StandInAnswer.Made($"{channel};messageid={Digits(number)}", Digits(number));

        if (wanted is not { IsGroup: not true, Members: [{ Id: { } id }] }) return StandInAnswer.Error(400, "BadSyntax");

        return town.Person(id) switch
        {
            null => StandInAnswer.Error(404, "MemberNotFoundInConversation"),
            { HasApp: false } => StandInAnswer.Error(403, "BotNotInConversationRoster"),
            { } person => StandInAnswer.Made(person.ConversationId),
        };
    }

    private StandInAnswer Member(string conversationId, string memberId) =>
        town.Members(conversationId)?.FirstOrDefault(p => p.Id == memberId || p.AadObjectId == memberId) is { } member
            ? StandInAnswer.Member(member.ToAccount())
            : StandInAnswer.Error(404, "MemberNotFoundInConversation");

    private StandInAnswer Members(string conversationId, string query)
    {
        if (town.Members(conversationId) is not { } members) return StandInAnswer.Error(404, "ConversationNotFound");

        var asked = QueryHelpers.ParseQuery(query);
        var size = Math.Clamp(Number(asked, "pageSize") ?? settings.LargestPage, 1, settings.LargestPage);
        var from = Number(asked, "continuationToken") ?? 0;
        var next = from + size < members.Count ? Digits(from + size) : null;
        return StandInAnswer.Page([.. members.Skip(from).Take(size).Select(m => m.ToAccount())], next);
    }

    private StandInAnswer Channels(string teamId) =>
        town.Team(teamId) is { } team
            ? StandInAnswer.Channels([new IdObject { Id = team.Id }, .. team.Channels])
            : StandInAnswer.Error(404, "TeamNotFound");

    private static int? Number(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> query, string key) =>
        query.TryGetValue(key, out var text) && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
