using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Welcome;

namespace SomeTeamsBot.Domain.Routing;

/// <summary>Carries the language of a card over a press to the next card.</summary>
internal static class CarryLanguage
{
    /// <summary>The language of the card that was pressed; null when the button carries none.</summary>
    public static Language? Of(Press press) => LanguageChoice.OfCode(press[MarkLanguage.Key]);

    /// <summary>The reply with the language on each of its buttons.</summary>
    public static Reply On(Reply reply, Language language) => language == Language.Finnish
        ? reply
        : reply with
        {
            Parts = [.. reply.Parts.Select(part => part is Page page ? MarkLanguage.On(page, language) : part)],
            Replacement = reply.Replacement is { } replacement ? MarkLanguage.On(replacement, language) : null,
        };
}
