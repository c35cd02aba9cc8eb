using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Teams.Cards;

namespace SomeTeamsBot.Cards;

/// <summary>Draws a page of the domain as an adaptive card, for a phone's width first.</summary>
public static class PageCard
{
    private const int LongestTitle = 300;
    private const int LongestKicker = 100;
    private const int LongestButton = 100;

    /// <summary>Draws the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="nonce">Names this version of this card; every button carries it back. The caller makes it.</param>
    /// <returns>A card that Teams takes: never too large, and without anything in its texts that a client would interpret.</returns>
    /// <exception cref="ArgumentException">A field has an id that <see cref="PressData"/> keeps for itself.</exception>
    public static AdaptiveCard Draw(Page page, string nonce)
    {
        var language = page.Language;
        var blocks = page.Blocks;
        // In an emergency the first thing to do stands in the band itself, before all else.
        var urgent = page.Tone == Tone.Emergency && blocks is [Lead first, ..] ? first : null;
        var body = urgent is null ? blocks : blocks.Skip(1);

        return new CardDraft(
            Texts.CultureOf(language).TwoLetterISOLanguageName,
            [Band(page, urgent)],
            [.. body.Zip(body.Prepend(null), (block, before) => new CardPiece(
                    [.. Near(before, block, Elements(block, language, nonce))], IsEssential: block is Field))
                .Where(piece => piece.Elements.Count > 0)],
            [.. page.Choices.Select(c => Button(c, nonce))],
            BlockCard.Text(CardTexts.Shortened(language), run => run with { IsSubtle = true }))
        {
            Folded = [.. page.More.Select(c => Button(c, nonce))],
            FoldTitle = CleanText.Of(CardTexts.More(language)),
            FallbackText = Wording.Of(CleanText.Of(Fallback(page)).CutTo(2 * LongestTitle)),
        }.ToCard();
    }

    private static IEnumerable<CardElement> Elements(Block block, Language language, string nonce) => block switch
    {
        Field field => FieldCard.Draw(field, language),
        ChoiceRow row => ActionSet.Of(row.Items.Select(c => Button(c, nonce))),
        _ => BlockCard.Draw(block),
    };

    // What belongs together stands close: a heading to what it heads, a row of buttons to the next.
    private static IEnumerable<CardElement> Near(Block? before, Block block, IEnumerable<CardElement> elements) =>
        before is Subheading || (before, block) is (ChoiceRow, ChoiceRow)
            ? elements.Select((element, i) => i == 0 ? element with { Spacing = Spacing.Small } : element)
            : elements;

    private static Container Band(Page page, Lead? urgent)
    {
        List<CardElement> items = [];
        if (!string.IsNullOrWhiteSpace(page.Kicker))
        {
            var kicker = LiteralText.Of(CleanText.Of(page.Kicker).CutTo(LongestKicker).ToString());
            items.Add(new RichTextBlock(new TextRun(kicker) { Size = TextSize.Small, Weight = TextWeight.Bolder }));
        }

        var title = Wording.Of(CleanText.Of(page.Title).CutTo(LongestTitle));
        if (!title.IsEmpty)
        {
            var size = page.Tone == Tone.Emergency ? TextSize.ExtraLarge : TextSize.Large;
            items.Add(new TextBlock(title) { Size = size, Spacing = items.Count == 0 ? Spacing.Default : Spacing.None });
        }

        if (urgent is { Text: var text } && !string.IsNullOrWhiteSpace(text))
            items.Add(BlockCard.Text(CleanText.Of(text).CutTo(4 * LongestTitle).ToString(), run => run with { Size = TextSize.Large, Weight = TextWeight.Bolder }));
        return new Container(items) { Style = StyleOf(page.Tone), Bleed = true };
    }

    private static ContainerStyle StyleOf(Tone tone) => tone switch
    {
        Tone.Good => ContainerStyle.Good,
        Tone.Careful => ContainerStyle.Warning,
        Tone.Emergency => ContainerStyle.Attention,
        _ => ContainerStyle.Emphasis,
    };

    private static ActionExecute Button(Choice choice, string nonce) =>
        new(CleanText.Of(choice.Title).CutTo(LongestButton), choice.Press.Verb, new PressData(choice.Press, nonce))
        {
            IsPositive = choice.IsPrimary,
            SendsInputs = choice.SendsInputs,
        };

    private static string Fallback(Page page) =>
        page.Blocks.OfType<Lead>().FirstOrDefault() is { } lead ? $"{page.Title}: {lead.Text}" : page.Title;
}
