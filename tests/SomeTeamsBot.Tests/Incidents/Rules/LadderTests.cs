using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Tests.Calendar;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.SampleCases;

namespace SomeTeamsBot.Tests.Incidents.Rules;

/// <summary>When who is added while nobody takes it on: the tables of the domain's chapters 2.3 and 3.3.</summary>
public class LadderTests
{
    private static readonly int[] WorkingDaysOverMidsummer = [17, 18, 22, 23];

    private static DateTimeOffset At(string text) => Moments.At(text);

    /// <summary>Who is given the case when, until then.</summary>
    private static (DateTimeOffset At, string Who)[] Given(CaseFile file, DateTimeOffset end) =>
        [.. file.Until(end).Log.Where(l => l.Fact.Kind == FactKind.Given).Select(l => (l.At, l.Fact.Who!))];

    private static DateTimeOffset[] When(FactKind kind, CaseFile file, DateTimeOffset end) =>
        [.. file.Until(end).Log.Where(l => l.Fact.Kind == kind).Select(l => l.At)];

    private static CaseFile NotifiedAt(UrgencyClass urgency, string at, bool isSomebodyOnCall = false) =>
        Draft(urgency, isSomebodyOnCall).Sent(At(at)).By(null, ToBoss, At(at)).By(null, new NoteReached(Boss), At(at));

    [Fact]
    public void K0_both_levels_at_once_then_deputy_and_manager_then_everybody_four_times()
    {
        var file = Notified(UrgencyClass.K0);

        Assert.Equal([Boss, Second], file.HandlerKeys());
        Assert.Equal(
            [(Monday.AddMinutes(15), Deputy), (Monday.AddMinutes(15), Director), (Monday.AddMinutes(90), Fallback)],
            Given(file, Monday.AddDays(30)));
        DateTimeOffset[] again = [.. Enumerable.Range(2, 4).Select(quarter => Monday.AddMinutes(15 * quarter))];
        Assert.Equal(again, When(FactKind.ToldAgain, file, Monday.AddDays(30)));
        Assert.Equal([Monday.AddMinutes(15), .. again], When(FactKind.NobodyAnswers, file, Monday.AddDays(30)));
    }

    [Fact]
    public void K0_does_not_sleep() =>
        Assert.Equal(
            [(At("2026-06-16T02:15+03:00"), Deputy), (At("2026-06-16T02:15+03:00"), Director), (At("2026-06-16T03:30+03:00"), Fallback)],
            Given(NotifiedAt(UrgencyClass.K0, "2026-06-16T02:00+03:00"), At("2026-06-17T00:00Z")));

    [Fact]
    public void K1_deputy_after_one_hour_next_level_after_two_manager_after_four()
    {
        var file = Notified(UrgencyClass.K1);

        Assert.Equal(
            [(Monday.AddHours(1), Deputy), (Monday.AddHours(2), Second), (Monday.AddHours(4), Director), (Monday.AddHours(9), Fallback)],
            Given(file, Monday.AddDays(30)));
        Assert.Equal([.. Enumerable.Range(5, 4).Select(h => Monday.AddHours(h))], When(FactKind.ToldAgain, file, Monday.AddDays(30)));
    }

    [Fact]
    public void K1_of_a_threat_has_the_next_level_at_once()
    {
        var draft = Draft(UrgencyClass.K1);
        var file = (draft with { Report = draft.Report with { AlsoAbove = true } }).Sent().By(null, ToBoss);

        Assert.Equal([Boss, Second], file.HandlerKeys());
        Assert.Equal([(Monday.AddHours(1), Deputy), (Monday.AddHours(4), Director)], Given(file, Monday.AddHours(8)));
    }

    [Fact]
    public void K1_at_night_the_clock_runs_but_nobody_climbs_before_seven_and_then_step_by_step()
    {
        var file = NotifiedAt(UrgencyClass.K1, "2026-06-15T23:00+03:00");

        Assert.Equal(At("2026-06-16T00:00+03:00"), file.AcknowledgeBy);
        Assert.Equal(
            [(At("2026-06-16T07:00+03:00"), Deputy), (At("2026-06-16T08:00+03:00"), Second), (At("2026-06-16T10:00+03:00"), Director)],
            Given(file, At("2026-06-16T10:30+03:00")));
    }

