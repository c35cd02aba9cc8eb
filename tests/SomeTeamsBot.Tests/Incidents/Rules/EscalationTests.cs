using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.SampleCases;

namespace SomeTeamsBot.Tests.Incidents.Rules;

/// <summary>Rows 8 to 12 of the domain's chapter 3.2: taking a case one level up.</summary>
public class EscalationTests
{
    [Theory]
    [InlineData(CaseState.Acknowledged)]
    [InlineData(CaseState.Active)]
    public void Row_8_reporter_and_handler_may_propose_to_take_it_up(CaseState from)
    {
        var file = In(from).By(Worker, new ProposeEscalation(Reason));

        Assert.Equal((CaseState.EscalationPending, Worker), (file.State, file.Escalation!.ProposedBy));
        Assert.NotNull(file.Due(TimerKind.Decide));
        Assert.Equal(Denial.NotNow, In(from).Refused(Boss, new ProposeEscalation(Reason)));
    }

    [Fact]
    public void Row_9_letting_it_go_up_gives_it_to_the_next_level_which_takes_it_on()
    {
        var done = Pending().Do(Boss, new ApproveEscalation(""));

        Assert.Equal(CaseState.Escalated, done.File.State);
        Assert.Equal(Boss, done.File.OwnerKey); // until somebody above takes it on
        Assert.Contains(Second, done.File.HandlerKeys());
        Assert.Contains(FactKind.Escalated, done.Kinds());
        Assert.Null(done.File.Due(TimerKind.Decide));
        Assert.Equal(Denial.NotYours, done.File.Refused(Boss, new Acknowledge()));

        var taken = done.File.By(Second, new Acknowledge());

        Assert.Equal((CaseState.Acknowledged, Second), (taken.State, taken.OwnerKey));
    }

    [Fact]
    public void Row_9_what_went_up_is_taken_on_above_and_not_by_another_of_the_lower_level()
    {
        var lower = Notified().By(null, new Tick(), Monday.AddHours(4)).By(Boss, new Acknowledge());
        var file = lower.By(Deputy, new ProposeEscalation(Reason)).By(Boss, new ApproveEscalation(""), Monday.AddHours(5));

        Assert.Equal(Denial.NotYours, file.Refused(Deputy, new Acknowledge()));
        Assert.Equal(Second, file.By(Second, new Acknowledge()).OwnerKey);
    }

    /// <summary>Situation 29.</summary>
    [Fact]
    public void Row_9_nobody_decides_on_their_own_proposal()
    {
        var file = Notified().By(null, new Tick(), Monday.AddHours(4)).By(Boss, new Acknowledge()).By(Deputy, new ProposeEscalation(Reason));

        Assert.Equal(Denial.NotYours, file.Refused(Deputy, new ApproveEscalation("")));
        Assert.Equal(Denial.NotYours, file.Refused(Deputy, new RejectEscalation(Reason)));
        Assert.Equal(Denial.NotYours, Pending().Refused(Worker, new ApproveEscalation("")));
        Assert.Equal(CaseState.Escalated, file.By(Boss, new ApproveEscalation("")).State);
    }

    [Fact]
    public void Row_10_refusing_takes_a_reason_of_twenty_characters()
    {
        Assert.Equal(Denial.ReasonTooShort, Pending().Refused(Boss, new RejectEscalation("Ei tarvita nyt lain."[..19])));
        var file = Pending().By(Boss, new RejectEscalation("Ei tarvita nyt lain."));

        Assert.Equal((CaseState.EscalationRejected, "Ei tarvita nyt lain."), (file.State, file.Escalation!.Rejection));
        Assert.Null(file.Due(TimerKind.Decide));
    }

    [Fact]
    public void Row_10_targeting_cannot_be_stopped()
    {
        var file = Pending() with { Report = new Report("S5", "Maalittamisepäily") };

        Assert.Equal(Denial.NotNow, file.Refused(Boss, new RejectEscalation(Reason)));
    }

    [Fact]
    public void Row_10_immediate_danger_cannot_be_stopped_and_waits_for_nobody()
    {
        var up = Active(UrgencyClass.K0).By(Worker, new ProposeEscalation(Reason));

        Assert.Equal(CaseState.Escalated, up.State);
        Assert.Equal(Reason, Assert.Single(up.Notes).Text);
        Assert.Equal(Denial.NotNow, (Pending() with { Urgency = UrgencyClass.K0 }).Refused(Boss, new RejectEscalation(Reason)));
    }

