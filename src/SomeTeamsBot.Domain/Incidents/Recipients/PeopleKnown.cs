namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What the directory told about those whom a case may concern.</summary>
public sealed record PeopleKnown
{
    /// <summary>The reporter; null when their account is gone.</summary>
    public DirectoryPerson? Reporter { get; init; }

    /// <summary>The managers above the reporter.</summary>
    public required ManagerChain Chain { get; init; }

    /// <summary>Those of the role register and the deputies that exist.</summary>
    public required IReadOnlyDictionary<string, DirectoryPerson> People { get; init; }

    /// <summary>Who are away.</summary>
    public IReadOnlySet<string> Away { get; init; } = new HashSet<string>();

    /// <summary>Whom supervisors have named to stand in for them at this time.</summary>
    public IReadOnlyDictionary<string, string> Deputies { get; init; } = new Dictionary<string, string>();

    /// <summary>The person of a key; null when they are unknown.</summary>
    public DirectoryPerson? Person(string key) => People.GetValueOrDefault(key) ?? Chain.People.FirstOrDefault(p => p.Key == key);

    /// <summary>Whether somebody's account can take a case: a user of the municipality who may sign in.</summary>
    public static bool CanTake(DirectoryPerson person) => person is { IsContact: false, IsEnabled: true, IsGuest: false };
}
