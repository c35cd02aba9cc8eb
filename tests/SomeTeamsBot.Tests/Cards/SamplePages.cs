using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Tests.Cards;

/// <summary>Pages for looking at the drawing: every block, tone and field, and texts that try to get out of theirs.</summary>
internal static class SamplePages
{
    /// <summary>What a user may write to look like the bot, a link or a mention.</summary>
    public static readonly string[] Hostile =
    [
        "[Kuittaa](https://paha.example)",
        "**HYVÄKSYTTY**",
        "<at>Kunnanjohtaja</at>",
        "![x](https://paha.example/x.png)",
        "[Kuittaa][1]\n\n[1]: https://paha.example",
        "<https://paha.example>",
        "# Otsikko\n- yksi\n1. kaksi\n> kolme\n```\nneljä\n```",
        "__lihava__ _kursiivi_ ***molemmat*** ~~yli~~ `koodi` \\*ei\\*",
        "&lt;b&gt; &#42;x&#42; <b>x</b>",
        "{{DATE(2026-03-02T08:00:00Z, SHORT)}} {{{TIME(2026-03-02T08:00:00Z)}} ${nimi}",
        "lasku_\u202Efdp.exe \u2066x\u2069 \u200Fy",
        "nolla\0tavu \u0007kello \u001b[31mpunainen",
        "puolikas \ud83d ja \ude00 loppu \ud83d",
        "rivi\r\nrivi\rrivi\u2028rivi\u0085rivi",
        "\"lainaus\" \\ \"}],\"type\":\"Action.Submit\"",
    ];

    public static Page Answer { get; } = new(
        "Kommentoitko työnantajan asioita?",
        [
            new Lead("Voit keskustella, mutta kerro puhuvasi omissa nimissäsi."),
            new Paragraph("Muista, että some on julkinen paikka. Harkitse ennen kuin julkaiset."),
            new Subheading("Tee näin"),
            new Lines(["Tarkista, mitä olet jakamassa, ja kenelle se tämän jälkeen näkyy.", "Jätä salassa pidettävä pois.", "Kysy, jos epäröit."], Numbered: true),
            new Lines(["Oma tili", "Kunnan tili"]),
            new Remark("Tämä on tiivistelmä, ei ohjeen oma sanamuoto."),
            new Facts([new Fact("Kanava", "Kunnan *uutiset*"), new Fact("Kuka vastaa?", "Viestintä"), new Fact("", "Ilman nimeä")]),
            new Quoted("Saanko jakaa tämän?"),
            new SourceLine("Someohje 2024 › Huoneentaulu someen › kohta 1"),
            new Subheading("Oliko tästä apua?"),
            new ChoiceRow([new Choice("Kyllä", new Press("helpful")), new Choice("Ei", new Press("unhelpful"))]),
        ],
        [
            new Choice("Kysy myös: entä jos tulee asiaton kommentti kunnan omalle sivulle?", Press("ask", ("passage", "mita-jos/1"))) { IsPrimary = true },
            new Choice("Takaisin", new Press("back")),
        ])
    {
        Kicker = "Someohje",
    };

    public static Page Form { get; } = new(
        "Kysymys ohjeen ylläpitäjälle",
        [
            new Lead("Kysymys lähtee vasta, kun painat Lähetä."),
            new TextField("question", "Kysymyksesi") { Required = true, Multiline = true, MaxLength = 500, Value = "Saako *tähden* käyttää?", Placeholder = "Kirjoita tähän" },
            new TextField("name", "Nimesi") { Value = "x", Error = "Nimi on liian lyhyt." },
            new ChoiceField("reply", "Haluatko vastauksen?", [new Selection("yes", "Kyllä"), new Selection("no", "_En_")]) { Required = true, Value = "no" },
            new ChoiceField("topics", "Aiheet", [.. Options(9)]) { Several = true, Value = "o2,o4,olematon" },
            new ChoiceField("unit", "Yksikkö", [.. Options(30)]) { Error = "Valitse yksikkö." },
        ],
        [
            new Choice("Lähetä", new Press("send")) { IsPrimary = true, SendsInputs = true },
            new Choice("Peru", new Press("cancel")),
        ]);

    public static Page Emergency { get; } = new(
        "Soita 112",
        [new Lead("Jos joku on välittömässä vaarassa, soita hätänumeroon heti."), new Paragraph("Sen jälkeen kerro esihenkilöllesi.")],
        [new Choice("Olen turvassa", new Press("safe"))])
    {
        Tone = Tone.Emergency,
        Kicker = "Hätä",
    };

    public static Page Menu { get; } = new("Aiheet", [], [.. Enumerable.Range(1, 15).Select(i => new Choice($"Aihe {i}", Press("topic", ("id", $"t{i}"))))]);

    public static Page Huge { get; } = new(
        "Pitkä vastaus",
        [.. Enumerable.Range(1, 400).Select(i => new Paragraph($"Kappale {i}. " + string.Concat(Enumerable.Repeat("Älä hätäile. ", 20))))],
        [new Choice("Takaisin", new Press("back"))]);

    /// <summary>The text in every place that takes one.</summary>
    public static Page Everywhere(string text) => new(
        text,
        [
            new Lead(text), new Paragraph(text), new Subheading(text), new Lines([text], Numbered: true), new Lines([text]), new Remark(text),
            new Facts([new Fact(text, text)]), new Quoted(text), new SourceLine(text), new ChoiceRow([new Choice(text, new Press("row"))]),
            new TextField("a", text) { Value = text, Placeholder = text, Error = text, Required = true },
            new ChoiceField("b", text, [new Selection("x", text)]) { Error = text, Required = true },
        ],
        [new Choice(text, Press("bottom", ("text", text)))])
    {
        Kicker = text,
    };

    /// <summary>All of them, each with a name that is fit for a file.</summary>
    public static IEnumerable<(string Name, Page Page)> All =>
    [
        ("answer", Answer), ("form", Form), ("emergency", Emergency), ("menu", Menu), ("huge", Huge), ("bare", new Page("Otsikko", [], [])),
        .. Enum.GetValues<Tone>().Select(tone => ($"tone-{tone}", Answer with { Tone = tone })),
        .. Enum.GetValues<Language>().Select(language => ($"language-{language}", Form with { Language = language })),
        .. Hostile.Select((text, i) => ($"hostile-{i}", Everywhere(text))),
    ];

    private static IEnumerable<Selection> Options(int count) => Enumerable.Range(1, count).Select(i => new Selection($"o{i}", $"{i}. vaihtoehto"));

    private static Press Press(string verb, params (string Key, string Value)[] data) => new(verb, data.ToDictionary(d => d.Key, d => d.Value));
}
