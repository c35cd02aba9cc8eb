using System.Buffers;

namespace SomeTeamsBot.Teams.Cards;

/// <summary>
/// A card before it is known whether it is too large to send. One that is gets shortened: the buttons stay, then the fields, and of the
/// rest as much from the beginning as there is room for, in whole pieces; where the rest would go on stands <see cref="ShortenedLine"/>.
/// </summary>
/// <param name="Lang">The language, two letters.</param>
/// <param name="Head">What always stays. It must be small.</param>
/// <param name="Pieces">The body.</param>
/// <param name="Actions">The buttons at the bottom.</param>
/// <param name="ShortenedLine">Tells that something was left out.</param>
public sealed record CardDraft(
    string Lang, IReadOnlyList<CardElement> Head, IReadOnlyList<CardPiece> Pieces, IReadOnlyList<ActionExecute> Actions, CardElement ShortenedLine)
{
    // What an ActionSet adds around its buttons, counted for each of them: too much rather than too little.
    private static readonly CardSize Frame = new(80, 160);
    private static readonly CardSize Comma = new(1, 2);

    public Wording FallbackText { get; init; }

    /// <summary>Buttons that are needed less often: they stand behind one that shows them.</summary>
    public IReadOnlyList<ActionExecute> Folded { get; init; } = [];

    /// <summary>What the button says that shows them; needed when there are any.</summary>
    public CleanText FoldTitle { get; init; }

    /// <summary>The card, never larger than <see cref="CardSize.Largest"/>.</summary>
    public AdaptiveCard ToCard()
    {
        var whole = Card([.. Pieces.SelectMany(p => p.Elements)], Actions, Folded);
        return SizeOf(whole).Fits ? whole : Shortened();
    }

    private AdaptiveCard Shortened()
    {
        var used = SizeOf(Card([ShortenedLine], [], []));
        var actions = Actions.TakeWhile(a => Takes(Weigh(a.WriteTo) + Frame)).ToList();
        var folded = Folded.Count == 0 || !Takes(Weigh(Fold.WriteTo) + Frame) ? [] : Folded.TakeWhile(a => Takes(Weigh(a.WriteTo) + Frame)).ToList();
        var weights = Pieces.Select(p => p.Elements.Aggregate(default(CardSize), (sum, e) => sum + Weigh(e.WriteTo) + Comma)).ToList();
        var stays = Pieces.Select((p, i) => p.IsEssential && Takes(weights[i])).ToList();

        var body = new List<CardElement>();
        var cut = false;
        for (var i = 0; i < Pieces.Count; i++)
        {
            if (stays[i] || (!cut && !Pieces[i].IsEssential && Takes(weights[i])))
            {
                body.AddRange(Pieces[i].Elements);
            }
            else if (!cut)
            {
                cut = true;
                body.Add(ShortenedLine);
            }
        }

        return Card(body, actions, folded);

        bool Takes(CardSize weight)
        {
            var fits = (used + weight).Fits;
            if (fits)
                used += weight;
            return fits;
        }
    }

    private ActionFold Fold => new(FoldTitle);

    private AdaptiveCard Card(IReadOnlyList<CardElement> body, IReadOnlyList<ActionExecute> actions, IReadOnlyList<ActionExecute> folded) =>
        new(Lang, [.. Head, .. body, .. Buttons(actions, folded)]) { FallbackText = FallbackText };

    private IEnumerable<CardElement> Buttons(IReadOnlyList<ActionExecute> actions, IReadOnlyList<ActionExecute> folded) => folded.Count == 0
        ? ActionSet.Of(actions)
        : [.. ActionSet.Of([.. actions, Fold]), new Container([.. ActionSet.Of(folded)]) { IsFolded = true, Spacing = Spacing.Small }];

    private static CardSize SizeOf(AdaptiveCard card) => CardSize.Of(card.ToJson().Utf8.Span);

    private static CardSize Weigh(Action<System.Text.Json.Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = CardJson.WriterTo(buffer))
            write(json);
        return CardSize.Of(buffer.WrittenSpan);
    }
}

/// <summary>Elements that stay or go together.</summary>
/// <param name="Elements">From top to bottom.</param>
/// <param name="IsEssential">A card without it would not work: a field that a button sends.</param>
public sealed record CardPiece(IReadOnlyList<CardElement> Elements, bool IsEssential = false);
