using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Teams.Cards;

namespace SomeTeamsBot.Cards;

/// <summary>Draws a field, what had been filled in, and why that was refused.</summary>
internal static class FieldCard
{
    // So many options still fit on a phone with their question; more go into a list that opens.
    private const int MostInSight = 6;

    public static IEnumerable<CardElement> Draw(Field field, Language language)
    {
        if (!PressData.IsFieldId(field.Id))
            throw new ArgumentException($"A field cannot be called '{field.Id}'.", nameof(field));

        yield return field switch
        {
            TextField text => Input(text, language),
            ChoiceField choice => Input(choice, language),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.GetType().Name, "No drawing for this field."),
        };

        // The schema has no place for what the server says of a value, so it stands right under the field.
        if (!string.IsNullOrWhiteSpace(field.Error))
        {
            yield return BlockCard.Text(field.Error, run => run with { Color = TextColor.Attention, Weight = TextWeight.Bolder }) with
            {
                Spacing = Spacing.Small,
            };
        }
    }

    private static InputText Input(TextField field, Language language) =>
        new(field.Id, Wording.Of(field.Label))
        {
            IsRequired = field.Required,
            ErrorMessage = field.Required ? Wording.Of(CardTexts.FillThis(language)) : default,
            Value = Cut(field.Value ?? "", field.MaxLength),
            Placeholder = CleanText.Of(field.Placeholder ?? ""),
            IsMultiline = field.Multiline,
            MaxLength = field.MaxLength,
        };

    private static InputChoiceSet Input(ChoiceField field, Language language) =>
        new(field.Id, Wording.Of(field.Label), [.. field.Options.Select(o => new InputChoice(Wording.Of(o.Label), o.Id))])
        {
            IsRequired = field.Required,
            ErrorMessage = field.Required ? Wording.Of(CardTexts.ChooseOne(language)) : default,
            Value = CleanText.Of(string.Join(',', Chosen(field))),
            Placeholder = CleanText.Of(CardTexts.Choose(language)),
            IsMultiSelect = field.Several,
            IsExpanded = field.Several || field.Options.Count <= MostInSight,
        };

    // Only what is among the options: the value came back from a client.
    private static IEnumerable<string> Chosen(ChoiceField field)
    {
        var values = field.Several ? (field.Value ?? "").Split(',') : [field.Value ?? ""];
        return field.Options.Select(o => o.Id).Where(id => values.Contains(id, StringComparer.Ordinal));
    }

    // No ellipsis and no half emoji: the text goes back to the person, who goes on writing it.
    private static CleanText Cut(string value, int length) =>
        CleanText.Of(value.Length <= length ? value : value[..(char.IsHighSurrogate(value[length - 1]) ? length - 1 : length)]);
}
