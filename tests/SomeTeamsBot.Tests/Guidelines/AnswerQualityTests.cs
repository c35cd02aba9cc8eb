using Xunit;

namespace SomeTeamsBot.Tests.Guidelines;

/// <summary>
/// Holds the quality of the answers on the shipped content. "questions" is the set the work was measured by; "held-out" was written
/// without sight of the content. The limits stand a notch below what is reached, so that a change in either direction is noticed.
/// </summary>
public class AnswerQualityTests
{
    [Fact]
    public void The_measuring_questions_find_their_sections()
    {
        var measured = MeasuredQuestions.Ask(MeasuredQuestions.Read("questions.jsonl"));

        Assert.Equal((105, 15), (measured.Answerable, measured.OutOfScope));
        Assert.True(measured is { First: >= 89, AmongThree: >= 95, WronglyRefused: <= 5, RightlyRefused: >= 12 }, measured.ToString());
    }

    [Fact]
    public void Questions_that_nobody_wrote_content_for_find_theirs_too()
    {
        var measured = MeasuredQuestions.Ask(MeasuredQuestions.Read("held-out.jsonl"));

        Assert.Equal((208, 35), (measured.Answerable, measured.OutOfScope));
        Assert.True(measured is { First: >= 186, AmongThree: >= 196, WronglyRefused: <= 8, RightlyRefused: >= 29 }, measured.ToString());
    }

    [Fact]
    public void No_measuring_question_or_near_copy_of_one_is_in_the_content()
    {
        var book = MeasuredQuestions.Shipped.Handbook;
        var questions = MeasuredQuestions.Read("questions.jsonl").Select(q => (q.Q, Grams: new GramCounts(q.Q))).ToList();
        var content = book.Passages.Values.SelectMany(p => p.Asks.Append(p.Title))
            .Concat(book.Matters.Values.SelectMany(m => m.Asks.Append(m.Title)))
            .Concat(book.Lexicon.Concepts.Values.SelectMany(words => words))
            .Where(text => text.Length >= 8);

        var copies = content.SelectMany(text =>
        {
            var grams = new GramCounts(text);
            return questions.Where(q => q.Grams.Likeness(grams) >= 0.75).Select(q => $"{text} ~ {q.Q}");
        });

        Assert.Empty(copies);
    }

    [Fact]
    public void The_comparison_knows_a_near_copy_when_it_sees_one()
    {
        Assert.True(new GramCounts("Saako kuvan julkaista?").Likeness(new GramCounts("saako kuvan julkaista")) > 0.99);
        Assert.True(new GramCounts("Saako kuvan julkaista?").Likeness(new GramCounts("Milloin salasana vaihdetaan?")) < 0.3);
    }
}
