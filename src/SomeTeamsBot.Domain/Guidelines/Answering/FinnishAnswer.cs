using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>Tells a Swedish or English speaker why the answer itself is in Finnish.</summary>
internal static class FinnishAnswer
{
    /// <summary>The blocks with the line after the short answer; unchanged in Finnish.</summary>
    public static IReadOnlyList<Block> Told(IReadOnlyList<Block> blocks, Language language)
    {
        if (AnswerTexts.Words["FinnishAnswer", language] is not { Length: > 0 } line)
            return blocks;
        var lead = blocks.Index().FirstOrDefault(b => b.Item is Lead).Index;
        return [.. blocks.Take(lead + 1), new Remark(line), .. blocks.Skip(lead + 1)];
    }
}
