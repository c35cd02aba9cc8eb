using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Routing;

namespace SomeTeamsBot.Benchmarks.Turns;

/// <summary>Questions that the shipped content answers with one card.</summary>
internal static class Questions
{
    public static IReadOnlyList<string> Answered(int count)
    {
        var handbook = ContentLoader.Load(ContentLoader.ShippedFolder);
        var book = new OpenHandbook(handbook, GuidelineIndex.Build(handbook));
        string[] asks = [.. handbook.Passages.Values.SelectMany(p => p.Asks)];
        new Random(1).Shuffle(asks);
        return [.. asks.Where(ask => AskOnce.Answer(book, ask, Roles.None, Language.Finnish).Outcome == Outcome.Answer).Take(count)];
    }
}
