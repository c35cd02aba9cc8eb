using System.Globalization;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Teams.Cards;
using Fact = SomeTeamsBot.Domain.Conversations.Fact;

namespace SomeTeamsBot.Cards;

/// <summary>Draws the blocks that are read. Whatever is not a heading becomes text runs, whoever wrote it; an empty block draws nothing.</summary>
internal static class BlockCard
{
    public static IEnumerable<CardElement> Draw(Block block) => block switch
    {
        Lead lead => Said(lead.Text, run => run with { Size = TextSize.Medium, Weight = TextWeight.Bolder }, Spacing.Medium),
        Paragraph paragraph => Said(paragraph.Text, run => run),
        Subheading heading => Wording.Of(heading.Text) is { IsEmpty: false } text ? [new TextBlock(text) { Size = TextSize.Medium, Spacing = Spacing.Medium }] : [],
        Lines lines => lines.Items.Where(IsSaid).Select((item, i) => Line(item, lines.Numbered ? Number(i) : "•")),
        Remark remark => Said(remark.Text, run => run with { IsSubtle = true }),
        SourceLine source => Said(source.Text, run => run with { Size = TextSize.Small, IsSubtle = true }, Spacing.Medium, separator: true),
        Facts facts => facts.Items.Where(f => IsSaid(f.Value)).Select(Row),
        Quoted quoted => Said(quoted.Text, run => run).Select(text => new Container([text]) { Style = ContainerStyle.Emphasis }),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "No drawing for this block."),
    };

    public static RichTextBlock Text(string text, Func<TextRun, TextRun> style) => new(style(new TextRun(LiteralText.Of(text))));

    private static CardElement[] Said(string text, Func<TextRun, TextRun> style, Spacing spacing = Spacing.Default, bool separator = false) =>
        IsSaid(text) ? [Text(text, style) with { Spacing = spacing, Separator = separator }] : [];

    private static bool IsSaid(string text) => !LiteralText.Of(text).IsEmpty;

    // The mark has a column of its own, so that a line that wraps on a phone goes on under its own beginning.
    private static ColumnSet Line(string item, string mark) =>
        new([
            new Column(ColumnWidth.Auto, [Text(mark, run => run)]),
            new Column(ColumnWidth.Stretch, [Text(item, run => run)]) { Spacing = Spacing.Small },
        ])
        { Spacing = Spacing.Small };

    private static string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}.");

    // Not a FactSet: its values are Markdown, and its two columns are narrow on a phone.
    private static RichTextBlock Row(Fact fact)
    {
        var value = new TextRun(LiteralText.Of(fact.Value));
        var label = fact.Label.TrimEnd();
        return new RichTextBlock(label.Length == 0
            ? [value]
            : [new TextRun(LiteralText.Of(label[^1] is ':' or '?' ? $"{label} " : $"{label}: ")) { Weight = TextWeight.Bolder }, value])
        { Spacing = Spacing.Small };
    }
}
