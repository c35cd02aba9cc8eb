using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Welcome;

namespace SomeTeamsBot.Domain.Routing;

/// <summary>
/// Lets the buttons of a card remember its language. A person who asks in Swedish without having chosen it says nothing with a press,
/// and the next card would fall back to Finnish.
/// </summary>
internal static class CarryLanguage
{
    private const string Key = "lang";

    /// <summary>The language of the card that was pressed; null when the button carries none.</summary>
    public static Language? Of(Press press) => LanguageChoice.OfCode(press[Key]);

    /// <summary>The reply with the language on each of its buttons; Finnish needs no mark.</summary>
    public static Reply On(Reply reply, Language language) => language == Language.Finnish
        ? reply
        : reply with
        {
            Parts = [.. reply.Parts.Select(part => part is Page page ? On(page, language) : part)],
            Replacement = reply.Replacement is { } replacement ? On(replacement, language) : null,
        };

    private static Page On(Page page, Language language) => page with
    {
        IsReused = false,
        Choices = [.. page.Choices.Select(choice => On(choice, language))],
        Blocks = [.. page.Blocks.Select(block => block is ChoiceRow row ? new ChoiceRow([.. row.Items.Select(c => On(c, language))]) : block)],
    };

    private static Choice On(Choice choice, Language language) => choice with
    {
        Press = choice.Press with
        {
            Data = new Dictionary<string, string>(choice.Press.Data, StringComparer.Ordinal) { [Key] = LanguageChoice.CodeOf(language) },
        },
    };
}
