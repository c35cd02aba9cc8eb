using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>The fixed words of questions to a supervisor.</summary>
public static class QuestionTexts
{
    public static readonly Texts Words = new(typeof(QuestionTexts));
}
