using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.Recipients.Town;

namespace SomeTeamsBot.Tests.Incidents.Recipients;

/// <summary>Whenever a case does not simply go to the reporter's own supervisor, the log says why, with a code.</summary>
public class RouteNotesTests
{
    [Fact]
    public void Of_the_own_supervisor_nothing_is_noted() => Assert.Empty(Matter().Route().Notes);

    [Fact]
    public void Each_reason_has_its_note()
    {
        (Route Route, RouteNote Note)[] cases =
        [
            (Matter(about: Subject.OwnSupervisor).Route(), RouteNote.ManagerIsSubject),
            (Wrong(Matter()).Route(), RouteNote.ManagerIsWrong),
            (Matter().Route(Known(Chain).Away("boss")), RouteNote.ManagerIsAway),
            (Matter().By("manager").Route(Known()), RouteNote.ReporterIsMunicipalManager),
            (Elected(Matter()).Route(Known()), RouteNote.ReporterIsElected),
            (Matter(about: Subject.MunicipalManager).Route(), RouteNote.SubjectIsMunicipalManager),
            (Matter(to: "luottamusjohto kunnanjohtaja").Route(), RouteNote.OfficeByMatter),
            (Matter(UrgencyClass.K1).Route(register: Register with { OnCall = "on-call" }, isQuiet: true), RouteNote.OnCallAdded),
            (Matter(about: [Subject.OwnSupervisor, Subject.NextLevel]).Route(Known("boss", "head")), RouteNote.NobodyInLine),
        ];

        Assert.All(cases, c => Assert.Contains(c.Note, c.Route.Notes));
        Assert.All(cases, c => Assert.Distinct(c.Route.Notes));
    }

    [Theory]
    [InlineData(RouteNote.NoManager, "NO_MANAGER")]
    [InlineData(RouteNote.ManagerLoop, "MANAGER_LOOP")]
    [InlineData(RouteNote.DirectoryDown, "DIRECTORY_DOWN")]
    [InlineData(RouteNote.OnCallAdded, "ON_CALL_ADDED")]
    public void The_log_has_the_domains_codes(RouteNote note, string code) => Assert.Equal(code, RouteNotes.CodeOf(note));

    private static CaseFile Wrong(CaseFile matter) => matter with { Report = matter.Report with { SupervisorIsWrong = true } };

    private static CaseFile Elected(CaseFile matter) => matter with { Reporter = matter.Reporter with { IsElectedOfficial = true } };
}
