using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.SampleCases;

namespace SomeTeamsBot.Tests.Incidents.Rules;

/// <summary>The rows of the domain's chapter 3.2 with their conditions and what goes with them.</summary>
public class LifeCycleTests
{
    [Fact]
    public void Row_1_sending_starts_the_clocks_and_asks_for_recipients()
    {
        var done = CaseRules.Submit(Draft(), Monday);

        Assert.Equal((CaseState.Submitted, Monday, 1), (done.File.State, done.File.Submitted, done.File.Version));
        Assert.Equal([FactKind.Submitted], done.Kinds());
        Assert.Equal(Monday, done.File.Due(TimerKind.FindRecipients));
        Assert.NotNull(done.File.Due(TimerKind.AddDeputy));
        Assert.NotNull(done.File.Due(TimerKind.TellReporter));
    }

    [Fact]
    public void Row_2_one_confirmed_card_makes_it_notified_and_an_informed_one_does_not()
    {
        var sent = Draft().Sent().By(null, ToBoss with { Inform = [Person(Safety, Basis.SafetyDelegate)] });

        Assert.Equal(CaseState.Submitted, sent.By(null, new NoteReached(Safety)).State);
        Assert.Equal(CaseState.Notified, sent.By(null, new NoteReached(Boss)).State);
    }

    [Fact]
    public void Row_3_when_nobody_can_be_reached_the_reporter_hears_it_and_somebody_else_has_it()
    {
        var done = Draft().Sent().By(null, ToBoss).Do(null, new NoteUnreachable(Boss));

        Assert.Equal(CaseState.Undelivered, done.File.State);
        Assert.Contains(FactKind.NobodyReached, done.Kinds());
        Assert.Equal([Deputy], done.File.HandlerKeys());
        Assert.Equal(CaseState.Notified, done.File.By(null, new NoteReached(Deputy)).State);
    }

    [Fact]
    public void When_one_of_several_cannot_be_reached_somebody_else_has_it_in_their_place()
    {
        var sent = Draft().Sent().By(null, ToBoss with { First = [.. ToBoss.First, Person(Safety, Basis.InformationSecurity)] }).By(null, new NoteReached(Safety));

        var done = sent.Do(null, new NoteUnreachable(Boss));

        Assert.Equal(CaseState.Notified, done.File.State);
        Assert.DoesNotContain(FactKind.NobodyReached, done.Kinds());
        Assert.Equal([Safety, Deputy], done.File.HandlerKeys());
    }

    [Fact]
    public void When_everybody_is_out_of_reach_the_directory_is_asked_again_and_they_are_tried_again()
    {
        var file = Draft().Sent().By(null, ToBoss);
        while (file.Handlers.FirstOrDefault() is { } holder)
            file = file.By(null, new NoteUnreachable(holder.Person.Key));

        Assert.Equal(CaseState.Undelivered, file.State);
        Assert.Equal([Boss, Deputy, Fallback, Second, Third, Director], file.Holders.Select(h => h.Person.Key));
        Assert.Equal(Monday.AddMinutes(5), file.Due(TimerKind.FindRecipients));

        var again = file.By(null, ToBoss, Monday.AddMinutes(5));

        Assert.Contains(Boss, again.HandlerKeys());
        Assert.Equal(CaseState.Notified, again.By(null, new NoteReached(Boss)).State);
    }

    [Fact]
    public void Row_4_whoever_takes_it_on_answers_for_it()
    {
        var done = Notified().Do(Boss, new Acknowledge(), Monday.AddHours(1));

        Assert.Equal((CaseState.Acknowledged, Boss, Monday.AddHours(1)), (done.File.State, done.File.OwnerKey, done.File.Acknowledged!.Value));
        Assert.Equal([FactKind.Acknowledged], done.Kinds());
        Assert.Equal(Notified().Version + 1, done.File.Version);
        Assert.Equal(Denial.NotNow, done.File.Refused(Boss, new Acknowledge()));
    }

    [Fact]
    public void Row_4_not_before_a_card_was_confirmed_and_opening_one_confirms_it()
    {
        var sent = Draft().Sent().By(null, ToBoss);
        Assert.Equal(Denial.NotNow, sent.Refused(Boss, new Acknowledge()));

        var opened = sent.By(Boss, new OpenCase());

        Assert.Equal((CaseState.Notified, true), (opened.State, opened.Holder(Boss)!.HasOpened));
        Assert.Equal(Boss, opened.By(Boss, new Acknowledge()).OwnerKey);
    }

    [Fact]
    public void Row_5_the_next_one_is_added_and_the_first_keeps_it()
    {
        var file = Notified().By(null, new Tick(), Monday.AddHours(4));

        Assert.Equal(CaseState.Notified, file.State);
        Assert.Equal([Boss, Deputy], file.HandlerKeys());
        Assert.Equal(Boss, file.By(Boss, new Acknowledge()).OwnerKey);
    }

