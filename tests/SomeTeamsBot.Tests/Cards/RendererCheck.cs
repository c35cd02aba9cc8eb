using SomeTeamsBot.Teams.Cards;
using Xunit;

namespace SomeTeamsBot.Tests.Cards;

/// <summary>Microsoft's renderer library, asked through tests/cards/check.mjs. Any test may feed its cards to it.</summary>
internal static class RendererCheck
{
    /// <summary>Passes when the library parses every card without a remark and none is too large; all of them in one run of Node.</summary>
    /// <param name="cards">The cards, each with a name that the findings will call it by.</param>
    public static async Task Accepts(IEnumerable<(string Name, AdaptiveCard Card)> cards)
    {
        var (exit, said) = await Said(cards);
        Assert.True(exit == 0, said);
    }

    /// <summary>What the library says of the cards: "name: path: what" a line, and an exit code other than 0 when there is anything.</summary>
    public static async Task<(int Exit, string Said)> Said(IEnumerable<(string Name, AdaptiveCard Card)> cards)
    {
        var folder = Directory.CreateTempSubdirectory("cards-");
        try
        {
            var file = Path.Combine(folder.FullName, "cards.txt");
            await using (var lines = File.Create(file))
            {
                foreach (var (name, card) in cards)
                {
                    lines.Write(System.Text.Encoding.UTF8.GetBytes(name + "\t"));
                    lines.Write(card.ToJson().Utf8.Span);
                    lines.WriteByte((byte)'\n');
                }
            }

            return await NodeScript.Run(RepositoryFolder.PathOf("tests", "cards", "check.mjs"), file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
