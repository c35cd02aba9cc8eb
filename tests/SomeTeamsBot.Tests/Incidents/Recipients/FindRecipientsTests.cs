using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.Recipients.Town;

namespace SomeTeamsBot.Tests.Incidents.Recipients;

/// <summary>The rules of the domain's chapter 2.5 and the situations of its chapter 5 that turn on who gets a case.</summary>
public class FindRecipientsTests
{
    private const string Leadership = "luottamusjohto kunnanjohtaja";

    [Fact]
    public void It_goes_to_the_own_supervisor_and_the_levels_above_wait()
    {
        var route = Matter().Route();

        Assert.Equal([("boss", Basis.OwnSupervisor)], route.First.Select(r => (r.Key, r.Basis)));
        Assert.Equal([("head", Basis.NextLevel), ("manager", Basis.NextLevel)], route.Ladder.Above.Select(r => (r.Key, r.Basis)));
        Assert.Equal(["manager"], route.Ladder.Director.Keys());
        Assert.Equal(["Fallback", "Fallback-deputy"], route.Ladder.Fallback.Keys());
        Assert.Equal(["school-deputy"], route.Ladder.Deputies.Keys());
        Assert.Empty(route.Notes);
        Assert.Empty(route.Excluded);
        Assert.True(route.Ladder.IsKnown);
    }

    [Fact]
    public void Whom_a_victim_left_out_is_told_by_no_clock_and_whom_they_chose_is_told_at_once()
    {
        var matter = Matter(to: Offices.CouncilLeadership);

        var route = (matter with { Reporter = matter.Reporter with { IsElectedOfficial = true }, Report = matter.Report with { Chosen = [Offices.CouncilLeadership] } }).Route(Known());

        Assert.Equal(["BoardChair", "CouncilChair"], route.First.Keys());
        Assert.DoesNotContain("manager", Everybody(route));
    }

    [Fact]
    public void Situation_1_without_a_manager_the_fallback_has_it()
    {
        var route = Matter().Route(Known());

        Assert.Equal([("Fallback", Basis.Fallback)], route.First.Select(r => (r.Key, r.Basis)));
        Assert.Equal([RouteNote.NoManager], route.Notes);
    }

    [Fact]
    public void Situation_2_when_it_is_about_the_own_supervisor_the_next_level_has_it_and_they_never_do()
    {
        var route = Matter(about: Subject.OwnSupervisor).Route();

        Assert.Equal([("head", Basis.NextLevel)], route.First.Select(r => (r.Key, r.Basis)));
        Assert.Equal(["boss"], route.Excluded);
        Assert.DoesNotContain("boss", Everybody(route));
        Assert.Equal(["manager"], route.Ladder.Above.Keys());
    }

    [Fact]
    public void When_it_is_about_two_levels_the_third_has_it()
    {
        var route = Matter(about: [Subject.OwnSupervisor, Subject.NextLevel]).Route(Known("boss", "head", "director", "manager"));

        Assert.Equal(["director"], route.First.Keys());
        Assert.Equal(["boss", "head"], route.Excluded);
    }

    [Theory]
    [InlineData(UrgencyClass.K0)]
    [InlineData(UrgencyClass.K1)]
    public void Situation_3_in_haste_the_deputy_of_one_who_is_away_has_it_too(UrgencyClass urgency)
    {
        var route = Matter(urgency).Route(Known(Chain).Away("boss"));

        Assert.Equal([("school-deputy", Basis.Deputy), ("boss", Basis.OwnSupervisor)], route.First.Select(r => (r.Key, r.Basis)));
        Assert.Empty(route.Inform);
        Assert.Empty(route.Ladder.Deputies);
    }

    [Theory]
    [InlineData(UrgencyClass.K2)]
    [InlineData(UrgencyClass.K3)]
    public void Situation_3_else_the_deputy_has_it_and_the_one_away_is_told_on_return(UrgencyClass urgency)
    {
        var route = Matter(urgency).Route(Known(Chain).Away("boss"));

        Assert.Equal(["school-deputy"], route.First.Keys());
        Assert.Equal(["boss"], route.Away.Keys());
        Assert.Empty(route.Inform);
        // Nor is the one away the next level.
        Assert.Equal(["head", "manager"], route.Ladder.Above.Keys());
    }

