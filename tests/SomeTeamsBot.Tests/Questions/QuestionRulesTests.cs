using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Questions;
using SomeTeamsBot.Tests.Calendar;
using Xunit;

namespace SomeTeamsBot.Tests.Questions;

/// <summary>What becomes of a question to a supervisor.</summary>
public class QuestionRulesTests
{
    private static readonly DateTimeOffset Friday = Moments.At("2026-06-12T15:00+03:00");

    [Fact]
    public void One_reminder_after_two_working_days_then_the_asker_is_told_and_nothing_more_happens()
    {
        var waiting = SampleQuestions.Waiting(at: Friday);
        Assert.Equal(Moments.At("2026-06-16T15:00+03:00"), waiting.Due);

        var reminded = QuestionRules.Elapsed(waiting, waiting.Due!.Value);
        var ended = QuestionRules.Elapsed(reminded.After, reminded.After.Due!.Value);

        // Friday the 19th is the eve of Midsummer.
        Assert.Equal((Told.Reminder, Moments.At("2026-06-18T15:00+03:00")), (reminded.Told, reminded.After.Due));
        Assert.Equal((Told.NoAnswer, QuestionState.Unanswered, null), (ended.Told, ended.After.State, ended.After.Due));
        Assert.NotNull(ended.After.Expires);
        Assert.Equal(Told.Nothing, QuestionRules.Elapsed(ended.After, Friday.AddYears(1)).Told);
    }

    [Fact]
    public void Nobody_is_reminded_of_what_is_told_for_information() => Assert.Null(SampleQuestions.Waiting(SupervisorMatter.Notice).Due);

    [Fact]
    public void An_agreement_is_kept_longer_than_an_answer()
    {
        var agreed = QuestionRules.Answer(SampleQuestions.Waiting(SupervisorMatter.TikTok), "boss", Verdict.Agreed, "", Friday).After;
        var refused = QuestionRules.Answer(SampleQuestions.Waiting(SupervisorMatter.TikTok), "boss", Verdict.NotNow, "", Friday).After;

        Assert.Equal((Friday.AddDays(730), Friday.AddDays(30)), (agreed.Expires, refused.Expires));
        Assert.Equal(Friday, agreed.Answer!.At);
    }

    [Fact]
    public void After_a_talk_the_decision_can_follow_and_is_the_last_word()
    {
        var talk = QuestionRules.Answer(SampleQuestions.Waiting(SupervisorMatter.TikTok), "boss", Verdict.TalkFirst, "", Friday);
        var again = QuestionRules.Answer(talk.After, "boss", Verdict.TalkFirst, "", Friday);
        var agreed = QuestionRules.Answer(talk.After, "boss", Verdict.Agreed, "", Friday);

        Assert.Equal(Told.Answer, talk.Told);
        Assert.Equal(QuestionDenial.NotNow, again.Denied);
        Assert.True(agreed.After.IsAgreement);
        Assert.Equal(QuestionDenial.NotNow, QuestionRules.Answer(agreed.After, "boss", Verdict.NotNow, "", Friday).Denied);
    }

    [Theory]
    [InlineData(SupervisorMatter.Question, Verdict.Agreed)]
    [InlineData(SupervisorMatter.Talk, Verdict.Seen)]
    [InlineData(SupervisorMatter.TikTok, Verdict.None)]
    [InlineData(SupervisorMatter.TikTok, Verdict.Seen)]
    [InlineData(SupervisorMatter.Notice, Verdict.Agreed)]
    public void A_verdict_that_no_button_gives_is_refused(SupervisorMatter matter, Verdict verdict) =>
        Assert.Equal(QuestionDenial.NotNow, QuestionRules.Answer(SampleQuestions.Waiting(matter), "boss", verdict, "Sanoja.", Friday).Denied);

    [Fact]
    public void A_card_that_arrives_after_the_question_was_taken_back_is_drawn_anew()
    {
        var taken = QuestionRules.TakeBack(SampleQuestions.Sent() with { To = SampleQuestions.Boss }, "worker", Friday).After;
        Assert.Null(taken.Due);

        var reached = QuestionRules.Reached(taken, "card", isCurrent: false, Friday).After;

        Assert.Equal((QuestionState.TakenBack, "card", Friday), (reached.State, reached.Card, reached.Due));
        Assert.Null(QuestionRules.Reached(reached, null, isCurrent: true, Friday).After.Due);
    }

    [Fact]
    public void What_was_taken_back_while_its_recipient_was_looked_for_is_done_with()
    {
        var taken = QuestionRules.TakeBack(SampleQuestions.Sent(), "worker", Friday).After;

        Assert.Null(QuestionRules.Failed(taken, Friday).After.Due);
        Assert.Null(QuestionRules.Installed(taken, Friday).After.Due);
        Assert.Null(QuestionRules.Found(taken, SampleQuestions.Boss).After.Due);
    }

