using System.Globalization;
using System.Text;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>
/// Hears whether a message speaks of a threat to life or of self-harm, in Finnish, Swedish, English or Russian. Needs neither content nor
/// storage nor Graph. Missing one is far worse than one too many: only well-known figures of speech are let through
/// ("tappaa aikaa"). Words of ordinary insults and of law ("uhkaus", "väkivalta") are the guideline's matter, not an emergency.
/// </summary>
public static class EmergencyWords
{
    /// <summary>Longest text that is looked at, in characters; whoever is in danger says so before that.</summary>
    private const int LongestText = 8000;

    /// <summary>The signal, or null when there is none.</summary>
    /// <param name="text">As written; any length.</param>
    public static EmergencySignal? Find(string text)
    {
        var words = Words(text);
        foreach (var lexicon in EmergencyLexicon.All)
        {
            if (Speaks(lexicon.SelfHarm, lexicon.FiguresOfSpeech, words))
                return new EmergencySignal(VoiceOfSelfHarm(lexicon, words), lexicon.Language);
        }

        foreach (var lexicon in EmergencyLexicon.All)
        {
            if (Speaks(lexicon.Threats, lexicon.FiguresOfSpeech, words) || Speaks(lexicon.Attacks, lexicon.HarmlessAttacks, words))
                return new EmergencySignal(VoiceOfThreat(lexicon, words), lexicon.Language);
        }

        return null;
    }

    private static bool Speaks(PatternList patterns, PatternList figures, ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var pattern in patterns.BeginningLike(words[i]))
            {
                if (pattern.MatchAt(words, i) >= 0 && !IsFigure(figures, words, i))
                    return true;
            }
        }

        return false;
    }

    private static bool IsFigure(PatternList figures, ReadOnlySpan<string> words, int at)
    {
        // A figure may begin a little before its dangerous word: "aikaa tappaa".
        for (var i = Math.Max(0, at - 2); i <= at; i++)
        {
            foreach (var figure in figures.BeginningLike(words[i]))
            {
                if (figure.MatchAt(words, i) > at)
                    return true;
            }
        }

        return false;
    }

    // A youth worker who quotes a youngster writes "haluan kuolla" too: whoever names somebody else speaks of that other.
    private static Voice VoiceOfSelfHarm(EmergencyLexicon lexicon, ReadOnlySpan<string> words) =>
        lexicon.Others.IsIn(words) ? Voice.Other : Voice.SelfHarm;

    private static Voice VoiceOfThreat(EmergencyLexicon lexicon, ReadOnlySpan<string> words) =>
        lexicon.Others.IsIn(words) && !lexicon.Me.IsIn(words) ? Voice.Other : Voice.Me;

    // Lower case without marks over letters, so that "tappaa", "TAPPAA" and a keyboard without umlauts are one.
    internal static string[] Words(string text) => Fold(text, keep: "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A pattern in the form in which <see cref="Words"/> sees a text; its own marks stay.</summary>
    internal static string Fold(string pattern) => Fold(pattern, keep: "*|.");

    private static string Fold(string text, string keep)
    {
        var cut = text.Length > LongestText ? text[..LongestText] : text;
        var folded = new StringBuilder(cut.Length);
        foreach (var rune in Decompose(cut).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            if (Rune.IsLetterOrDigit(rune) || keep.Contains(rune.ToString(), StringComparison.Ordinal))
                Append(folded, Rune.ToLowerInvariant(rune));
            else if (rune.Value is not ('\'' or '’'))
                folded.Append(' ');
        }

        return folded.ToString();
    }

    // Normalising throws on lone surrogates, which a hostile client can send.
    private static string Decompose(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(clean, rune);
        return clean.ToString().Normalize(NormalizationForm.FormKD);
    }

    private static void Append(StringBuilder text, Rune rune)
    {
        Span<char> letters = stackalloc char[2];
        text.Append(letters[..rune.EncodeToUtf16(letters)]);
    }
}
