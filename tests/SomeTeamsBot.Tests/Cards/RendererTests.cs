using SomeTeamsBot.Cards;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Teams.Cards;
using Xunit;

namespace SomeTeamsBot.Tests.Cards;

public class RendererTests
{
    [Fact]
    public async Task Every_card_is_parsed_by_Microsofts_renderer_without_a_warning() =>
        await RendererCheck.Accepts(SamplePages.All.Select(sample => (sample.Name, PageCard.Draw(sample.Page, "nonce"))));

    [Fact]
    public async Task No_mixture_of_Markdown_signs_is_read_as_Markdown()
    {
        // A fixed seed: the mixtures are many, and the same each time.
        var random = new Random(20240901);
        string[] bits = ["*", "**", "_", "__", "`", "~~", "[", "]", "(", ")", "<", ">", "!", "#", "-", "+", "1.", "2)", "&amp;", "&#35;", "\\", "|", ":", "=", " ", "  ", "\n", "\t", "a", "Ä", "9", "https://x.example", "<b>", "{{", "${", "\u2028"];
        var texts = Enumerable.Range(0, 3000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => bits[random.Next(bits.Length)])));
        var pages = texts.Chunk(60).Select(chunk => new Page("Otsikko", [.. chunk.Select(text => new Subheading(text))], []));

        await RendererCheck.Accepts(pages.Select((page, i) => ($"mixture-{i}", PageCard.Draw(page, "nonce"))));
    }

    [Fact]
    public async Task The_check_finds_what_a_client_would_trip_over()
    {
        // A check that accepts everything would make the two tests above worthless.
        var twice = new AdaptiveCard("fi", [new InputText("id", Wording.Of("Nimi")), new InputText("id", Wording.Of("Nimi"))]);
        var broken = await Assert.ThrowsAnyAsync<Exception>(() => RendererCheck.Accepts([("twice", twice)]));
        Assert.SkipWhen(broken.Message.Contains("DynamicSkip", StringComparison.Ordinal), broken.Message);

        Assert.Contains("Duplicate Id", broken.Message, StringComparison.Ordinal);
    }
}
