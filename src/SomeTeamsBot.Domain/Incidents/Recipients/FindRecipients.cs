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
    private readonly FindDeputies deputies;
    private readonly List<RouteNote> notes = [];

    private FindRecipients(CaseFile matter, RoleRegister register, PeopleKnown known)
    {
        this.matter = matter;
        this.register = register;
        this.known = known;
        subjects = [.. matter.Excluded, .. matter.Report.About.SelectMany(Keys)];
        deputies = new FindDeputies(register, known, key => Person(key, Basis.Deputy));
    }

    private Report Report => matter.Report;

    private bool IsByManager => register.Holds(matter.Reporter.Key, MunicipalRole.MunicipalManager);

    // Also when the municipal manager is named as somebody's own supervisor.
    private bool IsAboutManager => register[MunicipalRole.MunicipalManager].Holders.Any(subjects.Contains);

    private bool IsAboutLeadership => Report.About.Contains(Subject.CouncilLeadership);

    private bool IsByElected => Offices.IsElected(matter.Reporter, known.Reporter, register);

    private bool IsUrgent => matter.Urgency <= UrgencyClass.K1;

    /// <summary>Finds out.</summary>
    /// <param name="matter">The case as it was sent.</param>
    /// <param name="register">Who hold which role.</param>
    /// <param name="known">What the directory told.</param>
    /// <param name="isQuiet">Whether it is night, when whoever is on call has an urgent case too.</param>
    public static Route Of(CaseFile matter, RoleRegister register, PeopleKnown known, bool isQuiet) => new FindRecipients(matter, register, known).Find(isQuiet);

    /// <summary>
    /// What can be done without the directory: those who take what nobody else does, so that an urgent case waits for nothing. Whose own
    /// supervisor it is about is not known then; the route that is found later removes them.
    /// </summary>
    /// <param name="register">Who hold which role.</param>
    /// <param name="title">What a role is called: without the directory nobody has a name.</param>
    /// <param name="matter">The case; who reported it and whom it is about by their role are left out.</param>
    public static Route WithoutDirectory(RoleRegister register, Func<MunicipalRole, string> title, CaseFile? matter = null)
    {
        var fallback = register[MunicipalRole.Fallback];
        List<string> excluded = [.. matter?.Excluded ?? [], .. (matter?.Report.About ?? []).SelectMany(subject => Offices.HoldersOf(subject, register))];
        List<Recipient> Free(IEnumerable<string> keys) =>
        [
            .. keys.Where(key => key != matter?.Reporter.Key && !excluded.Contains(key))
                .Select(key => new Recipient(key, title(MunicipalRole.Fallback), Basis.Fallback) { Phone = fallback.Phone }),
        ];
        var holders = Free(fallback.Holders);
        return new Route(holders.Count > 0 ? holders : Free(fallback.Deputies), [], Ladder.Unknown) { Notes = [RouteNote.DirectoryDown], Excluded = excluded };
    }

    private Route Find(bool isQuiet)
    {
        var above = Managers();
        NoteChain();
        var taken = Report.To.SelectMany(office => Office(office, above)).DistinctBy(r => r.Key).ToList();
        if (taken.Count == 0)
            taken.AddRange(FirstOf(Fallback, Anybody));
        var (first, away) = Present(taken, above);
        // A victim who chose whom to tell did not choose whoever is on call.
        if (isQuiet && IsUrgent && Report.Chosen.Count == 0 && register.OnCall is { } onCall && Person(onCall, Basis.OnCall) is { } awake)
            first = [.. first, awake];
        notes.AddRange(NotesOn(first, above));
        var inform = Report.Inform.SelectMany(o => Office(o, above)).Where(r => first.All(f => f.Key != r.Key)).DistinctBy(r => r.Key);
        return new Route([.. first.DistinctBy(r => r.Key)], [.. inform], LadderFrom(above, first, taken)) { Notes = [.. notes.Distinct()], Away = [.. away.Where(r => first.All(f => f.Key != r.Key))], Excluded = [.. subjects] };
    }

    /// <summary>The managers who can take it; the nearest is the reporter's own.</summary>
    private List<Recipient> Managers()
    {
        // An elected official has no manager, and a guest's is not the municipality's; what the directory says there is chance.
        if (IsByElected || known.Reporter is { IsGuest: true } || IsByManager)
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
        if (IsByElected || known.Reporter is { IsGuest: true })
            return;
        if (known.Chain is { People: [], End: ChainEnd.NoManager } && !IsByManager)
            notes.Add(RouteNote.NoManager);
        if (known.Chain.End == ChainEnd.Loop)
            notes.Add(RouteNote.ManagerLoop);
        foreach (var person in known.Chain.People.Where(p => !PeopleKnown.CanTake(p)))
            notes.Add(person.IsContact ? RouteNote.ManagerIsContact : person.IsGuest ? RouteNote.ManagerIsGuest : RouteNote.ManagerDisabled);
    }

    /// <summary>Why it is not, or not only, with the own supervisor.</summary>
    private IEnumerable<RouteNote> NotesOn(List<Recipient> first, List<Recipient> above)
    {
        if (first.Exists(r => r.Basis == Basis.OnCall))
            yield return RouteNote.OnCallAdded;
        if (IsByElected)
            yield return RouteNote.ReporterIsElected;
        if (IsByManager)
            yield return RouteNote.ReporterIsMunicipalManager;
        if (IsAboutManager)
            yield return RouteNote.SubjectIsMunicipalManager;
        if (!Report.To.Contains(Offices.Supervisor))
            yield return RouteNote.OfficeByMatter;
        if (IsByElected || IsByManager || known.Reporter is { IsGuest: true } || !Report.To.Contains(Offices.Supervisor) || known.Chain.People is not [var nearest, ..])
            yield break;
        if (Report.SupervisorIsWrong)
            yield return RouteNote.ManagerIsWrong;
        if (subjects.Contains(nearest.Key))
            yield return RouteNote.ManagerIsSubject;
        if (!Report.SupervisorIsWrong && above is [var taker, ..] && deputies.IsAway(taker))
            yield return RouteNote.ManagerIsAway;
        if (above.Count == 0)
            yield return RouteNote.NobodyInLine;
    }

    private List<Recipient> Office(string office, List<Recipient> above) => office switch
    {
        // Not to the manager's subordinates, but over their head.
        Offices.Supervisor or Offices.MunicipalManager when IsAboutManager || IsByManager => OverTheManager(),
        Offices.Supervisor when IsByElected => [.. Office(Offices.CouncilLeadership, above).Concat(Office(Offices.MunicipalManager, above)).DistinctBy(r => r.Key)],
        Offices.Supervisor when above is [var nearest, ..] && !Report.SupervisorIsWrong => [nearest],
        Offices.Supervisor => Fallback(),
        Offices.CouncilLeadership when IsAboutLeadership => IsAboutManager || IsByManager ? OverTheManager() : Role(MunicipalRole.MunicipalManager),
        _ => [.. Offices.RolesOf(office).SelectMany(Role)],
    };

    private List<Recipient> OverTheManager()
    {
        var chair = IsAboutLeadership
            ? Role(MunicipalRole.FirstViceChair)
            : FirstOf(() => Role(MunicipalRole.BoardChair), () => Role(MunicipalRole.CouncilChair), () => Role(MunicipalRole.FirstViceChair));
        return IsAboutManager || chair.Count == 0 ? [.. chair, .. Role(MunicipalRole.SafetyManager)] : chair;
    }

    private static List<Recipient> FirstOf(params ReadOnlySpan<Func<List<Recipient>>> ways)
    {
        foreach (var way in ways)
        {
            if (way() is { Count: > 0 } found)
                return found;
        }

        return [];
    }

    /// <summary>The last way: some one of the register, for a case is always in somebody's hands.</summary>
    private List<Recipient> Anybody() => [.. Offices.LastResort.SelectMany(role => register[role].Holders.Concat(register[role].Deputies))
        .Select(key => Person(key, Basis.Fallback)).OfType<Recipient>().Take(1)];

    /// <summary>Who hold the role and can take it, else their deputies; none when the reporter is the only one.</summary>
    private List<Recipient> Role(MunicipalRole role)
    {
        var basis = Enum.Parse<Basis>(role.ToString());
        List<Recipient> holders = [.. register[role].Holders.Select(key => Person(key, basis, register[role].Phone)).OfType<Recipient>()];
        return holders.Count > 0 ? holders : [.. register[role].Deputies.Select(key => Person(key, basis, register[role].Phone)).OfType<Recipient>()];
    }

    private List<Recipient> Fallback() => Role(MunicipalRole.Fallback);

    /// <summary>Who are there, with somebody who stands in for each who is not.</summary>
    private (List<Recipient> First, List<Recipient> Away) Present(List<Recipient> taken, List<Recipient> above)
    {
        List<Recipient> first = [];
        List<Recipient> away = [];
        foreach (var person in taken)
        {
            var instead = deputies.IsAway(person) ? Instead(person, above) : [];
            first.AddRange(instead);
            if (instead.Count == 0 || IsUrgent)
                first.Add(person);
            else
                away.Add(person);
        }

        return (first, away);
    }

    /// <summary>Who have it in the place of somebody who is away: rather anybody who is there than a deputy who is not.</summary>
    private List<Recipient> Instead(Recipient person, List<Recipient> above) => FirstOf(
        () => deputies.Present(person),
        () => LevelAfter(person, above).FindAll(a => !deputies.IsAway(a)),
        () => deputies.Of(person),
        () => LevelAfter(person, above));

    /// <summary>The next level in the place of a manager who has no deputy; rather one who is there.</summary>
    private List<Recipient> LevelAfter(Recipient manager, List<Recipient> above)
    {
        List<Recipient> after = [.. above.SkipWhile(a => a.Key != manager.Key).Skip(1)];
        return after.Find(a => !deputies.IsAway(a)) is { } present ? [present] : [.. after.Take(1)];
    }

    private Ladder LadderFrom(List<Recipient> above, List<Recipient> first, List<Recipient> taken)
    {
        var has = first.Concat(taken).Select(r => r.Key).ToHashSet();
        // The reporter's managers have no part in what concerns elected officials (H10), and the manager's subordinates none in what concerns the manager.
        var isLine = !IsAboutManager && (Report.To.Contains(Offices.Supervisor) || !Report.To.Contains(Offices.CouncilLeadership));
        return new Ladder(
            true,
            [.. taken.SelectMany(deputies.Of).Where(d => first.All(f => f.Key != d.Key)).DistinctBy(d => d.Key)],
            isLine ? [.. above.Where(a => !has.Contains(a.Key))] : [],
            Top(),
            [.. Fallback().Concat(register[MunicipalRole.Fallback].Deputies.Select(key => Person(key, Basis.Fallback)).OfType<Recipient>()).DistinctBy(f => f.Key)]);
    }

    private List<Recipient> Top() => !IsAboutManager && !IsByManager
        // Whom a victim chose not to tell is told by no clock either.
        ? Report.Chosen.Count > 0 && !Report.Chosen.Contains(Offices.MunicipalManager) ? [] : Role(MunicipalRole.MunicipalManager)
        : IsAboutLeadership ? Role(MunicipalRole.FirstViceChair) : [.. Role(MunicipalRole.BoardChair).Concat(Role(MunicipalRole.CouncilChair)).DistinctBy(r => r.Key)];

    private bool IsAllowed(string key) => key != matter.Reporter.Key && !subjects.Contains(key);

    private Recipient? Person(string key, Basis basis, string? phone = null) =>
        IsAllowed(key) && known.Person(key) is { } person && PeopleKnown.CanTake(person) ? Of(person, basis, phone) : null;

    private static Recipient Of(DirectoryPerson person, Basis basis, string? phone = null) =>
        new(person.Key, person.Name, basis) { Phone = phone ?? person.Phone };

    private IEnumerable<string> Keys(Subject subject) => subject switch
    {
        Subject.OwnSupervisor => known.Chain.People.Take(1).Select(p => p.Key),
        Subject.NextLevel => known.Chain.People.Skip(1).Take(1).Select(p => p.Key),
        _ => Offices.HoldersOf(subject, register),
    };
}
