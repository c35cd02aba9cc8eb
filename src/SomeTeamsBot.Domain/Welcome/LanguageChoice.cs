using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>In which language the bot's fixed words are said.</summary>
public static class LanguageChoice
{
    /// <summary>The languages a person may choose.</summary>
    public static IReadOnlyList<Language> Offered { get; } = [Language.Finnish, Language.Swedish, Language.English];

    /// <summary>What the person chose, else the language of the question, else the client's when it tells anything, else Finnish.</summary>
    /// <param name="chosen">The language the person chose; null when never.</param>
    /// <param name="text">What was written; null when nothing was.</param>
    /// <param name="locale">The client's locale. "en-US" is what an untouched client says on a Finnish desk, so it tells nothing.</param>
    public static Language Of(Language? chosen, string? text, string? locale) =>
        chosen ?? (text is null ? null : DetectLanguage.Of(text)) ?? OfLocale(locale) ?? Language.Finnish;

    /// <summary>"sv" for Swedish.</summary>
    public static string CodeOf(Language language) => Texts.CultureOf(language).TwoLetterISOLanguageName;

    /// <summary>The offered language of a code; null when it is none.</summary>
    public static Language? OfCode(string? code) =>
        Offered.Where(language => CodeOf(language) == code).Select(language => (Language?)language).FirstOrDefault();

    private static Language? OfLocale(string? locale) =>
        locale is null || string.Equals(locale, "en-US", StringComparison.OrdinalIgnoreCase)
            ? null
            : OfCode(locale.Split('-', '_')[0].ToLowerInvariant());
}