    [Fact]
    public void The_deputy_is_whom_the_supervisor_named_else_the_units_else_the_next_level()
    {
        var named = Known(Chain) with { Deputies = new Dictionary<string, string> { ["boss"] = "stand-in" } };
        Assert.Equal(["stand-in"], Matter().Route(named).First.Keys());
        Assert.Equal(["school-deputy"], Matter().Route(named.With("stand-in", Disabled)).First.Keys());

        var none = Register with { UnitDeputies = new Dictionary<string, string>() };
        Assert.Equal(["head"], Matter().Route(Known(Chain).Away("boss"), none).First.Keys());
        Assert.Equal(["manager"], Matter().Route(Known(Chain).Away("boss", "head"), none).First.Keys());
        Assert.Equal(["boss"], Matter().Route(Known("boss").Away("boss"), none).First.Keys());
    }

    [Fact]
    public void A_deputy_is_neither_the_reporter_nor_a_subject()
    {
        var named = Known(Chain) with { Deputies = new Dictionary<string, string> { ["boss"] = Worker } };
        Assert.Equal(["school-deputy"], Matter().Route(named).First.Keys());

        var subject = Known(Chain) with { Deputies = new Dictionary<string, string> { ["head"] = "boss" } };
        Assert.Equal(["manager"], Matter(about: Subject.OwnSupervisor).Route(subject).First.Keys());
    }

    [Fact]
    public void A_role_has_its_own_deputy_in_place_of_one_who_is_away()
    {
        var route = Matter(to: "tietoturva").Route(Known(Chain).Away("InformationSecurity"));

        Assert.Equal(["InformationSecurity-deputy"], route.First.Keys());
        Assert.Equal(["InformationSecurity"], route.Away.Keys());
    }

    [Fact]
    public void Situation_6_a_guests_report_goes_to_the_fallback_whatever_manager_the_directory_names()
    {
        var route = Matter().Route(Known(Chain) with { Reporter = Person(Worker) with { IsGuest = true } });

        Assert.Equal(["Fallback"], route.First.Keys());
        Assert.Empty(route.Ladder.Above);
        Assert.Equal([RouteNote.ReporterIsGuest], route.Notes);
    }

    [Fact]
    public void Situation_6_a_guest_whom_the_register_knows_as_an_elected_official_is_one()
    {
        var route = Matter().By("BoardChair").Route(Known() with { Reporter = Person("BoardChair") with { IsGuest = true } });

        Assert.Equal(["BoardChair-deputy", "CouncilChair", "manager"], route.First.Keys());
    }

    [Fact]
    public void Situation_15_an_elected_official_as_the_victim_goes_to_the_leadership_and_the_manager_and_not_to_a_manager_in_the_directory()
    {
        var matter = Matter();
        var route = (matter with { Reporter = matter.Reporter with { IsElectedOfficial = true } }).Route();

        Assert.Equal([("BoardChair", Basis.BoardChair), ("CouncilChair", Basis.CouncilChair), ("manager", Basis.MunicipalManager)], route.First.Select(r => (r.Key, r.Basis)));
        Assert.DoesNotContain("boss", Everybody(route));
        Assert.Equal([RouteNote.ReporterIsElected], route.Notes);
    }

    [Fact]
    public void Situation_15_one_of_the_leadership_does_not_get_their_own_report()
    {
        var route = Matter(to: Leadership).By("BoardChair").Route(Known());

        Assert.Equal(["BoardChair-deputy", "CouncilChair", "manager"], route.First.Keys());
        Assert.DoesNotContain("BoardChair", Everybody(route));
    }

    [Fact]
    public void An_elected_officials_writing_never_climbs_to_the_reporters_supervisor()
    {
        var route = Matter(to: Leadership).Route();

        Assert.Equal(["BoardChair", "CouncilChair", "manager"], route.First.Keys());
        Assert.Empty(route.Ladder.Above);
        // But where an employee is the target the supervisor has it, and so has who is above.
        Assert.Equal(["head"], Matter(to: Leadership + " " + Offices.Supervisor).Route().Ladder.Above.Keys());
    }

    [Fact]
    public void An_elected_officials_writing_leaves_out_whom_it_is_about()
    {
        var leadership = Matter(to: Leadership, about: Subject.CouncilLeadership).Route();
        Assert.Equal(["manager"], leadership.First.Keys());
        Assert.Equal(["BoardChair", "CouncilChair"], leadership.Excluded);

        var all = Matter(to: Leadership, about: [Subject.CouncilLeadership, Subject.MunicipalManager]).Route();
        Assert.Equal(["FirstViceChair", "SafetyManager"], all.First.Keys());
        Assert.Equal(["BoardChair", "CouncilChair", "manager"], all.Excluded.Order());

        Assert.Equal(["BoardChair", "CouncilChair", "SafetyManager"], Matter(to: Leadership, about: Subject.MunicipalManager).Route().First.Keys().Order());
    }

