namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Asks the directory for everybody a case may concern, and for nobody else.</summary>
/// <param name="directory">The directory.</param>
/// <param name="register">Who hold which role.</param>
/// <param name="absences">Whom supervisors named to stand in for them.</param>
public sealed class GatherPeople(IDirectory directory, RoleRegister register, IAbsences absences)
{
    private static readonly MunicipalRole[] OverTheManager = [.. Offices.ElectedRoles, MunicipalRole.SafetyManager];

    /// <summary>Gathers.</summary>
    /// <exception cref="DirectoryUnavailableException">The directory does not answer.</exception>
    public async Task<PeopleKnown> For(CaseFile matter, CancellationToken cancellationToken)
    {
        var reporter = await directory.Find(matter.Reporter.Key, cancellationToken).ConfigureAwait(false);
        var isElected = Offices.IsElected(matter.Reporter, reporter, register);
        // Who is no user any more, or a guest, has no managers here.
        var chain = reporter is { IsGuest: false } && !isElected
            ? await directory.Managers(matter.Reporter.Key, cancellationToken).ConfigureAwait(false)
            : new ManagerChain([], ChainEnd.NoManager);
        var keys = KeysOf(Roles(matter, isElected)).Concat(register.OnCall is { } onCall ? [onCall] : []).Distinct().ToList();
        var named = await absences.Now([.. chain.People.Select(p => p.Key).Concat(keys).Distinct()], cancellationToken).ConfigureAwait(false);
        var people = chain.People.DistinctBy(p => p.Key).ToDictionary(p => p.Key, StringComparer.Ordinal);
        await Find([.. keys, .. named.Values, .. UnitDeputies(chain)], people, cancellationToken).ConfigureAwait(false);
        if (!people.Values.Any(p => PeopleKnown.CanTake(p) && p.Key != matter.Reporter.Key))
            await Find(KeysOf(Offices.LastResort), people, cancellationToken).ConfigureAwait(false);
        var known = new PeopleKnown { Reporter = reporter, Chain = chain, People = people, Deputies = named };
        known = known with { Away = await Away(matter, isElected, known, cancellationToken).ConfigureAwait(false) };
        return await OfDeputies(known, people, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether those who stand in are there themselves, and if not, who stands in for them.</summary>
    private async Task<PeopleKnown> OfDeputies(PeopleKnown known, Dictionary<string, DirectoryPerson> people, CancellationToken cancellationToken)
    {
        var (away, named) = (known.Away.ToHashSet(StringComparer.Ordinal), known.Deputies.ToDictionary(StringComparer.Ordinal));
        List<string> missing = [.. away.Concat(named.Keys).Distinct()];
        var asked = missing.ToHashSet(StringComparer.Ordinal);
        for (var depth = 0; depth < FindDeputies.Deepest && missing.Count > 0; depth++)
        {
            List<string> deputies =
            [
                .. missing.SelectMany(key => FindDeputies.KeysOf(key, people.GetValueOrDefault(key)?.Department, named.GetValueOrDefault(key), register)).Where(asked.Add),
            ];
            foreach (var (key, deputy) in await absences.Now(deputies, cancellationToken).ConfigureAwait(false))
                named[key] = deputy;
            await Find([.. deputies, .. deputies.Where(named.ContainsKey).Select(key => named[key])], people, cancellationToken).ConfigureAwait(false);
            foreach (var key in deputies.Where(key => !named.ContainsKey(key) && people.TryGetValue(key, out var person) && PeopleKnown.CanTake(person)))
            {
                if (await directory.IsAway(key, cancellationToken).ConfigureAwait(false))
                    away.Add(key);
            }

            missing = [.. deputies.Where(key => away.Contains(key) || named.ContainsKey(key))];
        }

        return known with { Away = away, Deputies = named };
    }

    /// <summary>Gathers what can be told in so long; null when it cannot.</summary>
    /// <param name="matter">The case.</param>
    /// <param name="wait">How long.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    public async Task<PeopleKnown?> Within(CaseFile matter, TimeSpan wait, TimeProvider time, CancellationToken cancellationToken)
    {
        using var clock = new CancellationTokenSource(wait, time);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken);
        try
        {
            // Stopped and awaited, never left behind: what went on alone would read the turn's database beside the turn.
            return await For(matter, patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DirectoryUnavailableException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private async Task Find(IEnumerable<string> keys, Dictionary<string, DirectoryPerson> people, CancellationToken cancellationToken)
    {
        foreach (var key in keys.Distinct().Where(key => !people.ContainsKey(key)))
        {
            if (await directory.Find(key, cancellationToken).ConfigureAwait(false) is { } person)
                people[key] = person;
        }
    }

    /// <summary>Of those who may be the first to have it: who are away. Whoever named a deputy has said so already.</summary>
    private async Task<HashSet<string>> Away(
        CaseFile matter, bool isElected, PeopleKnown known, CancellationToken cancellationToken)
    {
        var (people, named) = (known.People, known.Deputies);
        var away = new HashSet<string>(StringComparer.Ordinal);
        var managers = Line(matter, known.Chain).ToList();
        foreach (var key in managers.Where(key => !named.ContainsKey(key)))
        {
            // Further up nobody is needed once somebody is there.
            if (!await directory.IsAway(key, cancellationToken).ConfigureAwait(false))
                break;
            away.Add(key);
        }

        foreach (var key in TakersIn(matter, isElected, managers.Count == 0).Except(named.Keys).Except(managers))
        {
            if (people.TryGetValue(key, out var person) && PeopleKnown.CanTake(person) && await directory.IsAway(key, cancellationToken).ConfigureAwait(false))
                away.Add(key);
        }

        return away;
    }

    /// <summary>The managers who may be given it first, the nearest first.</summary>
    private static IEnumerable<string> Line(CaseFile matter, ManagerChain chain) =>
        !matter.Report.To.Contains(Offices.Supervisor) || matter.Report.SupervisorIsWrong
            ? []
            : chain.People.Skip(matter.Report.About.Contains(Subject.OwnSupervisor) ? 1 : 0).Where(PeopleKnown.CanTake).Select(p => p.Key).Take(2);

    private IEnumerable<string> UnitDeputies(ManagerChain chain) =>
        chain.People.Select(p => p.Department).OfType<string>().Where(register.UnitDeputies.ContainsKey).Select(unit => register.UnitDeputies[unit]);

    private IEnumerable<string> KeysOf(IEnumerable<MunicipalRole> roles) => roles.SelectMany(role => register[role].Holders.Concat(register[role].Deputies));

    /// <summary>Those of the register who may be given it first.</summary>
    private IEnumerable<string> TakersIn(CaseFile matter, bool isElected, bool isFallback) => matter.Report.To.SelectMany(Offices.RolesOf)
        .Concat(isFallback ? [MunicipalRole.Fallback] : [])
        .Concat(isElected ? [.. Offices.RolesOf(Offices.CouncilLeadership), MunicipalRole.MunicipalManager] : [])
        .Concat(IsOverTheManager(matter) ? OverTheManager : [])
        .SelectMany(role => register[role].Holders)
        .Where(key => key != matter.Reporter.Key)
        .Distinct();

    private bool IsOverTheManager(CaseFile matter) => matter.Report.About.Count > 0 || register.Holds(matter.Reporter.Key, MunicipalRole.MunicipalManager);

    /// <summary>Those roles alone that this case may go to.</summary>
    private IEnumerable<MunicipalRole> Roles(CaseFile matter, bool isElected) => matter.Report.To.Concat(matter.Report.Inform)
        .SelectMany(Offices.RolesOf)
        .Concat([MunicipalRole.Fallback, MunicipalRole.MunicipalManager])
        .Concat(isElected ? Offices.RolesOf(Offices.CouncilLeadership) : [])
        .Concat(IsOverTheManager(matter) ? OverTheManager : [])
        .Distinct();
}
