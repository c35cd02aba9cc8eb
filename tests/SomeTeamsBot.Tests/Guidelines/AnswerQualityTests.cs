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
        Assert.True(measured is { First: >= 93, AmongThree: >= 102, WronglyRefused: <= 4, RightlyRefused: >= 14 }, measured.ToString());
    }

    [Fact]
    public void Questions_that_nobody_wrote_content_for_find_theirs_too()
    {
        var measured = MeasuredQuestions.Ask(MeasuredQuestions.Read("held-out.jsonl"));

        Assert.Equal((208, 35), (measured.Answerable, measured.OutOfScope));
        Assert.True(measured is { First: >= 193, AmongThree: >= 200, WronglyRefused: <= 5, RightlyRefused: >= 31 }, measured.ToString());
    }
}
