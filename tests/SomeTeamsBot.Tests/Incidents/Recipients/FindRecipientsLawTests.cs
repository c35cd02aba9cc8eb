using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.Recipients.Town;

namespace SomeTeamsBot.Tests.Incidents.Recipients;

/// <summary>Whatever the directory tells.</summary>
public class FindRecipientsLawTests
{
    /// <summary>A case and what the directory says.</summary>
    public sealed record Asked(CaseFile Matter, PeopleKnown Known, bool IsQuiet);

    public static class Directories
    {
        private static readonly string[] Keys = [.. Known().People.Keys, "boss", "head", Worker];
        private static readonly string[] To = [Offices.Supervisor, "tietoturva", "luottamusjohto kunnanjohtaja", "tietoturva esihenkilo", "luottamusjohto kunnanjohtaja esihenkilo"];

        public static Arbitrary<Asked> Any() => (
            from urgency in Gen.Elements(UrgencyClass.K0, UrgencyClass.K1, UrgencyClass.K2, UrgencyClass.K3)
            from to in Gen.Elements(To)
            from about in Gen.SubListOf(Enum.GetValues<Subject>())
            from reporter in Gen.Elements(Worker, Worker, "manager", "boss", "Fallback", "BoardChair")
            from flags in Gen.Choose(0, 15)
            from chain in Gen.Shuffle("boss", "head", "manager", "Fallback", Worker)
            from levels in Gen.Choose(0, 4)
            from share in Gen.Choose(0, 3)
            from broken in Gen.Choose(0, 3 + 4 * share).ArrayOf(Keys.Length)
            from away in Gen.SubListOf(Keys)
            from deputy in Gen.Elements(Keys)
            select new Asked(
                Sent(Matter(urgency, to, [.. about]).By(reporter), flags),
                Break(Known([.. chain.Where(k => k != reporter).Take(levels)]) with { Deputies = new Dictionary<string, string> { ["boss"] = deputy } }, broken).Away([.. away]),
                (flags & 8) != 0)).ToArbitrary();

        private static CaseFile Sent(CaseFile matter, int flags) => matter with
        {
            Reporter = matter.Reporter with { IsElectedOfficial = (flags & 1) != 0 },
            Report = matter.Report with { SupervisorIsWrong = (flags & 2) != 0, Inform = (flags & 4) != 0 ? ["tyosuojelu", "viestinta"] : [] },
        };

        // 0 is whole; the more kinds, the more are broken.
        private static PeopleKnown Break(PeopleKnown known, int[] broken) => Keys.Zip(broken).Aggregate(known, (k, b) => b.Second switch
        {
            4 or 8 or 12 or 15 => k.With(b.First, Disabled),
            5 or 9 => k.With(b.First, p => p with { IsContact = true }),
            6 or 10 => k.With(b.First, p => p with { IsGuest = true }),
            7 or 11 => k with { People = k.People.Where(p => p.Key != b.First).ToDictionary() },
            _ => k,
        });
    }

    private static Route Find(Asked asked) => asked.Matter.Route(asked.Known, isQuiet: asked.IsQuiet);

    [Property(Arbitrary = [typeof(Directories)], MaxTest = 2000)]
    public void Whenever_one_of_the_register_can_take_it_somebody_who_can_has_it(Asked asked)
    {
        var route = Find(asked);
        var able = Register.Roles.Values.SelectMany(r => r.Holders.Concat(r.Deputies))
            .Any(key => key != asked.Matter.Reporter.Key && !route.Excluded.Contains(key) && asked.Known.People.TryGetValue(key, out var person) && PeopleKnown.CanTake(person));

        if (able)
            Assert.NotEmpty(route.First);
        Assert.All(route.First, r => Assert.True(PeopleKnown.CanTake(asked.Known.People.GetValueOrDefault(r.Key) ?? asked.Known.Chain.People.Single(p => p.Key == r.Key))));
    }

    [Property(Arbitrary = [typeof(Directories)], MaxTest = 2000)]
    public void Neither_the_reporter_nor_a_subject_is_anywhere_in_a_route(Asked asked)
    {
        var route = Find(asked);
        string[] never = [asked.Matter.Reporter.Key, .. route.Excluded, .. asked.Matter.Report.About.Contains(Subject.OwnSupervisor) ? asked.Known.Chain.People.Take(1).Select(p => p.Key) : []];

        var all = new[] { route.First, route.Inform, route.Ladder.Deputies, route.Ladder.Above, route.Ladder.Director, route.Ladder.Fallback }.SelectMany(l => l.Keys());

        Assert.DoesNotContain(all, never.Contains);
    }

    [Property(Arbitrary = [typeof(Directories)], MaxTest = 1000)]
    public void Nobody_is_in_it_twice_and_whoever_has_it_is_not_told_of_it(Asked asked)
    {
        var route = Find(asked);

        Assert.Equal(route.First.Count, route.First.Concat(route.Inform).DistinctBy(r => r.Key).Count() - route.Inform.Count);
        Assert.DoesNotContain(route.Ladder.Above, a => route.First.Any(f => f.Key == a.Key));
    }
}
