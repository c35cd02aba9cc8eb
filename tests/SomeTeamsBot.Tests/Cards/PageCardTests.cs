using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using SomeTeamsBot.Cards;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Teams.Cards;
using Xunit;

namespace SomeTeamsBot.Tests.Cards;

public class PageCardTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TheoryData<int> HostileTexts => [.. Enumerable.Range(0, SamplePages.Hostile.Length)];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_stands_letter_for_letter_and_makes_nothing(int which)
    {
        var text = SamplePages.Hostile[which];
        var card = Drawn(SamplePages.Everywhere(text));

        var quoted = Objects(card, "Container").Single(c => c.TryGetProperty("bleed", out _) is false);
        var run = Assert.Single(Objects(quoted, "TextRun"));
        Assert.Equal(CleanText.Of(text).ToString(), run.GetProperty("text").GetString()!.Replace("\u2060", "", StringComparison.Ordinal));

        Assert.DoesNotContain(card.GetProperty("msteams").EnumerateObject(), p => p.Name == "entities");
        Assert.Equal(["Action.Execute", "Action.Submit"], Types(card).Where(t => t.StartsWith("Action.", StringComparison.Ordinal)).Distinct().Order());
        Assert.DoesNotContain(Objects(card, "TextRun"), r => r.TryGetProperty("selectAction", out _));
    }

    [Fact]
    public void Only_headings_are_text_blocks()
    {
        var blocks = Objects(Drawn(SamplePages.Answer), "TextBlock").ToList();

        Assert.Equal(["Kommentoitko työnantajan asioita?", "Tee näin", "Oliko tästä apua?"], blocks.Select(b => b.GetProperty("text").GetString()));
        Assert.All(blocks, b => Assert.Equal("heading", b.GetProperty("style").GetString()));
        Assert.All(blocks, b => Assert.True(b.GetProperty("wrap").GetBoolean()));
    }

    [Fact]
    public void A_heading_stands_close_to_what_it_heads_and_is_smaller_than_the_title()
    {
        var body = Drawn(new Page("Otsikko", [new Paragraph("Ennen."), new Subheading("Väliotsikko"), new Paragraph("Jälkeen.")], [])).GetProperty("body");

        Assert.Equal("medium", body[2].GetProperty("size").GetString());
        Assert.False(body[1].TryGetProperty("spacing", out _));
        Assert.Equal("small", body[3].GetProperty("spacing").GetString());
    }

    [Fact]
    public void What_is_needed_less_often_stands_behind_one_button()
    {
        var page = new Page("Otsikko", [new Lead("Teksti")], [Button("Kuittaa")]) { More = [Button("Siirrä"), Button("Kysy")] };

        var body = Drawn(page).GetProperty("body").EnumerateArray().ToList();

        Assert.Equal(["Kuittaa", "Muut toimet"], body[^2].GetProperty("actions").EnumerateArray().Select(a => a.GetProperty("title").GetString()));
        Assert.Equal(body[^1].GetProperty("id").GetString(), body[^2].GetProperty("actions")[1].GetProperty("targetElements")[0].GetString());
        Assert.False(body[^1].GetProperty("isVisible").GetBoolean());
        Assert.Equal(["Siirrä", "Kysy"], Objects(body[^1], "Action.Execute").Select(a => a.GetProperty("title").GetString()));
    }

    [Fact]
    public void A_card_that_must_be_shortened_keeps_what_is_folded()
    {
        var page = new Page("Otsikko", [.. Enumerable.Repeat(new Paragraph(new string('ä', 2000)), 20)], [Button("Kuittaa")]) { More = [Button("Siirrä")] };

        var card = Drawn(page);

        Assert.Equal(["Kuittaa", "Siirrä"], Objects(card, "Action.Execute").Select(a => a.GetProperty("title").GetString()));
        Assert.Single(Objects(card, "Action.ToggleVisibility"));
    }

    [Theory]
    [InlineData(Tone.Neutral, "emphasis")]
    [InlineData(Tone.Good, "good")]
    [InlineData(Tone.Careful, "warning")]
    [InlineData(Tone.Emergency, "attention")]
    public void The_tone_colours_a_band_that_reaches_the_edges(Tone tone, string style)
    {
        var band = Drawn(SamplePages.Answer with { Tone = tone }).GetProperty("body")[0];

        Assert.Equal(style, band.GetProperty("style").GetString());
        Assert.True(band.GetProperty("bleed").GetBoolean());
    }

    [Fact]
    public void In_an_emergency_the_number_is_large_and_what_to_do_stands_in_the_band()
    {
        var band = Drawn(SamplePages.Emergency).GetProperty("body")[0];

        var title = Assert.Single(Objects(band, "TextBlock"));
        Assert.Equal("Soita 112", title.GetProperty("text").GetString());
        Assert.Equal("extraLarge", title.GetProperty("size").GetString());
        Assert.Contains(Objects(band, "TextRun"), r => r.GetProperty("text").GetString()!.Contains("hätänumeroon", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Finnish, "fi", "Täytä tämä kohta.")]
    [InlineData(Language.Swedish, "sv", "Fyll i det här fältet.")]
    [InlineData(Language.English, "en", "Fill in this field.")]
    [InlineData(Language.Russian, "ru", "Заполните это поле.")]
    public void The_card_tells_its_language_and_speaks_it(Language language, string lang, string fill)
    {
        var card = Drawn(SamplePages.Form with { Language = language });

        Assert.Equal(lang, card.GetProperty("lang").GetString());
        Assert.Equal(fill, Input(card, "question").GetProperty("errorMessage").GetString());
    }

    [Fact]
    public void A_required_field_says_so_and_one_that_is_not_does_not()
    {
        var card = Drawn(SamplePages.Form);

        Assert.True(Input(card, "question").GetProperty("isRequired").GetBoolean());
        Assert.Equal("Kysymyksesi", Input(card, "question").GetProperty("label").GetString());
        Assert.False(Input(card, "name").TryGetProperty("isRequired", out _));
        Assert.False(Input(card, "name").TryGetProperty("errorMessage", out _));
    }

    [Fact]
    public void Why_a_value_was_refused_stands_right_under_its_field()
    {
        var body = Drawn(SamplePages.Form).GetProperty("body").EnumerateArray().ToList();
        var field = body.FindIndex(e => e.TryGetProperty("id", out var id) && id.GetString() == "name");

        var run = Assert.Single(Objects(body[field + 1], "TextRun"));
        Assert.Equal("Nimi on liian lyhyt.", run.GetProperty("text").GetString());
        Assert.Equal("attention", run.GetProperty("color").GetString());
    }

    [Fact]
    public void What_had_been_filled_in_is_still_there()
    {
        var card = Drawn(SamplePages.Form);

        Assert.Equal("Saako *tähden* käyttää?", Input(card, "question").GetProperty("value").GetString());
        Assert.Equal("no", Input(card, "reply").GetProperty("value").GetString());
        Assert.Equal("o2,o4", Input(card, "topics").GetProperty("value").GetString());
        Assert.True(Input(card, "topics").GetProperty("isMultiSelect").GetBoolean());
    }

    [Fact]
    public void A_value_longer_than_the_field_is_cut_without_splitting_an_emoji()
    {
        var page = new Page("Otsikko", [new TextField("f", "Nimi") { MaxLength = 4, Value = "abc😀def" }], []);

        Assert.Equal("abc", Input(Drawn(page), "f").GetProperty("value").GetString());
    }

    [Fact]
    public void Few_options_are_all_in_sight_and_many_open_as_a_list()
    {
        var card = Drawn(SamplePages.Form);

        Assert.Equal("expanded", Input(card, "reply").GetProperty("style").GetString());
        Assert.Equal("compact", Input(card, "unit").GetProperty("style").GetString());
    }

    [Fact]
    public void A_field_cannot_take_the_buttons_own_key() =>
        Assert.Throws<ArgumentException>(() => PageCard.Draw(new Page("Otsikko", [new TextField("$press", "Nimi")], []), "n"));

    [Fact]
    public void A_button_falls_back_to_a_submit_that_carries_the_same_and_shows_no_banner()
    {
        var send = Objects(Drawn(SamplePages.Form), "Action.Execute").First();
        var submit = send.GetProperty("fallback");

        Assert.Equal("send", send.GetProperty("verb").GetString());
        Assert.Equal("positive", send.GetProperty("style").GetString());
        Assert.Equal(send.GetProperty("data").GetRawText(), submit.GetProperty("data").GetRawText());
        Assert.True(submit.GetProperty("msTeams").GetProperty("feedback").GetProperty("hide").GetBoolean());
        var press = PressData.Read(submit.GetProperty("data"));
        Assert.Equal(("send", "nonce-1"), (press?.Press.Verb, press?.Nonce));
    }

    [Fact]
    public void Only_a_button_that_sends_the_fields_asks_for_them()
    {
        var inputs = Objects(Drawn(SamplePages.Form), "Action.Execute")
            .Select(a => (a.GetProperty("title").GetString(), a.GetProperty("associatedInputs").GetString()));

        Assert.Equal([("Lähetä", "auto"), ("Peru", "none")], inputs);
    }

    [Fact]
    public void Many_buttons_are_dealt_into_sets_so_that_all_are_drawn()
    {
        var sets = Objects(Drawn(SamplePages.Menu), "ActionSet").Select(s => s.GetProperty("actions").GetArrayLength());

        Assert.Equal([5, 5, 5], sets);
    }

    [Theory]
    [InlineData(Language.Finnish, "Vastaus on lyhennetty.")]
    [InlineData(Language.Swedish, "Svaret har förkortats.")]
    public void A_page_that_is_too_long_ends_early_and_says_so(Language language, string line)
    {
        var card = Drawn(SamplePages.Huge with { Language = language });
        var texts = Objects(card, "TextRun").Select(r => r.GetProperty("text").GetString()!).ToList();

        Assert.StartsWith("Kappale 1.", texts[0], StringComparison.Ordinal);
        Assert.Equal(line, texts[^1]);
        Assert.Equal(Enumerable.Range(1, texts.Count - 1), texts[..^1].Select(t => int.Parse(t.Split(' ')[1].TrimEnd('.'), null)));
        Assert.Equal("Takaisin", Assert.Single(Objects(card, "Action.Execute")).GetProperty("title").GetString());
    }

    [Fact]
    public void A_page_that_fits_is_not_shortened() =>
        Assert.DoesNotContain(Objects(Drawn(SamplePages.Answer), "TextRun"), r => r.GetProperty("text").GetString() == "Vastaus on lyhennetty.");

    [Fact]
    public void Ten_thousand_letters_of_a_user_are_shown_whole()
    {
        var text = string.Concat(Enumerable.Repeat("kymmenen! ", 1000));

        Assert.Contains(Objects(Drawn(new Page("Ilmoitus", [new Quoted(text)], [])), "TextRun"), r => r.GetProperty("text").GetString() == text);
    }

    [Fact]
    public void Fields_stay_when_the_text_before_them_is_too_long()
    {
        var card = Drawn(SamplePages.Huge with { Blocks = [.. SamplePages.Huge.Blocks, new TextField("last", "Nimi")] });

        Assert.Equal("Nimi", Input(card, "last").GetProperty("label").GetString());
    }

    [Property(MaxTest = 300)]
    public bool No_page_makes_a_card_too_large_to_send_or_to_read(int seed)
    {
        var card = PageCard.Draw(AnyPage(new Random(seed)), "nonce");
        var json = card.ToJson().Utf8;

        return CardSize.Of(json.Span).Fits
            && json.Length <= 25_000
            && Encoding.Unicode.GetByteCount(Strict.GetString(json.Span)) <= 100_000
            && JsonElement.Parse(json.Span).GetProperty("body").ValueKind == JsonValueKind.Array;
    }

    private static Page AnyPage(Random random)
    {
        return new Page(Text(), [.. Many(random.Next(0, 60)).Select(_ => Block())], [.. Many(random.Next(0, 40)).Select(_ => Choice())])
        {
            More = [.. Many(random.Next(0, 9)).Select(_ => Choice())],
            Kicker = random.Next(2) == 0 ? null : Text(),
            Tone = (Tone)random.Next(4),
            Language = (Language)random.Next(4),
        };

        Block Block() => random.Next(12) switch
        {
            0 => new Lead(Text()),
            1 => new Paragraph(Text()),
            2 => new Subheading(Text()),
            3 => new Lines([.. Many(random.Next(0, 20)).Select(_ => Text())], random.Next(2) == 0),
            4 => new Remark(Text()),
            5 => new SourceLine(Text()),
            6 => new Facts([.. Many(random.Next(0, 9)).Select(_ => new Fact(Text(), Text()))]),
            7 => new Quoted(Text()),
            8 => new ChoiceRow([.. Many(random.Next(0, 9)).Select(_ => Choice())]),
            9 => new TextField($"t{random.Next()}", Text()) { Value = Text(), Error = Text(), Placeholder = Text(), Required = true, MaxLength = 4000 },
            10 => new ChoiceField($"c{random.Next()}", Text(), [.. Many(random.Next(0, 60)).Select(i => new Selection($"o{i}", Text()))]) { Several = true },
            _ => new Paragraph(""),
        };

        Choice Choice() => new(Text(), new Press("verb", new Dictionary<string, string> { ["text"] = Text() })) { SendsInputs = random.Next(2) == 0 };

        string Text()
        {
            var letters = random.Next(4) switch { 0 => "aä ", 1 => "ю ", 2 => "\"\\\n\0\u202E<&'`*", _ => "😀\ud83d漢" };
            var length = random.Next(10) == 0 ? random.Next(0, 12_000) : random.Next(0, 120);
            return new string([.. Many(length).Select(_ => letters[random.Next(letters.Length)])]);
        }

        static IEnumerable<int> Many(int count) => Enumerable.Range(0, count);
    }

    private static Choice Button(string title) => new(title, Press.Of("verb"));

    private static JsonElement Drawn(Page page) => PageCard.Draw(page, "nonce-1").ToJson().Parse();

    private static JsonElement Input(JsonElement card, string id) =>
        card.GetProperty("body").EnumerateArray().Single(e => e.TryGetProperty("id", out var own) && own.GetString() == id);

    private static IEnumerable<string> Types(JsonElement card) => Objects(card, null).Select(o => o.GetProperty("type").GetString()!);

    private static IEnumerable<JsonElement> Objects(JsonElement element, string? type) => element.ValueKind switch
    {
        JsonValueKind.Object => (element.TryGetProperty("type", out var own) && (type is null || own.GetString() == type) ? [element] : Enumerable.Empty<JsonElement>())
            .Concat(element.EnumerateObject().SelectMany(p => Objects(p.Value, type))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Objects(e, type)),
        _ => [],
    };
}
