using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.SampleCases;

namespace SomeTeamsBot.Tests.Incidents.Rules;

/// <summary>Rows 15 to 19 of the domain's chapter 3.2: resolved, closed, opened again, taken back, destroyed.</summary>
public class EndingTests
{
    [Theory]
    [InlineData(CaseState.Active)]
    [InlineData(CaseState.Escalated)]
    public void Row_15_resolving_takes_a_word_to_the_reporter(CaseState from)
    {
        Assert.Equal(Denial.SummaryMissing, In(from).Refused(Boss, new Resolve(Outcome.Handled, [], "  ")));
        var file = In(from).By(Boss, new Resolve(Outcome.HandedToPolice, [Duty.ToldAbove], "Poliisi tutkii."));

        Assert.Equal((CaseState.Resolved, Outcome.HandedToPolice), (file.State, file.Resolution!.Outcome));
        Assert.Equal([TimerKind.Close], file.Timers.Select(t => t.Kind));
    }

    [Fact]
    public void Row_16_it_closes_after_five_working_days_or_when_the_reporter_agrees()
    {
        Assert.Equal(Calendar.Moments.At("2026-06-23T10:00+03:00"), Resolved().Due(TimerKind.Close));
        var byClock = Resolved().Until(Monday.AddDays(8)).File;
        var agreed = Resolved().By(Worker, new CloseCase());

        Assert.All([byClock, agreed], file =>
        {
            Assert.Equal(CaseState.Closed, file.State);
            Assert.Equal([TimerKind.Purge], file.Timers.Select(t => t.Kind));
        });
    }

    [Fact]
    public void Row_17_the_reporter_may_open_it_again_for_thirty_days_after_closing_and_a_handler_ever()
    {
        var closed = Resolved().Until(Monday.AddDays(8)).File;
        var limit = Monday.AddDays(8 + 30);

        Assert.Equal(CaseState.Active, closed.By(Worker, new Reopen(Reason), limit).State);
        Assert.Equal(Denial.NotNow, closed.Refused(Worker, new Reopen(Reason), limit.AddMinutes(1)));
        Assert.Equal(CaseState.Active, closed.By(Boss, new Reopen(Reason), limit.AddDays(300)).State);
        Assert.Equal(Denial.ReasonTooShort, closed.Refused(Worker, new Reopen("")));
    }

    [Fact]
    public void Row_17_opened_again_it_lives_and_closes_again()
    {
        var file = Resolved().By(Worker, new CloseCase()).By(Worker, new Reopen(Reason));

        Assert.Null(file.Resolution);
        Assert.Null(file.Due(TimerKind.Purge));
        Assert.NotNull(file.Due(TimerKind.TellReporter));
        Assert.Equal(Boss, file.OwnerKey);
        Assert.Equal(CaseState.Closed, file.By(Boss, new Resolve(Outcome.Handled, [], "Selvä.")).By(Worker, new CloseCase()).State);
    }

    [Fact]
    public void Row_17_opened_again_with_nobody_to_answer_for_it_somebody_takes_it_on_anew()
    {
        var file = Resolved().By(Boss, new DeclareConflict()).By(Worker, new Reopen(Reason));

        Assert.Null(file.OwnerKey);
        Assert.NotNull(file.Due(TimerKind.AddDeputy));
        Assert.Equal(Second, file.By(null, new NoteReached(Second)).By(Second, new Acknowledge()).OwnerKey);
        Assert.Equal(Second, Resolved().By(Boss, new DeclareConflict()).By(Second, new Reopen(Reason)).OwnerKey);
    }

    [Fact]
    public void Row_17_opened_again_when_everybody_has_left_somebody_is_looked_for()
    {
        var file = Resolved();
        while (file.Handlers.FirstOrDefault() is { } holder)
            file = file.By(holder.Person.Key, new DeclareConflict());

        Assert.NotNull(file.By(Worker, new Reopen(Reason)).Due(TimerKind.FindRecipients));
    }

    [Fact]
    public void Row_18_before_anybody_took_it_on_it_goes()
    {
        var file = Notified().By(Worker, new Withdraw());

        Assert.Equal(CaseState.Withdrawn, file.State);
        Assert.Equal([new CaseTimer(TimerKind.Purge, Monday.AddDays(30).ToUniversalTime())], file.Timers);
    }

