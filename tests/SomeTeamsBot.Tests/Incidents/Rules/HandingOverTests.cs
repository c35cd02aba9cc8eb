using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.SampleCases;

namespace SomeTeamsBot.Tests.Incidents.Rules;

/// <summary>Rows 13 and 14 of the domain's chapter 3.2: handing a case over, and leaving it for whatever reason.</summary>
public class HandingOverTests
{
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
}
