using System.Text.Json;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Benchmarks.Retrieval;

/// <summary>Questions with the section that answers each.</summary>
/// <param name="Name">What the figures are called by.</param>
/// <param name="Questions">The questions.</param>
internal sealed record QuestionSet(string Name, IReadOnlyList<MeasuredQuestion> Questions)
{
    /// <summary>Reads a set: one JSON object a line.</summary>
    public static QuestionSet Read(string path) =>
        new(
            Path.GetFileName(path),
            [.. File.ReadLines(path).Where(l => l.Length > 0)
                .Select(l => JsonSerializer.Deserialize<MeasuredQuestion>(l, JsonSerializerOptions.Web)!)]);

    /// <summary>Every way to ask of a handbook as a question; a matter's are out of scope.</summary>
    public static IEnumerable<(MeasuredQuestion Question, string Topic)> AsksOf(Handbook handbook) =>
    [
        .. handbook.Passages.Values.SelectMany(p => p.Asks.Select(a => (new MeasuredQuestion(a, p.Sources[0], [], "asks"), p.Id))),
        .. handbook.Matters.Values.SelectMany(m => m.Asks.Select(a => (new MeasuredQuestion(a, MeasuredQuestion.OutOfScope, [], "asks"), m.Id))),
    ];
}

/// <summary>One question.</summary>
/// <param name="Q">As a person would write it.</param>
/// <param name="Section">The section that answers it, or "out_of_scope".</param>
/// <param name="Alt">Sections that answer it as well.</param>
/// <param name="Kind">How it is asked.</param>
internal sealed record MeasuredQuestion(string Q, string Section, IReadOnlyList<string> Alt, string Kind)
{
    public const string OutOfScope = "out_of_scope";

    public bool IsOutOfScope => Section == OutOfScope;

    public bool IsAnsweredBy(string section) => section == Section || Alt.Contains(section);
}
