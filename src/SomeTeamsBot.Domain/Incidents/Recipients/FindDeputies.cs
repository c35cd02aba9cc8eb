namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Who stand in for somebody: whom they named; else for a manager their unit's, for whoever holds a role the role's.</summary>
/// <param name="register">Who hold which role, and who stands in where.</param>
/// <param name="known">What the directory told.</param>
/// <param name="person">The person of a key; null when they cannot have the case.</param>
internal sealed class FindDeputies(RoleRegister register, PeopleKnown known, Func<string, Recipient?> person)
{
    /// <summary>A deputy's deputy's deputy is far enough from who should have had it.</summary>
    public const int Deepest = 3;

    /// <summary>Whether somebody is away, by their mailbox or because they named a deputy.</summary>
    public bool IsAway(Recipient recipient) => known.Away.Contains(recipient.Key) || known.Deputies.ContainsKey(recipient.Key);

    /// <summary>Who stand in, whether they are there or not.</summary>
    public List<Recipient> Of(Recipient recipient)
    {
        if (known.Deputies.TryGetValue(recipient.Key, out var named) && named != recipient.Key && person(named) is { } chosen)
            return [chosen];
        var (unit, role) = (OfUnit(recipient.Key), OfRole(recipient.Key));
        return recipient.Basis is Basis.OwnSupervisor or Basis.NextLevel
            ? unit.Count > 0 ? unit : role
            : role.Count > 0 ? role : unit;
    }

    /// <summary>Who stand in and are there: for a deputy who is away as well, whoever stands in for them. None when nobody is there.</summary>
    public List<Recipient> Present(Recipient recipient)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { recipient.Key };
        var deputies = Of(recipient);
        for (var depth = 1; depth < Deepest && deputies.Count > 0 && deputies.TrueForAll(IsAway); depth++)
            deputies = [.. deputies.Where(d => seen.Add(d.Key)).SelectMany(Of).Where(d => !seen.Contains(d.Key)).DistinctBy(d => d.Key)];
        return [.. deputies.Where(d => !IsAway(d))];
    }

    /// <summary>Keys of everybody who may stand in for a person, so that the directory can be asked of them.</summary>
    public static IEnumerable<string> KeysOf(string personKey, string? department, string? named, RoleRegister register) =>
        new[] { named, department is not null && register.UnitDeputies.TryGetValue(department, out var unit) ? unit : null }.OfType<string>()
            .Concat(register.Roles.Values.Where(r => r.Holders.Contains(personKey)).SelectMany(r => r.Deputies));

    private List<Recipient> OfUnit(string key) =>
        known.Person(key)?.Department is { } unit && register.UnitDeputies.TryGetValue(unit, out var deputy) && deputy != key && person(deputy) is { } found
            ? [found]
            : [];

    private List<Recipient> OfRole(string key) =>
    [
        .. register.Roles.Values.Where(r => r.Holders.Contains(key)).SelectMany(r => r.Deputies).Where(deputy => deputy != key).Distinct()
            .Select(person).OfType<Recipient>(),
    ];
}
