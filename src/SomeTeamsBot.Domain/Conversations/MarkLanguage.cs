namespace SomeTeamsBot.Domain.Conversations;

/// <summary>
/// Lets the buttons of a card remember its language. A person who asks in Swedish without having chosen it says nothing with a press,
/// and the next card would fall back to Finnish.
/// </summary>
public static class MarkLanguage
{
    /// <summary>The key in a button's data; the value is the two-letter code.</summary>
    public const string Key = "lang";

    /// <summary>The card with the language on each of its buttons; Finnish needs no mark, and a card that is said again has its own.</summary>
    public static Page On(Page page, Language language) => language == Language.Finnish || page.IsReused
        ? page
        : page with
        {
            Choices = [.. page.Choices.Select(choice => On(choice, language))],
            More = [.. page.More.Select(choice => On(choice, language))],
            Blocks = [.. page.Blocks.Select(block => block is ChoiceRow row ? new ChoiceRow([.. row.Items.Select(c => On(c, language))]) : block)],
        };

    private static Choice On(Choice choice, Language language) => choice with
    {
        Press = choice.Press with
        {
            Data = new Dictionary<string, string>(choice.Press.Data, StringComparer.Ordinal) { [Key] = Texts.CultureOf(language).TwoLetterISOLanguageName },
        },
    };
}