    [Fact]
    public void Row_11_the_next_level_looks_at_a_refusal_once()
    {
        var file = Rejected().By(Worker, new Reevaluate());

        Assert.Equal(CaseState.EscalationPending, file.State);
        Assert.Contains(Second, file.HandlerKeys());
        Assert.NotNull(file.Due(TimerKind.Decide));
        // Who refused does not decide again, one way or the other.
        Assert.Equal(Denial.NotYours, file.Refused(Boss, new RejectEscalation(Reason)));
        Assert.Equal(Denial.NotYours, file.Refused(Boss, new ApproveEscalation("")));

        var again = file.By(Second, new RejectEscalation(Reason));

        Assert.Equal(CaseState.EscalationRejected, again.State);
        Assert.Equal(Denial.OnlyOnce, again.Refused(Worker, new Reevaluate()));
        Assert.Equal(CaseState.Active, again.By(Worker, new AcceptRejection()).State);
    }

    [Fact]
    public void Row_11_what_the_next_level_lets_go_up_is_its_own()
    {
        var up = Rejected().By(Worker, new Reevaluate()).By(Second, new ApproveEscalation(""));

        Assert.Equal(CaseState.Escalated, up.State);
        Assert.DoesNotContain(Third, up.HandlerKeys());
        Assert.Equal(Second, up.By(Second, new Acknowledge()).OwnerKey);
    }

    [Fact]
    public void Row_11_when_the_one_above_leaves_the_next_one_decides()
    {
        var file = Rejected().By(Worker, new Reevaluate()).By(Second, new DeclareConflict());

        Assert.Equal(CaseState.EscalationPending, file.State);
        Assert.Equal(CaseState.Escalated, file.By(Third, new ApproveEscalation("")).State);
        var lost = Rejected().By(Worker, new Reevaluate()).By(null, new NoteUnreachable(Second));
        Assert.Contains(Third, lost.HandlerKeys());
    }

    [Fact]
    public void Row_11_a_refusal_stands_after_ten_working_days()
    {
        var rejected = Rejected();
        var due = rejected.Due(TimerKind.AcceptRejection);

        Assert.Equal(Policies.Hours.Add(Monday, TimeSpan.FromHours(80)), due);
        Assert.Equal(CaseState.Active, rejected.Until(due!.Value).File.State);
    }

    [Theory]
    [InlineData(UrgencyClass.K1, "2026-06-15T11:00+03:00")]
    [InlineData(UrgencyClass.K2, "2026-06-16T10:00+03:00")]
    [InlineData(UrgencyClass.K3, "2026-06-18T10:00+03:00")]
    public void Row_12_it_goes_up_by_itself_when_the_time_to_decide_is_over(UrgencyClass urgency, string due)
    {
        var pending = Pending(urgency);
        Assert.Equal(Calendar.Moments.At(due), pending.Due(TimerKind.Decide));

        var done = pending.Do(null, new Tick(), Calendar.Moments.At(due));

        Assert.Equal((CaseState.Escalated, true), (done.File.State, done.File.Escalation!.IsAutomatic));
        Assert.Contains(FactKind.EscalatedByClock, done.Kinds());
    }

    [Fact]
    public void Row_12_when_the_one_above_lets_the_time_pass_it_is_theirs()
    {
        var pending = Rejected().By(Worker, new Reevaluate());

        var file = pending.By(null, new Tick(), pending.Due(TimerKind.Decide));

        Assert.Equal(CaseState.Escalated, file.State);
        Assert.DoesNotContain(Third, file.HandlerKeys());
        Assert.Equal(Second, file.By(Second, new Acknowledge(), pending.Due(TimerKind.Decide)).OwnerKey);
    }

    [Fact]
    public void Row_12_with_nobody_above_the_owner_goes_on()
    {
        var pending = Pending() with { Ladder = Ladder.Unknown };

        Assert.Equal(Denial.NobodyThere, pending.Refused(Boss, new ApproveEscalation("")));
        Assert.Equal(CaseState.Active, pending.By(null, new Tick(), pending.Due(TimerKind.Decide)).State);
    }
}