    /// <summary>Situation 22.</summary>
    [Theory]
    [InlineData(CaseState.Acknowledged)]
    [InlineData(CaseState.Active)]
    [InlineData(CaseState.WaitingForInformation)]
    [InlineData(CaseState.EscalationPending)]
    [InlineData(CaseState.Escalated)]
    public void Row_18_afterwards_it_goes_on_without_asking_the_reporter(CaseState state)
    {
        var done = In(state).Do(Worker, new Withdraw());

        Assert.Equal(state == CaseState.WaitingForInformation ? CaseState.Active : state, done.File.State);
        Assert.Equal([FactKind.ReporterLeft], done.Kinds());
        Assert.Null(done.File.Due(TimerKind.TellReporter));
        Assert.NotEmpty(done.File.Timers);
        Assert.Equal(Denial.NotYours, done.File.Refused(Worker, new TellMore("Vielä yksi asia.")));
    }

    [Fact]
    public void Row_18_danger_somebody_under_age_and_targeting_do_not_go_with_the_wish()
    {
        foreach (var file in new[]
        {
            Notified(UrgencyClass.K0),
            Notified() with { Report = new Report("S1", "") { HasMinor = true } },
            Notified() with { Report = new Report("S5", "") },
        })
        {
            var after = file.By(Worker, new Withdraw());
            Assert.Equal((CaseState.Notified, true), (after.State, after.Reporter.HasWithdrawn));
            Assert.NotNull(after.Due(TimerKind.AddDeputy));
        }
    }

    [Fact]
    public void Withdrawn_it_is_never_without_a_next_step_and_the_reporter_is_told_nothing_more()
    {
        var file = Acknowledged().By(Worker, new Withdraw()).By(Boss, new LogDeed(DeedKind.Police));
        Assert.NotNull(file.Next);

        var (later, log) = file.Until(Monday.AddDays(60));

        Assert.Contains(FactKind.Idle, log.Select(l => l.Fact.Kind));
        Assert.DoesNotContain(FactKind.ReporterTold, log.Select(l => l.Fact.Kind));
        Assert.NotNull(later.Next);
        var again = later.By(Boss, new Resolve(Outcome.Handled, [], "Selvä.")).By(Boss, new Reopen(Reason));
        Assert.Null(again.Due(TimerKind.TellReporter));
        Assert.NotNull(again.Next);
    }

    [Theory]
    [InlineData(UrgencyClass.K0, 5)]
    [InlineData(UrgencyClass.K1, 5)]
    [InlineData(UrgencyClass.K2, 2)]
    [InlineData(UrgencyClass.K3, 2)]
    public void Row_19_a_closed_case_is_destroyed_after_its_time(UrgencyClass urgency, int years)
    {
        var closed = Resolved(urgency).By(Worker, new CloseCase());
        Assert.Equal(Monday.AddDays(years * 365), closed.Due(TimerKind.Purge));

        var purged = closed.By(null, new Tick(), Monday.AddDays(years * 365));

        Assert.Equal(CaseState.Purged, purged.State);
        Assert.Empty(purged.Timers);
        Assert.DoesNotContain(Boss, purged.Json(), StringComparison.Ordinal);
        Assert.DoesNotContain("Testi", purged.Json(), StringComparison.Ordinal);
    }

    [Fact]
    public void Row_19_targeting_and_what_the_police_have_are_kept_for_five_years_in_any_class()
    {
        var five = Monday.AddDays(5 * 365);
        var police = Active().By(Boss, new Resolve(Outcome.HandedToPolice, [], "Poliisi tutkii.")).By(Worker, new CloseCase());
        var reported = Active().By(Boss, new LogDeed(DeedKind.Police)).By(Boss, new Resolve(Outcome.Handled, [], "Selvä.")).By(Worker, new CloseCase());
        var targeting = (Resolved() with { Report = new Report("S5", "") }).By(Worker, new CloseCase());

        Assert.All([police, reported, targeting], file => Assert.Equal(five, file.Due(TimerKind.Purge)));
    }

    [Fact]
    public void A_closed_case_is_only_opened_again_or_destroyed()
    {
        var closed = In(CaseState.Closed);

        Assert.Equal(Denial.NotNow, closed.Refused(Boss, new OpenCase()));
        Assert.Equal(Denial.NotNow, closed.Refused(Worker, new TellMore("Vielä.")));
        Assert.Equal(Denial.NotNow, closed.Refused(null, new NoteGone(Boss)));
        Assert.Equal(closed.Json(), closed.By(null, new Tick()).Json());
    }
}
