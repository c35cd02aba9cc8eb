using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>The button that opens the form. Nothing is sent by it.</summary>
/// <param name="Matter">What is to be put to the supervisor.</param>
/// <param name="Text">What the person wrote, masked; null when nothing. Questions are not stored, so the button carries it.</param>
public sealed record StartQuestion(SupervisorMatter Matter, string? Text = null)
{
    public const string Verb = "question.start";

    /// <summary>The button with its words.</summary>
    public Choice ChoiceIn(Language language) => new(QuestionTexts.Words["Start" + Matter, language], Write());

    public Press Write()
    {
        var data = new List<(string Key, string Value)> { ("k", Matter.ToString()) };
        if (Text is { Length: > 0 })
            data.Add(("text", QuestionFields.Begun(Text)));
        return Press.Of(Verb, [.. data]);
    }

    public static StartQuestion? Read(Press press) =>
        press.Verb == Verb && SendQuestion.MatterOf(press) is { } matter ? new StartQuestion(matter, press["text"]) : null;
}
