namespace SomeTeamsBot.Sandbox.Town;

/// <summary>What a newcomer may try first: the bot answers, answers from the register, and says that the guideline is silent.</summary>
public static class ExampleQuestions
{
    public const string Spoken = "voinks mä käyttää samaa salasanaa joka paikassa?";
    public const string Register = "Kuka hoitaa kirjaston Instagramia?";
    public const string NotInTheGuideline = "Milloin palkka maksetaan?";

    public static IReadOnlyList<string> All { get; } = [Spoken, Register, NotInTheGuideline];
}