    [Fact]
    public void K1_at_night_the_reporter_hears_when_the_time_to_answer_is_over() =>
        Assert.Equal(
            [At("2026-06-16T00:00+03:00"), At("2026-06-16T07:00+03:00"), At("2026-06-16T08:00+03:00"), At("2026-06-16T10:00+03:00")],
            When(FactKind.NobodyAnswers, NotifiedAt(UrgencyClass.K1, "2026-06-15T23:00+03:00"), At("2026-06-16T10:30+03:00")));

    [Fact]
    public void K1_in_the_evening_climbs_as_far_as_ten() =>
        Assert.Equal(
            [(At("2026-06-15T21:30+03:00"), Deputy), (At("2026-06-16T07:00+03:00"), Second), (At("2026-06-16T09:00+03:00"), Director)],
            Given(NotifiedAt(UrgencyClass.K1, "2026-06-15T20:30+03:00"), At("2026-06-16T09:30+03:00")));

    [Fact]
    public void K1_at_night_climbs_when_somebody_is_on_call() =>
        Assert.Equal(
            [(At("2026-06-16T00:00+03:00"), Deputy), (At("2026-06-16T01:00+03:00"), Second), (At("2026-06-16T03:00+03:00"), Director)],
            Given(NotifiedAt(UrgencyClass.K1, "2026-06-15T23:00+03:00", isSomebodyOnCall: true), At("2026-06-16T07:30+03:00")));

    [Fact]
    public void K1_nothing_of_it_goes_up_by_itself_at_night()
    {
        var evening = At("2026-06-15T21:30+03:00");
        var active = NotifiedAt(UrgencyClass.K1, "2026-06-15T21:00+03:00").By(Boss, new Acknowledge(), evening).By(Boss, new LogDeed(DeedKind.Heard), evening);
        var morning = At("2026-06-16T07:00+03:00");

        Assert.Equal(morning, active.By(Worker, new ProposeEscalation(Reason), evening).Due(TimerKind.Decide));
        Assert.Equal(morning, active.By(Boss, new ApproveEscalation(""), evening).Due(TimerKind.AddNextLevel));
    }

    [Fact]
    public void K2_deputy_after_four_working_hours_next_level_after_eight_and_never_the_manager()
    {
        var file = Notified();

        Assert.Equal(
            [(Monday.AddHours(4), Deputy), (At("2026-06-16T10:00+03:00"), Second), (At("2026-06-24T10:00+03:00"), Fallback)],
            Given(file, Monday.AddDays(60)));
        Assert.Equal(
            [.. WorkingDaysOverMidsummer.Select(day => At($"2026-06-{day}T10:00+03:00"))],
            When(FactKind.ToldAgain, file, Monday.AddDays(60)));
    }

    [Fact]
    public void K3_deputy_after_two_working_days_next_level_after_four_and_never_the_manager()
    {
        var given = Given(Notified(UrgencyClass.K3), Monday.AddDays(60));

        Assert.Equal([(At("2026-06-17T10:00+03:00"), Deputy), (At("2026-06-22T10:00+03:00"), Second)], given[..2]);
        Assert.Equal([Fallback], given[2..].Select(g => g.Who));
    }

    [Theory]
    [InlineData(UrgencyClass.K2, "2026-06-18T15:00+03:00", "2026-06-22T11:00+03:00")] // Midsummer Eve is on Friday
    [InlineData(UrgencyClass.K2, "2026-12-23T14:30+02:00", "2026-12-28T10:30+02:00")] // Christmas
    [InlineData(UrgencyClass.K2, "2026-06-13T12:00+03:00", "2026-06-15T12:00+03:00")] // a Saturday
    [InlineData(UrgencyClass.K2, "2026-06-19T15:55+03:00", "2026-06-22T12:00+03:00")]
    [InlineData(UrgencyClass.K2, "2026-03-27T15:00+02:00", "2026-03-30T11:00+03:00")] // the clock is changed between
    [InlineData(UrgencyClass.K2, "2026-10-23T15:00+03:00", "2026-10-26T11:00+02:00")]
    [InlineData(UrgencyClass.K2, "2026-07-15T09:00+03:00", "2026-07-15T13:00+03:00")] // July stops no clock of a case
    [InlineData(UrgencyClass.K1, "2026-03-29T02:30+02:00", "2026-03-29T04:30+03:00")]
    [InlineData(UrgencyClass.K1, "2026-10-25T03:30+03:00", "2026-10-25T03:30+02:00")]
    [InlineData(UrgencyClass.K0, "2026-03-29T02:50+02:00", "2026-03-29T04:05+03:00")]
    [InlineData(UrgencyClass.K3, "2026-12-22T12:00+02:00", "2026-12-28T12:00+02:00")]
    public void It_should_be_taken_on_until(UrgencyClass urgency, string sent, string limit)
    {
        var file = NotifiedAt(urgency, sent, isSomebodyOnCall: true);

        Assert.Equal(At(limit), file.AcknowledgeBy);
        Assert.Equal(At(limit), file.Due(TimerKind.AddDeputy));
    }

