using FsCheck;
using FsCheck.Fluent;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Tests.Incidents.Rules;

/// <summary>A case with some ladder, and what people and the clock do to it, as numbers.</summary>
/// <param name="Draft">Before it was sent.</param>
/// <param name="Route">Who have it and who may be asked.</param>
/// <param name="IsRouted">Whether the directory answered before all else; if not, it may later.</param>
/// <param name="Steps">What happens.</param>
public sealed record Walk(CaseFile Draft, Route Route, bool IsRouted, IReadOnlyList<Move> Steps)
{
    public const string Subject = "subject";

    /// <summary>Everybody who ever tries something, whether they may or not.</summary>
    public static readonly string[] Everybody =
    [
        SampleCases.Worker, SampleCases.Boss, SampleCases.Deputy, SampleCases.Second, SampleCases.Third, SampleCases.Director, SampleCases.Fallback,
        SampleCases.Safety, SampleCases.Colleague, SampleCases.Stranger, Subject,
    ];

    private static readonly UrgencyClass[] Classes = [UrgencyClass.K0, UrgencyClass.K1, UrgencyClass.K2, UrgencyClass.K3];

    /// <summary>What the one who does the step does.</summary>
    public CaseCommand Command(Move step)
    {
        var other = Everybody[step.Other];
        var urgency = Classes[step.Other % 4];
        var policy = SampleCases.Policies.Of(urgency, step.Other % 2 == 0);
        return (step.Kind % Move.Kinds) switch
        {
            0 => new OpenCase(),
            1 or 2 or 3 => new Acknowledge(),
            4 => new LogDeed((DeedKind)(step.Other % 9)),
            5 => new AskReporter(SampleCases.Reason),
            6 => new TellMore("Lisää."),
            7 => new ProposeEscalation(SampleCases.Reason),
            8 => new ApproveEscalation(SampleCases.Reason),
            9 => new RejectEscalation(SampleCases.Reason),
            10 => new AcceptRejection(),
            11 => new Reevaluate(),
            12 => new TransferCase(SampleCases.Person(other, Basis.Transfer), SampleCases.Reason),
            13 => new DeclareConflict(),
            14 => new NameSubject(other),
            15 => new Resolve(Domain.Incidents.Outcome.Handled, [], "Selvä."),
            16 => new CloseCase(),
            17 => new Reopen(SampleCases.Reason),
            18 => new Withdraw(),
            19 => new RaiseUrgency(urgency, policy),
            20 => new LowerUrgency(urgency, policy, SampleCases.Reason),
            23 when step.IsHarsh => new NoteUnreachable(other),
            24 when step.IsHarsh => new NoteGone(other),
            >= 21 and <= 24 => new NoteReached(other),
            25 => Route,
            26 => new PutOffRoute(Draft.Submitted.AddYears(1)),
            27 => new NoteBack(other),
            _ => new Tick(),
        };
    }

    public override string ToString() => $"{Draft.Urgency} {Draft.Report.Situation} {Route} {string.Join(' ', Steps)}";
}

/// <summary>One step of a walk.</summary>
/// <param name="Who">Who does it.</param>
/// <param name="IsFit">Whether it is rather somebody who may.</param>
/// <param name="Kind">What.</param>
/// <param name="Other">To whom.</param>
/// <param name="Wait">How much time goes by before.</param>
public sealed record Move(int Who, bool IsFit, int Kind, int Other, TimeSpan Wait)
{
    /// <summary>How many kinds there are.</summary>
    public const int Kinds = 29;

    /// <summary>Whether somebody may leave by it; rarely, for nothing much happens to a case that everybody has left.</summary>
    public bool IsHarsh => (Who + Other) % 4 == 0;

    /// <summary>Whether the bot itself does it: a card arrives or does not, or time goes by.</summary>
    public bool IsBot => Kind % Kinds >= 21;
}

/// <summary>Walks for the laws.</summary>
public static class Walks
{
    private static readonly int People = Walk.Everybody.Length;

    public static Arbitrary<Walk> Any() => (
        from urgency in Gen.Elements(UrgencyClass.K0, UrgencyClass.K1, UrgencyClass.K2, UrgencyClass.K3)
        from situation in Gen.Elements("S1", "S1", "S4", "S5")
        from flags in Gen.Choose(0, 31)
        from route in AnyRoute()
        from steps in AnyMove().ListOf(80)
        select new Walk(Draft(urgency, situation, flags), route, (flags & 24) != 24, [.. steps])).ToArbitrary();

    private static Gen<Route> AnyRoute() =>
        from first in Some(1, SampleCases.Boss, SampleCases.Safety, Walk.Subject, SampleCases.Worker)
        from inform in Some(0, SampleCases.Safety, SampleCases.Deputy, Walk.Subject)
        from away in Some(0, SampleCases.Boss, SampleCases.Third, Walk.Subject, SampleCases.Worker)
        from deputies in Some(0, SampleCases.Deputy, SampleCases.Colleague, Walk.Subject)
        from above in Some(0, SampleCases.Second, SampleCases.Third, "fourth", "fifth", Walk.Subject, SampleCases.Worker)
        from director in Some(0, SampleCases.Director, SampleCases.Worker)
        from fallback in Some(0, SampleCases.Fallback, Walk.Subject)
        select new Route(first, inform, new Ladder(true, deputies, above, director, fallback)) { Away = away, Excluded = [Walk.Subject] };

    private static Gen<IReadOnlyList<Recipient>> Some(int atLeast, params string[] keys) =>
        from all in Gen.Shuffle(keys)
        from count in Gen.Choose(atLeast, keys.Length)
        select (IReadOnlyList<Recipient>)[.. all.Take(count).Select(k => SampleCases.Person(k))];

    private static Gen<Move> AnyMove() =>
        from who in Gen.Choose(0, People - 1)
        from isFit in Gen.Elements(true, true, true, false)
        from kind in Gen.Choose(0, Move.Kinds - 1)
        from other in Gen.Choose(0, People - 1)
        from minutes in Gen.Frequency(
            (20, Gen.Elements(0, 1, 15, 60)), (6, Gen.Elements(8 * 60, 24 * 60, 3 * 24 * 60)), (2, Gen.Elements(20 * 24 * 60, 400 * 24 * 60)))
        select new Move(who, isFit, kind, other, TimeSpan.FromMinutes(kind == Move.Kinds - 1 ? minutes : Math.Min(minutes, 15)));

    private static CaseFile Draft(UrgencyClass urgency, string situation, int flags)
    {
        var draft = SampleCases.Draft(urgency, (flags & 1) != 0);
        return draft with
        {
            Report = draft.Report with { Situation = situation, AlsoAbove = (flags & 2) != 0, HasMinor = (flags & 4) != 0, IsDataBreach = (flags & 8) != 0 },
        };
    }
}
