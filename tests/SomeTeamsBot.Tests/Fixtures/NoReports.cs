using Moq;
using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Questions;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Tests.Fixtures;

/// <summary>A municipality that takes no reports: whatever would keep a case or ask the directory fails the test.</summary>
internal static class NoReports
{
    public static readonly IncidentSettings Settings = new(
        new RoleRegister(new Dictionary<MunicipalRole, RoleHolders>(), new Dictionary<string, string>()), EscalationPolicies.Default(WorkingHours.Office));

    public static RouteCases Routes(ITriageTrees trees, IHandbooks handbooks)
    {
        var kept = new Mock<ICases>(MockBehavior.Strict);
        kept.Setup(c => c.OfReporter(It.IsAny<string>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        kept.Setup(c => c.OfHolder(It.IsAny<string>(), It.IsAny<bool>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        var cases = kept.Object;
        var directory = new Mock<IDirectory>(MockBehavior.Strict).Object;
        var change = new ChangeCase(cases, new FakeMessenger(), new FakePeople(), Settings);
        var gather = new GatherPeople(directory, Settings.Register, new Mock<IAbsences>(MockBehavior.Strict).Object);
        return new RouteCases(
            new RunReport(trees, handbooks, new FakeDrafts(), new SendReport(cases, change, gather, Settings, TimeProvider.System), Settings),
            new HandleCase(cases, change, new TransferTargets(directory, Settings), Settings, TimeProvider.System),
            new ListCases(cases, TimeProvider.System),
            new NameDeputy(new Mock<IAbsences>(MockBehavior.Strict).Object, directory, Settings, TimeProvider.System),
            Questions(gather));
    }

    private static RouteQuestions Questions(GatherPeople gather)
    {
        var kept = new Mock<IQuestions>(MockBehavior.Strict);
        kept.Setup(q => q.OfAsker(It.IsAny<string>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        kept.Setup(q => q.OfRecipient(It.IsAny<string>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        var (questions, people) = (kept.Object, new FakePeople());
        return new RouteQuestions(
            new AskSupervisor(questions, new FindSupervisor(gather, Settings, TimeProvider.System), new QuestionPolicy(), TimeProvider.System),
            new HandleQuestion(questions, new ChangeQuestion(questions, new FakeMessenger(), new LanguageOfPerson(people), TimeProvider.System), TimeProvider.System),
            new ListQuestions(questions, TimeProvider.System));
    }
}