    [Theory]
    [InlineData(UrgencyClass.K0)]
    [InlineData(UrgencyClass.K1)]
    [InlineData(UrgencyClass.K2)]
    [InlineData(UrgencyClass.K3)]
    public void After_a_long_silence_each_thing_happens_once(UrgencyClass urgency)
    {
        var late = Monday.AddDays(20);

        var done = Notified(urgency).Do(null, new Tick(), late);

        Assert.Equal(done.Facts.Distinct().Count(), done.Facts.Count);
        Assert.Equal(1, done.Facts.Count(f => f.Kind == FactKind.NobodyAnswers));
        Assert.Equal(1, done.Facts.Count(f => f.Kind == FactKind.ReporterTold));
        Assert.DoesNotContain(Fallback, done.File.HandlerKeys());
        Assert.All(done.File.Timers, t => Assert.True(t.Due > late));
        Assert.Empty(done.File.Do(null, new Tick(), late).Facts);
    }

    [Theory]
    [InlineData(UrgencyClass.K0)]
    [InlineData(UrgencyClass.K1)]
    [InlineData(UrgencyClass.K2)]
    [InlineData(UrgencyClass.K3)]
    public void Taking_it_on_stops_the_ladder(UrgencyClass urgency)
    {
        var file = Notified(urgency).By(null, new Tick(), Monday.AddMinutes(15)).By(Boss, new Acknowledge(), Monday.AddMinutes(20));

        Assert.DoesNotContain(file.Timers, t => t.Kind is TimerKind.AddDeputy or TimerKind.AddNextLevel or TimerKind.AddDirector or TimerKind.TellAgain);
    }

    [Theory]
    [InlineData(UrgencyClass.K0, "2026-06-15T11:00+03:00", "2026-06-15T12:00+03:00")]
    [InlineData(UrgencyClass.K1, "2026-06-16T10:00+03:00", "2026-06-17T10:00+03:00")]
    [InlineData(UrgencyClass.K2, "2026-06-18T10:00+03:00", "2026-06-24T10:00+03:00")]
    [InlineData(UrgencyClass.K3, "2026-06-23T10:00+03:00", "2026-06-30T10:00+03:00")]
    public void Taken_on_and_nothing_done_is_reminded_once_and_then_goes_one_level_up(UrgencyClass urgency, string reminder, string up)
    {
        var (file, log) = Acknowledged(urgency).Until(At(up));

        Assert.Equal([At(reminder), At(up)], log.Where(l => l.Fact.Kind == FactKind.Idle).Select(l => l.At));
        Assert.Equal([At(up)], log.Where(l => l.Fact.Kind == FactKind.EscalatedByClock).Select(l => l.At));
        Assert.Equal(CaseState.Escalated, file.State);
        // In K0 the next level has it from the start, so it is the one above that.
        Assert.Contains(urgency == UrgencyClass.K0 ? Third : Second, file.HandlerKeys());
    }

    [Fact]
    public void What_went_up_goes_on_up_one_level_at_a_time_until_somebody_takes_it()
    {
        var given = Given(Escalated(UrgencyClass.K2), Monday.AddDays(10));

        Assert.Equal([(Monday.AddHours(4), Third), (At("2026-06-16T10:00+03:00"), Director), (At("2026-06-16T14:00+03:00"), Fallback)], given);
        var (file, _) = Escalated(UrgencyClass.K2).Until(Monday.AddHours(4));
        Assert.Equal(Third, file.By(Third, new Acknowledge(), Monday.AddHours(5)).OwnerKey);
        Assert.Equal(Second, file.By(Second, new Acknowledge(), Monday.AddHours(5)).OwnerKey);
    }

    [Fact]
    public void A_chain_that_ends_leads_to_the_fallback_and_not_to_the_manager()
    {
        var file = Draft().Sent().By(null, ToBoss with { Ladder = Rungs with { Above = [] } });

        Assert.Equal([(Monday.AddHours(4), Deputy), (At("2026-06-16T10:00+03:00"), Fallback)], Given(file, Monday.AddDays(60)));
    }