    [Fact]
    public void A_clock_that_runs_out_while_it_is_taken_back_does_not_leave_the_words_on_the_card()
    {
        var taken = QuestionRules.TakeBack(SampleQuestions.Waiting(), "worker", Friday).After;
        Assert.Equal(Friday, taken.Due);

        Assert.Equal(taken, QuestionRules.Elapsed(taken, Friday.AddHours(1)).After);
    }

    [Fact]
    public void What_is_told_for_information_is_forgotten_too() =>
        Assert.Equal(SampleQuestions.Waiting(SupervisorMatter.Notice, Friday).Expires, new QuestionPolicy().Kept.From(Friday, new QuestionPolicy().Hours));

    [Fact]
    public void An_answer_that_is_too_long_is_refused_and_not_cut() =>
        Assert.Equal(QuestionDenial.WordsTooMany, QuestionRules.Answer(SampleQuestions.Waiting(), "boss", Verdict.None, new string('a', QuestionRules.LongestAnswer + 1), Friday).Denied);

    [Fact]
    public void What_fails_is_tried_for_hours_and_then_the_asker_is_told()
    {
        var (question, now, told, tries) = (SampleQuestions.Sent() with { To = SampleQuestions.Boss }, Friday, Told.Nothing, 0);
        while (question.State == QuestionState.Sent)
        {
            var step = QuestionRules.Failed(question, now);
            (question, told, tries) = (step.After, step.Told, tries + 1);
            now = question.Due ?? now;
        }

        Assert.Equal((QuestionRules.MostAttempts, Told.Undeliverable, QuestionState.Undeliverable), (tries, told, question.State));
        Assert.InRange(now - Friday, TimeSpan.FromHours(2), TimeSpan.FromHours(5));
    }

    [Fact]
    public void A_card_that_can_no_longer_be_redrawn_changes_nothing_about_the_answer()
    {
        var answered = QuestionRules.Answer(SampleQuestions.Waiting(), "boss", Verdict.None, "Saat.", Friday).After;

        var step = QuestionRules.Unreachable(answered, Friday);

        Assert.Equal((QuestionState.Answered, Told.Nothing, null), (step.After.State, step.Told, step.After.Due));
    }

    /// <summary>One thing that may happen.</summary>
    public sealed record Deed(int Kind, string By, Verdict Verdict, string Words);

    public static class Deeds
    {
        public static Arbitrary<(SupervisorMatter Matter, Deed[] All)> Any() => (
            from matter in Gen.Elements(Enum.GetValues<SupervisorMatter>())
            from deeds in (
                from kind in Gen.Choose(0, 6)
                from who in Gen.Elements("boss", "boss", "worker", "worker", "stranger")
                from verdict in Gen.Elements(Enum.GetValues<Verdict>())
                from words in Gen.Elements("", "Sanoja.")
                select new Deed(kind, who, verdict, words)).ArrayOf()
            select (matter, deeds)).ToArbitrary();
    }

    [Property(Arbitrary = [typeof(Deeds)], MaxTest = 2000)]
    public void Whatever_happens_only_the_one_who_was_asked_answers_and_an_ended_question_expires((SupervisorMatter Matter, Deed[] All) run)
    {
        var (question, reminders) = (SampleQuestions.Sent(run.Matter) with { To = SampleQuestions.Boss }, 0);
        foreach (var deed in run.All)
        {
            var step = Do(question, deed);
            if (step.After.Answer != question.Answer)
            {
                Assert.Equal("boss", deed.By);
                Assert.True(question.Answer is null or { Verdict: Verdict.TalkFirst });
                Assert.Equal(Told.Answer, step.Told);
            }

            if (step.Denied is not null)
                Assert.Equal(question, step.After);
            if (question.State == QuestionState.TakenBack)
                Assert.Equal(QuestionState.TakenBack, step.After.State);
            reminders += step.Told == Told.Reminder ? 1 : 0;
            question = step.After;
            // What is told for information waits for nothing, so its time runs from its arrival.
            var isUnderWay = question.State == QuestionState.Sent || (question.State == QuestionState.Waiting && question.Matter != SupervisorMatter.Notice);
            Assert.Equal(isUnderWay, question.Expires is null);
        }

        Assert.InRange(reminders, 0, 1);
    }

    private static QuestionStep Do(Question question, Deed deed) => deed.Kind switch
    {
        0 => QuestionRules.Reached(question, "card", isCurrent: deed.Words.Length > 0, Friday),
        1 => QuestionRules.Failed(question, Friday),
        2 => QuestionRules.Unreachable(question, Friday),
        3 => QuestionRules.Elapsed(question, Friday),
        4 => QuestionRules.Open(question, deed.By),
        5 => QuestionRules.TakeBack(question, deed.By, Friday),
        _ => QuestionRules.Answer(question, deed.By, deed.Verdict, deed.Words, Friday),
    };
}