    [Fact]
    public void Row_6_the_first_deed_makes_it_active_and_stops_the_clocks_of_doing_nothing()
    {
        var file = Active();

        Assert.Equal((CaseState.Active, DeedKind.Heard), (file.State, file.Deeds.Single().Kind));
        Assert.Null(file.Due(TimerKind.Idle));
        Assert.Null(file.Due(TimerKind.Investigate));
    }

    [Fact]
    public void Row_7_a_question_waits_is_asked_again_and_is_left()
    {
        var asked = In(CaseState.WaitingForInformation);
        var (file, log) = asked.Until(Monday.AddDays(8));

        Assert.Equal(2, asked.Timers.Count(t => t.Kind is TimerKind.RemindQuestion or TimerKind.EndQuestion));
        // Two and five working days, with Midsummer Eve between.
        Assert.Contains((Monday.AddDays(2), FactKind.Reminded), log.Select(l => (l.At, l.Fact.Kind)));
        Assert.Contains((Monday.AddDays(8), FactKind.QuestionEnded), log.Select(l => (l.At, l.Fact.Kind)));
        Assert.Equal(CaseState.Active, file.State);
    }

    [Fact]
    public void Row_7_an_answer_ends_the_waiting()
    {
        var file = In(CaseState.WaitingForInformation).By(Worker, new TellMore("Se oli eilen."));

        Assert.Equal(CaseState.Active, file.State);
        Assert.Equal([NoteKind.Question, NoteKind.FromReporter], file.Notes.Select(n => n.Kind));
        Assert.Null(file.Due(TimerKind.EndQuestion));
        Assert.Null(file.Due(TimerKind.RemindQuestion));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void Row_7_a_question_has_ten_to_a_thousand_characters(int length, bool isDone) =>
        Assert.Equal(isDone, Active().Decide(Boss, new AskReporter(new string('a', length))) is Done);

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
        Assert.Equal(CaseState.Escalated, Active(UrgencyClass.K0).By(Worker, new ProposeEscalation(Reason)).State);
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

    [Theory]
    [InlineData(CaseState.Acknowledged)]
    [InlineData(CaseState.Active)]
    public void Row_13_a_transfer_is_taken_on_anew_and_until_then_the_old_one_answers(CaseState from)
    {
        var file = In(from).By(Boss, new TransferCase(Person(Colleague, Basis.Transfer), Reason));

        Assert.Equal((CaseState.Transferred, Boss, Colleague), (file.State, file.OwnerKey, file.TransferTo));
        Assert.Equal(Denial.NotYours, file.Refused(Boss, new Acknowledge()));

        var taken = file.By(Colleague, new Acknowledge());

        Assert.Equal((CaseState.Acknowledged, Colleague, null), (taken.State, taken.OwnerKey, taken.TransferTo));
        Assert.Null(taken.Due(TimerKind.EndTransfer));
    }

    [Fact]
    public void Row_13_a_transfer_that_nobody_takes_goes_back()
    {
        var file = Transferred();
        Assert.Equal(Monday.AddHours(4), file.Due(TimerKind.EndTransfer));

        var done = file.Do(null, new Tick(), Monday.AddHours(4));

        Assert.Equal((CaseState.Acknowledged, Boss, null), (done.File.State, done.File.OwnerKey, done.File.TransferTo));
        Assert.Contains(FactKind.TransferEnded, done.Kinds());
        Assert.NotNull(done.File.Due(TimerKind.Idle));
    }

    [Fact]
    public void Row_13_not_to_the_reporter_oneself_or_who_left_or_has_it_already()
    {
        var file = Notified().By(null, new Tick(), Monday.AddHours(4)).By(Boss, new Acknowledge()).By(Deputy, new DeclareConflict());

        Assert.All([Worker, Boss, Deputy], to => Assert.Equal(Denial.NotThem, file.Refused(Boss, new TransferCase(Person(to), Reason))));
        Assert.Equal(Denial.ReasonTooShort, file.Refused(Boss, new TransferCase(Person(Colleague), "Lyhyt syy")));
    }

    [Fact]
    public void Row_13_one_who_does_not_answer_for_it_does_not_become_the_owner_by_handing_it_on()
    {
        var file = Notified().By(null, new Tick(), Monday.AddHours(4)).By(Boss, new Acknowledge());

        Assert.Equal(Boss, file.By(Deputy, new TransferCase(Person(Colleague), Reason)).OwnerKey);
        Assert.Equal(Denial.NotThem, file.Refused(Deputy, new TransferCase(Person(Boss), Reason)));
    }

    [Fact]
    public void Row_13_when_whoever_was_asked_leaves_it_goes_back_at_once()
    {
        foreach (var file in new[] { Transferred().By(Colleague, new DeclareConflict()), Transferred().By(null, new NoteUnreachable(Colleague)) })
        {
            Assert.Equal((CaseState.Acknowledged, Boss, null), (file.State, file.OwnerKey, file.TransferTo));
            Assert.Null(file.Due(TimerKind.EndTransfer));
            Assert.NotNull(file.Due(TimerKind.Idle));
        }
    }

    [Fact]
    public void Row_13_when_the_old_one_leaves_meanwhile_whoever_was_asked_can_take_it_on()
    {
        var file = Transferred().By(Boss, new DeclareConflict());

        Assert.Null(file.OwnerKey);
        Assert.Null(file.TransferTo);
        Assert.Equal(Colleague, file.By(null, new NoteReached(Colleague)).By(Colleague, new Acknowledge()).OwnerKey);
    }

    [Theory]
    [InlineData(CaseState.Acknowledged)]
    [InlineData(CaseState.Active)]
    [InlineData(CaseState.WaitingForInformation)]
    [InlineData(CaseState.EscalationPending)]
    [InlineData(CaseState.Escalated)]
    [InlineData(CaseState.EscalationRejected)]
    public void Row_14_when_the_owner_leaves_the_next_level_has_it_and_somebody_takes_it_on_anew(CaseState state)
    {
        var left = In(state).By(Boss, new DeclareConflict());

        Assert.Null(left.OwnerKey);
        Assert.Equal(HolderState.Removed, left.Holder(Boss)!.State);
        Assert.Contains(Second, left.HandlerKeys());
        Assert.NotNull(left.Due(TimerKind.AddDeputy));
        Assert.Equal(Denial.NotYours, left.Refused(Boss, new OpenCase()));
        Assert.Equal(Second, left.By(null, new NoteReached(Second)).By(Second, new Acknowledge()).OwnerKey);
    }

    [Fact]
    public void Row_14_before_anybody_took_it_on_the_next_level_has_it_too()
    {
        var file = Draft().Sent().By(null, ToBoss with { First = [.. ToBoss.First, Person(Safety, Basis.InformationSecurity)] }).By(null, new NoteReached(Boss));

        Assert.Equal([Safety, Second], file.By(Boss, new DeclareConflict()).HandlerKeys());
    }

    [Fact]
    public void Row_14_when_the_next_level_leaves_what_went_up_it_goes_on_up()
    {
        var file = Escalated().By(Second, new DeclareConflict());

        Assert.Equal(CaseState.Escalated, file.State);
        Assert.Equal(Third, file.By(Third, new Acknowledge()).OwnerKey);
        Assert.Contains(Third, Escalated().By(null, new NoteUnreachable(Second)).HandlerKeys());
    }

    [Fact]
    public void An_owner_who_cannot_be_reached_any_more_does_not_answer_for_it()
    {
        var file = Acknowledged().By(null, new NoteUnreachable(Boss));

        Assert.Null(file.OwnerKey);
        Assert.NotNull(file.Due(TimerKind.AddNextLevel));
        Assert.NotEmpty(file.Handlers);
    }

    /// <summary>Situation 2: it comes out later.</summary>
    [Fact]
    public void Whom_the_reporter_names_as_the_subject_leaves_at_once_and_never_has_it_again()
    {
        var file = Acknowledged().By(Worker, new NameSubject(Boss));

        Assert.Equal(Denial.NotYours, file.Refused(Boss, new OpenCase()));
        Assert.False(file.MayBeGivenTo(Boss));
        Assert.Contains(Second, file.HandlerKeys());
        Assert.Equal(Denial.NotThem, file.Refused(Worker, new NameSubject(Boss)));
        Assert.Equal(Denial.NotThem, file.Refused(Worker, new NameSubject(Stranger)));
    }

    /// <summary>Situation 10.</summary>
    [Fact]
    public void When_the_supervisors_account_is_gone_the_next_one_has_it()
    {
        var file = Active().By(null, new NoteGone(Boss));

        Assert.Equal("boss", file.Holder(Boss)!.Person.Name);
        Assert.Contains(Second, file.HandlerKeys());
    }

    /// <summary>Situation 10.</summary>
    [Fact]
    public void When_the_reporters_account_is_gone_the_case_goes_on_without_asking_them()
    {
        var file = In(CaseState.WaitingForInformation).By(null, new NoteGone(Worker));

        Assert.Equal((CaseState.Active, true), (file.State, file.Reporter.HasWithdrawn));
        Assert.Null(file.Due(TimerKind.TellReporter));
        Assert.NotEmpty(file.Timers);
        Assert.Equal(Denial.NotThem, file.Refused(Boss, new AskReporter(Reason)));
    }

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
