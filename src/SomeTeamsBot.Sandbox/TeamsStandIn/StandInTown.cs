using System.Collections.Concurrent;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Sandbox;

/// <summary>A person as Teams knows them.</summary>
/// <param name="Id">The channel's id ("29:…").</param>
/// <param name="AadObjectId">The object id in Entra.</param>
/// <param name="Name">An invented name.</param>
public sealed record StandInPerson(string Id, string AadObjectId, string Name)
{
    /// <summary>The personal chat with the bot.</summary>
    public string ConversationId { get; init; } = $"a:{AadObjectId}";

    public string? Email { get; init; }

    public string? UserPrincipalName { get; init; }

    /// <summary>Without it no chat can be made (403 BotNotInConversationRoster).</summary>
    public bool HasApp { get; init; } = true;

    /// <summary>Whoever blocked the app gets no messages (403 with sub-code MessageWritesBlocked).</summary>
    public bool HasBlocked { get; init; }

    internal ChannelAccount ToAccount() => new()
    {
        Id = Id,
        Name = Name,
        AadObjectId = AadObjectId,
        Email = Email,
        UserPrincipalName = UserPrincipalName,
        UserRole = "user",
    };
}

/// <summary>A team with its channels and members.</summary>
/// <param name="Id">The team's id in the channel ("19:…"), also that of its general channel.</param>
/// <param name="Channels">The other channels.</param>
/// <param name="Members">The channel's ids of the members.</param>
public sealed record StandInTeam(string Id, IReadOnlyList<IdObject> Channels, IReadOnlyList<string> Members);

/// <summary>
/// Who is in the town. Messages to conversations nobody has named are taken, so that a test need not set a town up; only creating a
/// chat and reading a roster need one.
/// </summary>
public sealed class StandInTown
{
    private readonly ConcurrentDictionary<string, StandInPerson> _people = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StandInTeam> _teams = new(StringComparer.Ordinal);

    /// <summary>Adds a person, or changes one with the same ids: <c>town.Put(person with { HasBlocked = true })</c>.</summary>
    public void Put(StandInPerson person)
    {
        _people[person.Id] = person;
        _people[person.AadObjectId] = person;
        _people[person.ConversationId] = person;
    }

    /// <summary>Adds a team, or changes one with the same id.</summary>
    public void Put(StandInTeam team)
    {
        _teams[team.Id] = team;
        foreach (var channel in team.Channels.Where(c => c.Id is not null)) _teams[channel.Id!] = team;
    }

    /// <summary>By the channel's id, the Entra object id, or the personal chat.</summary>
    internal StandInPerson? Person(string id) => _people.GetValueOrDefault(id);

    /// <summary>By the team's id, or a channel's or a thread's.</summary>
    internal StandInTeam? Team(string conversationId)
    {
        var thread = conversationId.IndexOf(";messageid=", StringComparison.Ordinal);
        return _teams.GetValueOrDefault(thread < 0 ? conversationId : conversationId[..thread]);
    }

    /// <summary>Who is in a conversation; null when nobody knows it.</summary>
    internal IReadOnlyList<StandInPerson>? Members(string conversationId) =>
        Team(conversationId) is { } team ? [.. team.Members.Select(Person).OfType<StandInPerson>()]
        : Person(conversationId) is { } person && person.ConversationId == conversationId ? [person]
        : null;
}
