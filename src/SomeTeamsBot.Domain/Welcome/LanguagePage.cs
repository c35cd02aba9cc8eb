using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Welcome;

/// <summary>Asks the language. Each language is called by its own name.</summary>
public static class LanguagePage
{
    private static Texts Words => WelcomeTexts.Words;

    public static Page Of(Language language) =>
        new(
            Words["LanguageTitle", language],
            [new Lead(Words["LanguageLead", language])],
            [.. LanguageChoice.Offered.Select(offered => new Choice(OwnName(offered), new SaveLanguage(offered).Write()))])
        {
            Language = language,
        };

    public static Page Saved(Language language) =>
        new(Words["LanguageTitle", language], [new Lead(Words["LanguageSaved", language])], [OpenHelp.ChoiceIn(language)])
        {
            Language = language,
            Tone = Tone.Good,
        };

    private static string OwnName(Language language)
    {
        var culture = Texts.CultureOf(language);
        var name = (culture.IsNeutralCulture ? culture : culture.Parent).NativeName;
        return char.ToUpper(name[0], culture) + name[1..];
    }
}
