using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>
/// The words of one language, lower case and without marks over letters (ä is a, å is a, ö is o, ё is е, й is и).
/// They stand in code, not in content: no broken content file may silence them.
/// </summary>
internal sealed class EmergencyLexicon
{
    public required Language Language { get; init; }

    /// <summary>The person may harm themselves, or speaks of somebody who may.</summary>
    public required PatternList SelfHarm { get; init; }

    /// <summary>Somebody's life is threatened: heard wherever it was written.</summary>
    public required PatternList Threats { get; init; }

    /// <summary>Violence, weapons and break-ins: heard unless they are done with words on a screen.</summary>
    public required PatternList Attacks { get; init; }

    /// <summary>What sounds dangerous and is not, whatever is spoken of.</summary>
    public required PatternList FiguresOfSpeech { get; init; }

    /// <summary>What sounds like an attack and is not: the figures of speech, and what is done with words on a screen.</summary>
    public required PatternList HarmlessAttacks { get; init; }

    /// <summary>Words by which the writer means themselves.</summary>
    public required WordPattern Me { get; init; }

    /// <summary>Words by which the writer names somebody else.</summary>
    public required WordPattern Others { get; init; }

    public static IReadOnlyList<EmergencyLexicon> All { get; } =
        [FinnishEmergency.Lexicon, SwedishEmergency.Lexicon, EnglishEmergency.Lexicon, RussianEmergency.Lexicon];
}