    [Fact]
    public void Situation_16_somebody_under_age_takes_the_same_way()
    {
        var matter = Matter(UrgencyClass.K1);

        Assert.Equal(["boss"], (matter with { Report = matter.Report with { HasMinor = true } }).Route().First.Keys());
    }

    [Fact]
    public void Situation_17_what_the_municipal_manager_reports_goes_to_the_board_and_not_to_a_subordinate()
    {
        var route = Matter(UrgencyClass.K0).By("manager").Route(Known());

        Assert.Equal([("BoardChair", Basis.BoardChair)], route.First.Select(r => (r.Key, r.Basis)));
        Assert.Equal(["BoardChair", "CouncilChair"], route.Ladder.Director.Keys());
        Assert.Equal([RouteNote.ReporterIsMunicipalManager], route.Notes);
        Assert.DoesNotContain("manager", Everybody(route));
        Assert.Equal(["BoardChair-deputy"], Matter().By("manager").Route(Known().With("BoardChair", Disabled)).First.Keys());
        Assert.Equal(["CouncilChair"], Matter().By("manager").Route(Known().With("BoardChair", Disabled).With("BoardChair-deputy", Disabled)).First.Keys());
        // A deputy manager is a subordinate too.
        Assert.Equal(["BoardChair", "CouncilChair"], Matter(to: Leadership).By("manager").Route(Known()).First.Keys());
    }

    [Fact]
    public void Situation_18_about_the_municipal_manager_it_goes_to_the_board_and_the_clock_never_calls_them()
    {
        var matter = Matter(UrgencyClass.K0, about: Subject.MunicipalManager);
        var route = matter.Route();

        Assert.Equal(["BoardChair", "SafetyManager"], route.First.Keys());
        Assert.Empty(route.Ladder.Above); // whoever is below is their subordinate
        Assert.DoesNotContain("manager", Everybody(route));
        var (file, _) = matter.Sent().By(null, route).Until(SampleCases.Monday.AddDays(10));
        Assert.DoesNotContain("manager", file.Holders.Select(h => h.Person.Key));
        Assert.Contains("CouncilChair", file.HandlerKeys());
    }

    [Fact]
    public void Situation_18_also_when_they_are_named_as_the_own_supervisor()
    {
        var route = Matter(about: Subject.OwnSupervisor).Route(Known("manager"));

        Assert.Equal(["BoardChair", "SafetyManager"], route.First.Keys());
        Assert.Equal(["BoardChair", "CouncilChair"], route.Ladder.Director.Keys());
        Assert.DoesNotContain("manager-deputy", Everybody(route));
    }

