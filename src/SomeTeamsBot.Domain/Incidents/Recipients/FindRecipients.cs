namespace SomeTeamsBot.Domain.Incidents;

/// <summary>
/// Whom a case goes to, and why: pure, from what was reported, who holds which role, and what the directory told. The order of the rules
/// is that of the domain's chapter 2.5.
/// </summary>
public sealed class FindRecipients
{
    private readonly CaseFile matter;
    private readonly RoleRegister register;
    private readonly PeopleKnown known;
    private readonly HashSet<string> subjects;
    private readonly List<RouteNote> notes = [];

    private FindRecipients(CaseFile matter, RoleRegister register, PeopleKnown known)
    {
        this.matter = matter;
        this.register = register;
        this.known = known;
        subjects = [.. matter.Report.About.SelectMany(Keys)];
    }

    private Report Report => matter.Report;

    private bool IsUrgent => matter.Urgency <= UrgencyClass.K1;

    /// <summary>Finds out.</summary>
    /// <param name="matter">The case as it was sent.</param>
    /// <param name="register">Who hold which role.</param>
    /// <param name="known">What the directory told.</param>
    /// <param name="isQuiet">Whether it is night, when whoever is on call has an urgent case too.</param>
    public static Route Of(CaseFile matter, RoleRegister register, PeopleKnown known, bool isQuiet) => new FindRecipients(matter, register, known).Find(isQuiet);

    /// <summary>What can be done without the directory: those who take what nobody else does, so that an urgent case waits for nothing.</summary>
    public static Route WithoutDirectory(RoleRegister register, Func<MunicipalRole, string> title) => new(
        [.. register[MunicipalRole.Fallback].Holders.Select(key => new Recipient(key, title(MunicipalRole.Fallback), Basis.Fallback) { Phone = register[MunicipalRole.Fallback].Phone })],
        [],
        Ladder.Unknown)
    {
        Notes = [RouteNote.DirectoryDown],
    };

    private Route Find(bool isQuiet)
    {
        var above = Managers();
        NoteChain();
        var taken = Report.To.SelectMany(office => Office(office, above)).DistinctBy(r => r.Key).ToList();
        if (taken.Count == 0)
            taken.AddRange(Fallback());
        var (first, away) = Present(taken);
        if (isQuiet && IsUrgent && register.OnCall is { } onCall && Person(onCall, Basis.OnCall) is { } awake)
            first = [.. first, awake];
        var inform = Report.Inform.SelectMany(o => Office(o, above)).Concat(away).Where(r => first.All(f => f.Key != r.Key)).DistinctBy(r => r.Key);
        return new Route([.. first.DistinctBy(r => r.Key)], [.. inform], LadderFrom(above, first, taken)) { Notes = notes };
    }

    /// <summary>The managers who can take it; the nearest is the reporter's own.</summary>
    private List<Recipient> Managers()
    {
        // An elected official has no manager, and a guest's is not the municipality's; what the directory says there is chance.
        if (matter.Reporter.IsElectedOfficial || known.Reporter is { IsGuest: true } || register.Holds(matter.Reporter.Key, MunicipalRole.MunicipalManager))
            return [];
        return
        [
            .. known.Chain.People
                .Select((person, level) => (person, level))
                .Where(m => PeopleKnown.CanTake(m.person) && IsAllowed(m.person.Key) && !(m.level == 0 && Report.SupervisorIsWrong))
                .Select(m => Of(m.person, m.level == 0 ? Basis.OwnSupervisor : Basis.NextLevel)),
        ];
    }

    private void NoteChain()
    {
        if (known.Reporter is { IsGuest: true })
            notes.Add(RouteNote.ReporterIsGuest);
        if (matter.Reporter.IsElectedOfficial || known.Reporter is { IsGuest: true })
            return;
        if (known.Chain is { People: [], End: ChainEnd.NoManager } && !register.Holds(matter.Reporter.Key, MunicipalRole.MunicipalManager))
            notes.Add(RouteNote.NoManager);
        if (known.Chain.End == ChainEnd.Loop)
            notes.Add(RouteNote.ManagerLoop);
        foreach (var person in known.Chain.People.Where(p => !PeopleKnown.CanTake(p)))
            notes.Add(person.IsContact ? RouteNote.ManagerIsContact : person.IsGuest ? RouteNote.ManagerIsGuest : RouteNote.ManagerDisabled);
    }

    private IEnumerable<Recipient> Office(string office, List<Recipient> above) => office switch
    {
        Offices.Supervisor when register.Holds(matter.Reporter.Key, MunicipalRole.MunicipalManager) => Role(MunicipalRole.BoardChair),
        Offices.Supervisor when above is [var nearest, ..] && !Report.SupervisorIsWrong => [nearest],
        // The chain has run out because of whom the matter is about: not to their subordinate, but over their head.
        Offices.Supervisor when Report.About.Contains(Subject.MunicipalManager) => OverTheManager(),
        Offices.Supervisor => Fallback(),
        Offices.MunicipalManager when Report.About.Contains(Subject.MunicipalManager) => OverTheManager(),
        Offices.CouncilLeadership when Report.About.Contains(Subject.CouncilLeadership) =>
            Report.About.Contains(Subject.MunicipalManager) ? OverTheManager() : Role(MunicipalRole.MunicipalManager),
        _ => Offices.RolesOf(office).SelectMany(Role),
    };

