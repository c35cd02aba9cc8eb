using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.SampleCases;

namespace SomeTeamsBot.Tests.Incidents.Rules;

/// <summary>To whom a case goes up, and what is said along with it.</summary>
public class EscalationTargetTests
{
    private const string Why = "Asia koskee useaa yksikköä.";

    [Fact]
    public void The_nearest_above_is_the_first_choice_and_gets_it_when_none_is_made()
    {
        var file = In(CaseState.Active);

        var up = file.By(Boss, new ApproveEscalation(Why));

        Assert.Equal(file.EscalationTargets.First().Key, Assert.Single(up.Escalation!.To));
    }

    [Fact]
    public void Another_of_those_above_can_be_chosen()
    {
        var file = In(CaseState.Active);
        var chosen = file.EscalationTargets.Last().Key;
        Assert.NotEqual(file.EscalationTargets.First().Key, chosen);

        var up = file.By(Boss, new ApproveEscalation(Why, chosen));

        Assert.Equal([chosen], up.Escalation!.To);
        Assert.Contains(chosen, up.HandlerKeys());
    }

    [Theory]
    [InlineData(Worker)]
    [InlineData(Boss)]
    [InlineData("somebody-else")]
    public void Nobody_else_can(string key) => Assert.Equal(Denial.NotThem, In(CaseState.Active).Refused(Boss, new ApproveEscalation(Why, key)));

    [Fact]
    public void A_refusal_that_is_looked_at_once_more_goes_to_whoever_looks()
    {
        var again = In(CaseState.EscalationRejected).By(Worker, new Reevaluate());

        Assert.Equal([again.Escalation!.Decider], again.EscalationTargets.Select(p => p.Key));
    }

    [Fact]
    public void Whoever_gets_it_reads_why()
    {
        var proposed = In(CaseState.Active).By(Worker, new ProposeEscalation("Kukaan ei tee mitään tälle."));
        var up = proposed.By(Boss, new ApproveEscalation(Why));

        Assert.Equal(
            [(NoteKind.FromReporter, "Kukaan ei tee mitään tälle."), (NoteKind.Reason, Why)], up.Notes.Select(n => (n.Kind, n.Text)));
        Assert.Equal(Monday, up.Escalation!.WentUp);
    }
}
