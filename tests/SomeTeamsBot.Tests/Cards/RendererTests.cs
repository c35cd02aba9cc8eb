using System.Collections;
using System.Resources;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SomeTeamsBot.Cards;
using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Questions;
using SomeTeamsBot.Domain.Routing;
using SomeTeamsBot.Domain.Welcome;
using SomeTeamsBot.Storage;
using SomeTeamsBot.Teams.Cards;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Cards;

public class RendererTests
{
    // Teams takes 28 KB; what is left is for what the client adds.
    private const int LargestCard = 25_000;

    /// <summary>Said as one line at a card or as a plain message.</summary>
    private static readonly HashSet<string> NotOnPages =
    [
        "ReplyNotice", "FormNotice", "BelowNotice", "GoneNotice", "ThanksYes", "Thanks", "ChannelPrivateOnly", "OldButton", "LanguageLost",
    ];

    /// <summary>Said to the keeper, in the language of the guideline.</summary>
    private static readonly HashSet<string> FinnishOnly = ["KeeperTitle", "KeeperAnonymous", "KeeperNamed"];

    private static readonly Lazy<Task<IReadOnlyList<(string Name, Page Page)>>> Spoken = new(() => SpokenPages.Of(ShippedHandbook.Open));

    [Fact]
    public async Task Every_card_that_the_bot_can_say_is_parsed_by_Microsofts_renderer_without_a_warning_and_small_enough()
    {
        var cards = (await Spoken.Value).Select(p => (p.Name, Card: PageCard.Draw(p.Page, "nonce"))).DistinctBy(c => Convert.ToBase64String(c.Card.ToJson().Utf8.Span)).ToList();

        var large = cards.Where(c => c.Card.ToJson().Utf8.Length > LargestCard || IsShortened(c.Card)).ToList();
        Assert.True(large.Count == 0, string.Join(Environment.NewLine, large.Select(c => $"{c.Name}: {c.Card.ToJson().Utf8.Length} bytes, or cut to fit")));
        await RendererCheck.Accepts(cards);
    }

    [Fact]
    public async Task Every_card_of_a_report_and_of_a_case_is_small_enough_and_loses_nothing_whatever_was_typed()
    {
        var cards = (await IncidentPages.All()).Select(p => (p.Name, Card: PageCard.Draw(p.Page, "nonce"))).DistinctBy(c => Convert.ToBase64String(c.Card.ToJson().Utf8.Span)).ToList();

        var large = cards.Where(c => c.Card.ToJson().Utf8.Length > LargestCard || IsShortened(c.Card)).ToList();
        Assert.True(large.Count == 0, string.Join(Environment.NewLine, large.Select(c => $"{c.Name}: {c.Card.ToJson().Utf8.Length} bytes, or cut to fit")));
        await RendererCheck.Accepts(cards);
    }

    [Fact]
    public async Task Every_card_of_a_question_to_a_supervisor_is_small_enough_and_loses_nothing_whatever_was_typed()
    {
        var pages = await QuestionPages.All();
        var cards = pages.Select(p => (p.Name, Card: PageCard.Draw(p.Page, "nonce"))).DistinctBy(c => Convert.ToBase64String(c.Card.ToJson().Utf8.Span)).ToList();

        var large = cards.Where(c => c.Card.ToJson().Utf8.Length > LargestCard || IsShortened(c.Card)).ToList();
        Assert.True(large.Count == 0, string.Join(Environment.NewLine, large.Select(c => $"{c.Name}: {c.Card.ToJson().Utf8.Length} bytes, or cut to fit")));
        await RendererCheck.Accepts(cards);
        // Every fixed word stands on one of them, or is a line at a card.
        var said = string.Join('\n', pages.Select(p => PartJson.Write<Part>(p.Page)).Distinct());
        string[] lines = ["FormBelow", "Lost", "Gone", "NotYours", "NotOn", "NoSupervisor", "Masked", "NotMineUnknown", "NoticeIsUnanswered", "StartQuestion", "StartTikTok", "StartTalk", "StartNotice"];
        Assert.Empty(
            from language in LanguageChoice.Offered
            from text in TextsOf(typeof(QuestionTexts), language, lines)
            where !said.Contains(JsonSerializer.Serialize(text)[1..^1], StringComparison.Ordinal)
            select text);
    }