    [Theory]
    [InlineData(UrgencyClass.K0, "2026-06-15T11:00+03:00")]
    [InlineData(UrgencyClass.K1, "2026-06-16T10:00+03:00")]
    [InlineData(UrgencyClass.K2, "2026-06-18T10:00+03:00")]
    [InlineData(UrgencyClass.K3, "2026-06-23T10:00+03:00")]
    public void The_reporter_hears_where_it_is(UrgencyClass urgency, string first) =>
        Assert.Equal(At(first), When(FactKind.ReporterTold, Active(urgency), Monday.AddDays(20))[0]);

    [Fact]
    public void The_reporter_of_a_danger_hears_every_hour_of_the_first_day_and_then_once_a_day()
    {
        var told = When(FactKind.ReporterTold, Active(UrgencyClass.K0), Monday.AddDays(10));

        Assert.Equal(Monday.AddHours(25), told[24]);
        Assert.Equal(told[24].AddDays(1), told[25]);
    }

    [Theory]
    [InlineData(UrgencyClass.K2)]
    [InlineData(UrgencyClass.K3)]
    public void Looking_into_harassment_must_have_begun_in_fourteen_days(UrgencyClass urgency)
    {
        Assert.Equal([Monday.AddDays(14)], When(FactKind.InvestigationDue, Notified(urgency), Monday.AddDays(30)));
        Assert.Empty(When(FactKind.InvestigationDue, Active(urgency), Monday.AddDays(30)));
        Assert.Empty(When(FactKind.InvestigationDue, Notified(UrgencyClass.K1), Monday.AddDays(30)));
    }

    [Fact]
    public void Of_a_leak_of_personal_data_the_officer_is_warned_a_day_before_the_time_is_over()
    {
        var draft = Draft(UrgencyClass.K1);
        var file = (draft with { Report = draft.Report with { IsDataBreach = true } }).Sent().By(null, ToBoss);

        Assert.Equal([Monday.AddHours(48)], When(FactKind.DataBreachDue, file, Monday.AddDays(30)));
    }

    [Fact]
    public void The_deadlines_are_those_of_the_sending_whatever_the_settings_say_later()
    {
        var file = Notified() with { Policy = Policies.Of(UrgencyClass.K2, false) with { Hours = new(new(9, 0), new(15, 0)) } };

        Assert.Equal(Monday.AddHours(4), Notified().Due(TimerKind.AddDeputy));
        Assert.Equal(Monday.AddHours(4), file.Due(TimerKind.AddDeputy));
    }

    [Fact]
    public void Made_more_urgent_it_climbs_anew_from_now()
    {
        var now = Monday.AddHours(2);
        var file = Notified(UrgencyClass.K3).By(Worker, new RaiseUrgency(UrgencyClass.K0, Policies.Of(UrgencyClass.K0, false)), now);

        Assert.Equal((UrgencyClass.K0, now.AddMinutes(15)), (file.Urgency, file.AcknowledgeBy));
        Assert.Equal([Boss, Second], file.HandlerKeys());
        Assert.Equal([(now.AddMinutes(15), Deputy), (now.AddMinutes(15), Director)], Given(file, now.AddHours(1)));
        Assert.Equal(Denial.NotNow, file.Refused(Worker, new RaiseUrgency(UrgencyClass.K0, Policies.Of(UrgencyClass.K0, false)), now));
    }

    [Fact]
    public void The_reporter_raises_once_and_a_handler_as_often_as_needed()
    {
        var k2 = new RaiseUrgency(UrgencyClass.K2, Policies.Of(UrgencyClass.K2, false));
        var k1 = new RaiseUrgency(UrgencyClass.K1, Policies.Of(UrgencyClass.K1, false));
        var file = Notified(UrgencyClass.K3).By(Worker, k2);

        Assert.Equal(Denial.OnlyOnce, file.Refused(Worker, k1));
        Assert.Equal(UrgencyClass.K1, file.By(Boss, k1).Urgency);
    }

