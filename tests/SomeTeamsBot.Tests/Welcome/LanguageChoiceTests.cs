using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Welcome;
using Xunit;

namespace SomeTeamsBot.Tests.Welcome;

public class LanguageChoiceTests
{
    [Theory]
    [InlineData("saako työkaverista julkaista kuvan", Language.Finnish)]
    [InlineData("onks meil joku some linja", Language.Finnish)]
    [InlineData("mitä teen on the job", Language.Finnish)]
    [InlineData("Får jag publicera en bild på min kollega?", Language.Swedish)]
    [InlineData("vem sköter bibliotekets instagram", Language.Swedish)]
    [InlineData("vad ska jag göra om någon hotar", Language.Swedish)]
    [InlineData("May I post a picture of my colleague?", Language.English)]
    [InlineData("who runs the library's Instagram", Language.English)]
    [InlineData("Don't know what to do", Language.English)]
    public void The_language_of_a_question_shows_in_its_small_words(string question, Language language) =>
        Assert.Equal(language, DetectLanguage.Of(question));

    [Theory]
    [InlineData("TikTok")]
    [InlineData("on me men i")]
    [InlineData("")]
    public void Words_that_tell_nothing_tell_nothing(string text) => Assert.Null(DetectLanguage.Of(text));

    [Theory]
    [InlineData(Language.English, "Får jag publicera?", "fi-FI", Language.English)]
    [InlineData(null, "Får jag publicera?", "fi-FI", Language.Swedish)]
    [InlineData(null, "TikTok", "sv-FI", Language.Swedish)]
    [InlineData(null, "TikTok", "en-US", Language.Finnish)]
    [InlineData(null, "TikTok", "en-GB", Language.English)]
    [InlineData(null, null, "de-DE", Language.Finnish)]
    [InlineData(null, null, null, Language.Finnish)]
    public void What_was_chosen_wins_then_the_question_then_the_client(Language? chosen, string? text, string? locale, Language language) =>
        Assert.Equal(language, LanguageChoice.Of(chosen, text, locale));
}
