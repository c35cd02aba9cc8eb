using System.Text.Json;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Tests.Guidelines;

/// <summary>A question with the section that answers it, as a question set has them.</summary>
internal sealed record RetrievalQuestion(string Id, string Q, string Section, IReadOnlyList<string> Alt, string Kind)
{
    public bool IsOutOfScope => Section == "out_of_scope";

    public static IReadOnlyList<RetrievalQuestion> Read(string resource)
    {
        using var reader = new StreamReader(typeof(RetrievalQuestion).Assembly.GetManifestResourceStream(resource)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<RetrievalQuestion>(line, JsonSerializerOptions.Web)!)];
    }

    public bool IsAnsweredBy(Match match, Handbook handbook) =>
        match.Kind == MatchKind.Passage
        && handbook.Passages[match.Id].Sources is [var main, ..]
        && (main == Section || Alt.Contains(main));
}
