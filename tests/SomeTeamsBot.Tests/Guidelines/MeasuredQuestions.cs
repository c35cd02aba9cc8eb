using System.Text.Json;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Tests.Fixtures;

namespace SomeTeamsBot.Tests.Guidelines;

/// <summary>A question whose right section is known.</summary>
internal sealed record MeasuredQuestion(string Id, string Q, string Section, IReadOnlyList<string> Alt)
{
    public bool IsOutOfScope => Section == "out_of_scope";

    public bool IsRight(string section) => section == Section || Alt.Contains(section);
}

/// <summary>How a set of questions came out.</summary>
/// <param name="Answerable">How many the guideline answers.</param>
/// <param name="First">Of them: the right section came first.</param>
/// <param name="AmongThree">Of them: it was among the first three.</param>
/// <param name="WronglyRefused">Of them: refused.</param>
/// <param name="OutOfScope">How many it does not answer.</param>
/// <param name="RightlyRefused">Of those: refused.</param>
internal sealed record Measured(int Answerable, int First, int AmongThree, int WronglyRefused, int OutOfScope, int RightlyRefused);

/// <summary>The question files beside this class, asked as the command line asks.</summary>
internal static class MeasuredQuestions
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<MeasuredQuestion> Read(string file) =>
        [.. File.ReadLines(RepositoryFolder.PathOf("tests", "SomeTeamsBot.Tests", "Guidelines", file)).Select(l => JsonSerializer.Deserialize<MeasuredQuestion>(l, Json)!)];

    public static Measured Ask(IReadOnlyList<MeasuredQuestion> questions)
    {
        var asked = questions.Select(q => (Question: q, Result: AskOnce.Answer(ShippedHandbook.Open, q.Q, Roles.None, Language.Finnish))).ToList();
        var answerable = asked.Where(a => !a.Question.IsOutOfScope).ToList();
        var found = answerable.Where(a => a.Result.Outcome is Outcome.Answer or Outcome.Choices).ToList();
        var outside = asked.Where(a => a.Question.IsOutOfScope).ToList();
        return new Measured(
            answerable.Count,
            found.Count(a => a.Result.Sections is [var first, ..] && a.Question.IsRight(first)),
            found.Count(a => a.Result.Sections.Any(a.Question.IsRight)),
            answerable.Count(a => a.Result.Outcome == Outcome.Refused),
            outside.Count,
            outside.Count(a => a.Result.Outcome == Outcome.Refused));
    }
}
