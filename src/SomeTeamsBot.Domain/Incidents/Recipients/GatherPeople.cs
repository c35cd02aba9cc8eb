namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Asks the directory for everybody a case may concern.</summary>
/// <param name="directory">The directory.</param>
/// <param name="register">Who hold which role.</param>
/// <param name="absences">Whom supervisors named to stand in for them.</param>
public sealed class GatherPeople(IDirectory directory, RoleRegister register, IAbsences absences)
{
    /// <summary>Gathers.</summary>
    /// <exception cref="DirectoryUnavailableException">The directory does not answer.</exception>
    public async Task<PeopleKnown> For(CaseFile matter, CancellationToken cancellationToken)
    {
        var reporter = await directory.Find(matter.Reporter.Key, cancellationToken).ConfigureAwait(false);
        // Who is no user any more, or a guest, has no managers here.
        var chain = reporter is { IsGuest: false } && !matter.Reporter.IsElectedOfficial
            ? await directory.Managers(matter.Reporter.Key, cancellationToken).ConfigureAwait(false)
            : new ManagerChain([], ChainEnd.NoManager);
        var named = await absences.Now([.. chain.People.Select(p => p.Key), .. RoleKeys(matter)], cancellationToken).ConfigureAwait(false);
        var people = await Find([.. RoleKeys(matter), .. named.Values, .. UnitDeputies(chain)], cancellationToken).ConfigureAwait(false);
        var away = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in chain.People.Take(2).Select(p => p.Key).Concat(RoleKeys(matter)).Distinct())
        {
            if (await directory.IsAway(key, cancellationToken).ConfigureAwait(false))
                away.Add(key);
        }

        return new PeopleKnown { Reporter = reporter, Chain = chain, People = people, Away = away, Deputies = named };
    }

    private async Task<Dictionary<string, DirectoryPerson>> Find(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var people = new Dictionary<string, DirectoryPerson>(StringComparer.Ordinal);
        foreach (var key in keys.Distinct())
        {
            if (await directory.Find(key, cancellationToken).ConfigureAwait(false) is { } person)
                people[key] = person;
        }

        return people;
    }

    private IEnumerable<string> UnitDeputies(ManagerChain chain) =>
        chain.People.Select(p => p.Department).OfType<string>().Where(register.UnitDeputies.ContainsKey).Select(unit => register.UnitDeputies[unit]);

    /// <summary>Those roles alone that this case may go to.</summary>
    private IEnumerable<string> RoleKeys(CaseFile matter) => matter.Report.To.Concat(matter.Report.Inform)
        .SelectMany(Offices.RolesOf)
        .Concat([MunicipalRole.Fallback, MunicipalRole.MunicipalManager])
        .Concat(matter.Report.About.Count > 0 || register.Holds(matter.Reporter.Key, MunicipalRole.MunicipalManager)
            ? [MunicipalRole.BoardChair, MunicipalRole.CouncilChair, MunicipalRole.FirstViceChair, MunicipalRole.SafetyManager]
            : [])
        .Distinct()
        .SelectMany(role => register[role].Holders.Concat(register[role].Deputies))
        .Concat(register.OnCall is { } onCall ? [onCall] : [])
        .Distinct();
}
