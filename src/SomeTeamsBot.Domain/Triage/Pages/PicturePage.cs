using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>What to do with a picture or file that was sent although the bot takes none.</summary>
public static class PicturePage
{
    private static Texts Words => TriageTexts.Words;

    public static Page Of(Language language) =>
        TriageFrame.Of(
            Words["PictureTitle", language],
            [
                new Lead(Words["PictureLead", language]),
                new Lines(
                [
                    Words["Picture1", language],
                    Words["Picture2", language],
                    Words["Picture3", language],
                    Words["Picture4", language],
                    Words["Picture5", language],
                ]),
            ],
            [BeginTriage.ChoiceIn(language)],
            language);
}