    [Fact]
    public void Only_a_handler_makes_it_less_urgent_with_a_reason_and_a_danger_not_before_it_is_taken_on()
    {
        var k2 = new LowerUrgency(UrgencyClass.K2, Policies.Of(UrgencyClass.K2, false), Reason);

        Assert.Equal(Denial.NotYours, Notified(UrgencyClass.K1).Refused(Worker, k2));
        Assert.Equal(Denial.ReasonTooShort, Notified(UrgencyClass.K1).Refused(Boss, k2 with { Reason = "Ei kiire." }));
        Assert.Equal(UrgencyClass.K2, Notified(UrgencyClass.K1).By(Boss, k2).Urgency);
        Assert.Equal(Denial.NotNow, Notified(UrgencyClass.K0).Refused(Boss, k2));
        Assert.Equal(UrgencyClass.K2, Acknowledged(UrgencyClass.K0).By(Boss, k2).Urgency);
        // It counts that somebody answers for it now, not that somebody once did.
        Assert.Equal(Denial.NotNow, Acknowledged(UrgencyClass.K0).By(Boss, new DeclareConflict()).By(null, new NoteReached(Second)).Refused(Second, k2));
        Assert.Equal(Denial.NotNow, Acknowledged().Refused(Boss, k2 with { To = UrgencyClass.K4 }));
    }

    [Fact]
    public void Less_urgent_the_two_weeks_to_look_into_it_run_from_the_sending()
    {
        var file = Acknowledged(UrgencyClass.K1).By(Boss, new LowerUrgency(UrgencyClass.K2, Policies.Of(UrgencyClass.K2, false), Reason), Monday.AddDays(3));

        Assert.Equal(Monday.AddDays(14), file.Due(TimerKind.Investigate));
    }

    [Fact]
    public void When_it_becomes_a_danger_what_waits_for_a_decision_goes_up()
    {
        var danger = new RaiseUrgency(UrgencyClass.K0, Policies.Of(UrgencyClass.K0, false));

        Assert.Equal(CaseState.Escalated, Pending().By(Boss, danger).State);
        Assert.Equal(CaseState.Escalated, Rejected().By(Boss, danger).State);
        Assert.Equal(Monday.AddMinutes(60), Pending().By(Boss, danger with { To = UrgencyClass.K1, Policy = Policies.Of(UrgencyClass.K1, false) }).Due(TimerKind.Decide));
    }

    /// <summary>Situation 21.</summary>
    [Fact]
    public void While_the_directory_is_silent_the_fallback_has_it_and_the_supervisor_gets_it_afterwards()
    {
        var silent = new Route([Person(Fallback, Basis.Fallback)], [], Ladder.Unknown);
        var file = Draft(UrgencyClass.K0).Sent().By(null, silent).By(null, new NoteReached(Fallback));
        Assert.Equal([Fallback], file.HandlerKeys());
        Assert.Equal(Monday.AddMinutes(1), file.Due(TimerKind.FindRecipients));
        file = file.By(null, silent, Monday.AddMinutes(1));
        Assert.Equal(Monday.AddMinutes(3), file.Due(TimerKind.FindRecipients));

        // It stays silent past the first rungs; they are climbed when it speaks.
        var late = Monday.AddMinutes(40);
        file = file.By(null, new Tick(), Monday.AddMinutes(15)).By(null, ToBoss, late).By(null, new Tick(), late);

        Assert.Equal([Fallback, Boss, Second, Deputy, Director], file.HandlerKeys());
        Assert.Null(file.Due(TimerKind.FindRecipients));
    }

    /// <summary>Situation 21.</summary>
    [Fact]
    public void Who_took_it_on_while_the_directory_was_silent_can_take_it_up_afterwards()
    {
        var silent = new Route([Person(Fallback, Basis.Fallback)], [], Ladder.Unknown);
        var file = Draft(UrgencyClass.K1).Sent().By(null, silent).By(null, new NoteReached(Fallback)).By(Fallback, new Acknowledge());
        Assert.NotNull(file.Due(TimerKind.FindRecipients));

        file = file.By(null, ToBoss);

        Assert.Equal((CaseState.Acknowledged, Fallback), (file.State, file.OwnerKey));
        Assert.Contains(Boss, file.HandlerKeys());
        Assert.Equal(CaseState.Escalated, file.By(Fallback, new ApproveEscalation("")).State);
    }

    [Fact]
    public void Who_was_only_told_of_it_can_still_be_given_it()
    {
        var file = Draft().Sent().By(null, ToBoss with { Inform = [Person(Deputy, Basis.Communications)] }).By(null, new NoteReached(Deputy));
        Assert.Equal(Denial.NotYours, file.Refused(Deputy, new OpenCase()));

        var later = file.By(null, new Tick(), Monday.AddHours(4));

        Assert.Contains(Deputy, later.HandlerKeys());
        Assert.Equal(2, later.Holders.Count);
        Assert.Equal(CaseState.Notified, later.By(null, new NoteReached(Deputy)).State);
    }
}
