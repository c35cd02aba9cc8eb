using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Graph;

/// <summary>A chain as it grows: ends where there is nobody, where somebody comes again, and after six levels.</summary>
internal sealed class ChainOfManagers(string personKey)
{
    private const int Longest = 6;

    private readonly HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase) { personKey };
    private readonly List<DirectoryPerson> people = [];

    /// <summary>Adds the next manager; null for nobody.</summary>
    /// <returns>The finished chain; null while it may still grow.</returns>
    public ManagerChain? Add(DirectoryPerson? next)
    {
        if (next is null)
            return End(ChainEnd.NoManager);
        if (!seen.Add(next.Key))
            return End(ChainEnd.Loop);
        people.Add(next);
        return people.Count == Longest ? End(ChainEnd.TooLong) : null;
    }

    private ManagerChain End(ChainEnd end) => new(people, end);
}
