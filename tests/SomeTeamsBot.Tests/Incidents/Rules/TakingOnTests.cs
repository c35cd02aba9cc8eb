using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.SampleCases;

namespace SomeTeamsBot.Tests.Incidents.Rules;

/// <summary>Rows 1 to 7 of the domain's chapter 3.2: from the sending to somebody's hands, and a question to the reporter.</summary>
public class TakingOnTests
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
}