    [Theory]
    [InlineData("", "Fallback")]
    [InlineData("boss", "boss")]
    public void Situation_19_a_loop_is_cut_and_noted(string chain, string first)
    {
        var known = Known(chain.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        var route = Matter().Route(known with { Chain = known.Chain with { End = ChainEnd.Loop } });

        Assert.Equal([first], route.First.Keys());
        Assert.Equal([RouteNote.ManagerLoop], route.Notes);
    }

    [Fact]
    public void Situation_19_the_reporter_in_their_own_chain_gets_nothing() =>
        Assert.DoesNotContain(Worker, Everybody(Matter().Route(Known("boss", Worker, "manager"))));

    [Fact]
    public void Situation_20_who_cannot_take_it_is_passed_over()
    {
        Route Passing(Func<DirectoryPerson, DirectoryPerson> change) => Matter().Route(Known(Chain).With("boss", change));

        Assert.All(
            [
                (Passing(p => p with { IsContact = true }), RouteNote.ManagerIsContact),
                (Passing(p => p with { IsEnabled = false }), RouteNote.ManagerDisabled),
                (Passing(p => p with { IsGuest = true }), RouteNote.ManagerIsGuest),
            ],
            passed =>
            {
                Assert.Equal([("head", Basis.NextLevel)], passed.Item1.First.Select(r => (r.Key, r.Basis)));
                Assert.Equal([passed.Item2], passed.Item1.Notes);
            });
    }

    [Fact]
    public void Situation_29_a_supervisor_who_reports_has_it_decided_above()
    {
        var route = Matter().By("boss").Route(Known("head", "manager"));

        Assert.Equal(["head"], route.First.Keys());
        Assert.DoesNotContain("boss", Everybody(route));
    }

    [Fact]
    public void When_the_directory_names_the_wrong_supervisor_the_fallback_has_it()
    {
        var matter = Matter();
        var route = (matter with { Report = matter.Report with { SupervisorIsWrong = true } }).Route();

        Assert.Equal(["Fallback"], route.First.Keys());
        Assert.DoesNotContain("boss", Everybody(route));
    }

    [Fact]
    public void The_safety_delegate_is_told_of_targeting_and_has_nothing_to_decide()
    {
        var matter = Matter(UrgencyClass.K1);
        var route = (matter with { Report = matter.Report with { Situation = "S5", Inform = ["tyosuojelu"] } }).Route();

        Assert.Equal(["boss"], route.First.Keys());
        Assert.Equal([("SafetyDelegate", Basis.SafetyDelegate)], route.Inform.Select(r => (r.Key, r.Basis)));
    }

    [Fact]
    public void A_swindle_goes_to_information_security_and_the_supervisor()
    {
        Assert.Equal(["InformationSecurity", "boss"], Matter(UrgencyClass.K1, "tietoturva esihenkilo").Route().First.Keys());
        Assert.Equal(["InformationSecurity"], Matter(UrgencyClass.K1, "tietoturva").Route().First.Keys());
    }

    [Theory]
    [InlineData(UrgencyClass.K0, true, true)]
    [InlineData(UrgencyClass.K1, true, true)]
    [InlineData(UrgencyClass.K1, false, false)]
    [InlineData(UrgencyClass.K2, true, false)]
    public void At_night_whoever_is_on_call_has_an_urgent_case_too(UrgencyClass urgency, bool isQuiet, bool isCalled)
    {
        var route = Matter(urgency).Route(register: Register with { OnCall = "on-call" }, isQuiet: isQuiet);

        Assert.Equal(isCalled ? ["boss", "on-call"] : ["boss"], route.First.Keys());
    }

    [Fact]
    public void A_victim_who_chose_whom_to_tell_did_not_choose_whoever_is_on_call()
    {
        var matter = Matter(UrgencyClass.K1);
        matter = matter with { Report = matter.Report with { Chosen = [Offices.MunicipalManager] } };

        Assert.DoesNotContain("on-call", matter.Route(register: Register with { OnCall = "on-call" }, isQuiet: true).First.Keys());
    }

    [Fact]
    public void A_role_whose_only_holder_reports_or_is_the_subject_is_its_deputys()
    {
        Assert.Equal(["InformationSecurity-deputy"], Matter(to: "tietoturva").By("InformationSecurity").Route(Known()).First.Keys());
        Assert.Equal(["InformationSecurity-deputy"], Matter(to: "tietoturva", about: Subject.OwnSupervisor).Route(Known("InformationSecurity", "manager")).First.Keys());
        Assert.Equal(["Fallback-deputy"], Matter().By("Fallback").Route(Known()).First.Keys());
    }

    [Fact]
    public void When_neither_a_recipient_nor_the_fallback_can_take_it_somebody_of_the_register_has_it()
    {
        var known = Known("boss");
        foreach (var key in known.People.Keys.Append("boss").Except(["Communications-deputy"]))
            known = known.With(key, Disabled);

        Assert.Equal(["Communications-deputy"], Matter().Route(known).First.Keys());
        Assert.Empty(Matter().Route(known.With("Communications-deputy", Disabled)).First);
    }

    [Fact]
    public void The_number_to_call_is_the_roles_or_else_the_persons()
    {
        var register = Register with
        {
            Roles = Register.Roles.ToDictionary(r => r.Key, r => r.Key == MunicipalRole.InformationSecurity ? r.Value with { Phone = "+358 2" } : r.Value),
        };
        var route = Matter(UrgencyClass.K1, "tietoturva esihenkilo").Route(Known(Chain).With("boss", p => p with { Phone = "+358 1" }), register);

        Assert.Equal(["+358 2", "+358 1"], route.First.Select(r => r.Phone));
    }

    /// <summary>Situation 21.</summary>
    [Fact]
    public void Without_the_directory_the_fallback_has_it_but_neither_the_reporter_nor_a_known_subject()
    {
        Route Silent(CaseFile matter) => FindRecipients.WithoutDirectory(Register, role => role.ToString(), matter);

        Assert.Equal(["Fallback"], Silent(Matter()).First.Keys());
        Assert.Equal([RouteNote.DirectoryDown], Silent(Matter()).Notes);
        Assert.False(Silent(Matter()).Ladder.IsKnown);
        Assert.Equal(["Fallback-deputy"], Silent(Matter().By("Fallback")).First.Keys());
        Assert.Equal(["manager"], Silent(Matter(about: Subject.MunicipalManager)).Excluded);
    }

    private static IEnumerable<string> Everybody(Route route) =>
        new[] { route.First, route.Inform, route.Ladder.Deputies, route.Ladder.Above, route.Ladder.Director, route.Ladder.Fallback }.SelectMany(l => l.Keys());
}