    private IEnumerable<Recipient> OverTheManager() => Report.About.Contains(Subject.CouncilLeadership)
        ? Role(MunicipalRole.FirstViceChair).Concat(Role(MunicipalRole.SafetyManager))
        : Role(MunicipalRole.BoardChair).Concat(Role(MunicipalRole.SafetyManager));

    /// <summary>Who hold the role and can take it, else their deputies; none when the reporter is the only one.</summary>
    private List<Recipient> Role(MunicipalRole role)
    {
        var basis = Enum.Parse<Basis>(role.ToString());
        List<Recipient> holders = [.. register[role].Holders.Select(key => Person(key, basis, register[role].Phone)).OfType<Recipient>()];
        return holders.Count > 0 ? holders : [.. register[role].Deputies.Select(key => Person(key, basis, register[role].Phone)).OfType<Recipient>()];
    }

    private List<Recipient> Fallback() => Role(MunicipalRole.Fallback);

    /// <summary>Who are there, with somebody who stands in for each who is not.</summary>
    private (List<Recipient> First, List<Recipient> Away) Present(List<Recipient> taken)
    {
        List<Recipient> first = [];
        List<Recipient> away = [];
        foreach (var person in taken)
        {
            var deputies = known.Away.Contains(person.Key) || known.Deputies.ContainsKey(person.Key) ? DeputiesOf(person) : [];
            first.AddRange(deputies);
            if (deputies.Count == 0 || IsUrgent)
                first.Add(person);
            else
                away.Add(person);
        }

        return (first, away);
    }

    /// <summary>Who stand in for somebody: whom they named, else their unit's, else their role's.</summary>
    private List<Recipient> DeputiesOf(Recipient person)
    {
        if (known.Deputies.TryGetValue(person.Key, out var named) && Person(named, Basis.Deputy) is { } chosen)
            return [chosen];
        if (Department(person.Key) is { } unit && register.UnitDeputies.TryGetValue(unit, out var deputy) && Person(deputy, Basis.Deputy) is { } ofUnit && ofUnit.Key != person.Key)
            return [ofUnit];
        return
        [
            .. register.Roles.Where(r => r.Value.Holders.Contains(person.Key)).SelectMany(r => r.Value.Deputies)
                .Select(key => Person(key, Basis.Deputy)).OfType<Recipient>().DistinctBy(d => d.Key),
        ];
    }

    private Ladder LadderFrom(List<Recipient> above, List<Recipient> first, List<Recipient> taken)
    {
        var director = Report.About.Contains(Subject.MunicipalManager) || register.Holds(matter.Reporter.Key, MunicipalRole.MunicipalManager)
            ? Role(MunicipalRole.BoardChair)
            : Role(MunicipalRole.MunicipalManager);
        return new Ladder(
            true,
            [.. taken.SelectMany(DeputiesOf).Where(d => first.All(f => f.Key != d.Key)).DistinctBy(d => d.Key)],
            [.. above.Where(a => first.All(f => f.Key != a.Key)).Select(a => a with { Basis = Basis.NextLevel })],
            director,
            [.. Fallback().Concat(register[MunicipalRole.Fallback].Deputies.Select(key => Person(key, Basis.Fallback)).OfType<Recipient>()).DistinctBy(f => f.Key)]);
    }

    private bool IsAllowed(string key) => key != matter.Reporter.Key && !subjects.Contains(key);

    private Recipient? Person(string key, Basis basis, string? phone = null) =>
        IsAllowed(key) && Known(key) is { } person && PeopleKnown.CanTake(person) ? Of(person, basis, phone) : null;

    private DirectoryPerson? Known(string key) => known.People.GetValueOrDefault(key) ?? known.Chain.People.FirstOrDefault(p => p.Key == key);

    private string? Department(string key) => Known(key)?.Department;

    private static Recipient Of(DirectoryPerson person, Basis basis, string? phone = null) =>
        new(person.Key, person.Name, basis) { Phone = phone ?? person.Phone };

    private IEnumerable<string> Keys(Subject subject) => subject switch
    {
        Subject.OwnSupervisor => known.Chain.People.Take(1).Select(p => p.Key),
        Subject.NextLevel => known.Chain.People.Skip(1).Take(1).Select(p => p.Key),
        Subject.MunicipalManager => register[MunicipalRole.MunicipalManager].Holders,
        _ => register[MunicipalRole.BoardChair].Holders.Concat(register[MunicipalRole.CouncilChair].Holders),
    };
}
