using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Forwarding;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>Answers a question from the handbook.</summary>
public static class AnswerQuestion
{
    /// <summary>The answer to a question.</summary>
    /// <param name="book">What to answer from.</param>
    /// <param name="asker">Whom to answer.</param>
    /// <param name="question">The question, masked.</param>
    /// <param name="options">How questions are sent on.</param>
    public static Reply Of(OpenHandbook book, Asker asker, string question, AskingOptions options)
    {
        var decision = DecideAnswer.Of(book, question, asker.IsPrivate ? asker.Profile.Roles : Roles.None);
        return Reply.Of(Draw(book.Handbook, decision.Conclusion, asker, question, options));
    }

    /// <summary>The card of a conclusion.</summary>
    public static Page Draw(Handbook handbook, Conclusion conclusion, Asker asker, string question, AskingOptions options) => conclusion switch
    {
        PassageAnswers answer => WrittenAnswers.Of(handbook, answer.Passage, asker),
        RegisterAnswers answer => WrittenAnswers.Of(handbook, answer.Query, asker),
        SeveralFit several => ChoicesPage.Of(handbook, several.Candidates, question, asker),
        GuidelineSilent silent => SilentPage.Of(handbook, silent, question, asker, options),
        _ => throw new ArgumentOutOfRangeException(nameof(conclusion), conclusion, "a conclusion without a card"),
    };
}