    [Fact]
    public async Task No_card_that_others_may_see_on_a_screen_names_anybody_or_tells_what_happened()
    {
        var telling =
            from shown in (await IncidentPages.Public()).Concat(await QuestionPages.Public())
            let text = Encoding.UTF8.GetString(PageCard.Draw(shown.Page, "nonce").ToJson().Utf8.Span)
            from secret in IncidentPages.Secrets.Concat(QuestionPages.Secrets)
            where text.Contains($"\"{secret}\"", StringComparison.Ordinal) || (secret.Length > 4 && text.Contains(secret, StringComparison.Ordinal))
            select $"{shown.Name}: {secret}";

        Assert.Empty(telling);
    }

    [Fact]
    public async Task What_is_checked_holds_every_word_passage_chapter_and_matter_there_is()
    {
        // A page that nothing leads to would stay unchecked without anybody noticing.
        var pages = await Spoken.Value;
        var said = pages.Select(p => PartJson.Write<Part>(p.Page)).Distinct().ToList();
        var handbook = ShippedHandbook.Open.Handbook;
        IEnumerable<string> expected =
        [
            .. from words in new[] { typeof(AnswerTexts), typeof(WelcomeTexts), typeof(ChannelTexts) }
               from language in LanguageChoice.Offered
               from text in TextsOf(words, language)
               select text,
            .. handbook.Groups.Select(g => g.Title),
            .. handbook.Passages.Values.Where(p => !handbook.Register.Platforms.Any(l => l.SectionKey == p.Sources[0]))
                .SelectMany(p => p.ByRole.Values.Append(p.Advice).Select(a => a.Brief)),
            .. handbook.Matters.Values.Select(m => m.Brief),
            .. handbook.Register.Channels.Select(c => c.Name),
            .. handbook.Replies.Values.Select(r => r.When),
        ];

        Assert.Equal(Enum.GetValues<Command>().ToHashSet(), SpokenPages.Words.Select(CommandWords.Find).OfType<Command>().ToHashSet());
        var all = string.Join('\n', said);
        var missing = expected.Distinct().Where(text => !all.Contains(JsonSerializer.Serialize(text)[1..^1], StringComparison.Ordinal)).ToList();
        Assert.True(missing.Count == 0, string.Join(Environment.NewLine, missing));
    }

    [Fact]
    public async Task Every_block_tone_and_field_is_parsed_by_Microsofts_renderer_without_a_warning() =>
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
        // A check that accepts everything would make the tests above worthless.
        var twice = new AdaptiveCard("fi", [new InputText("id", Wording.Of("Nimi")), new InputText("id", Wording.Of("Nimi"))]);
        var (exit, said) = await RendererCheck.Said([("fine", PageCard.Draw(SamplePages.Answer, "nonce")), ("twice", twice)]);

        Assert.NotEqual(0, exit);
        Assert.Contains("twice: $: Duplicate Id", said, StringComparison.Ordinal);
        Assert.DoesNotContain("fine:", said, StringComparison.Ordinal);
    }

    private static bool IsShortened(AdaptiveCard card)
    {
        var json = Encoding.UTF8.GetString(card.ToJson().Utf8.Span);
        return LanguageChoice.Offered.Any(l => json.Contains(JsonEncodedText.Encode(CardTexts.Shortened(l), JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value, StringComparison.Ordinal));
    }

    private static IEnumerable<string> TextsOf(Type owner, Language language, params string[] besides)
    {
        var resources = new ResourceManager(owner).GetResourceSet(Texts.CultureOf(language), createIfNotExists: true, tryParents: true)!;
        return from DictionaryEntry entry in resources
               let text = (string)entry.Value!
               let key = (string)entry.Key
               where text.Length > 0 && !text.Contains('{', StringComparison.Ordinal)
                   && !NotOnPages.Contains(key) && !besides.Contains(key) && (language == Language.Finnish || !FinnishOnly.Contains(key))
               select text;
    }
}
