using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>What all triage cards have in common: above all, that nothing has been sent.</summary>
internal static class TriageFrame
{
    private static Texts Words => TriageTexts.Words;

    /// <summary>The card.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="blocks">Its body; a lead is among them when its words are content.</param>
    /// <param name="choices">Its buttons.</param>
    /// <param name="language">The language of the fixed words.</param>
    /// <param name="isContent">Whether the body says what is written in Finnish alone.</param>
    public static Page Of(string title, IReadOnlyList<Block> blocks, IReadOnlyList<Choice> choices, Language language, bool isContent = false) =>
        new(title, [.. isContent ? FinnishAnswer.Told(blocks, language) : blocks, new Paragraph(Words["NothingSent", language])], choices)
        {
            Kicker = Words["Kicker", language],
            Language = language,
        };

    /// <summary>The buttons with which the person leaves or goes back.</summary>
    public static IEnumerable<Choice> Ways(Dialog dialog, Language language)
    {
        if (dialog.Taken.Count > 0)
            yield return new Choice(Words["Back", language], new MoveTriage(dialog, TriageWay.Back).Write());
        yield return new Choice(Words["Later", language], new MoveTriage(dialog, TriageWay.Later).Write());
        yield return new Choice(Words["Quit", language], new MoveTriage(dialog, TriageWay.Quit).Write());
    }

    /// <summary>Where it stands in the guideline. A dialog on an older tree may name a section that is gone; that one is left out.</summary>
    public static IEnumerable<Block> Sources(Handbook handbook, IReadOnlyList<string> keys, Language language)
    {
        string[] known = [.. keys.Where(handbook.Guideline.Sections.ContainsKey)];
        if (known.Length > 0)
            yield return AnswerPage.Source(handbook.Guideline, known, language);
    }
}
