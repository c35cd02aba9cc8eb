using System.Text.RegularExpressions;

namespace SomeTeamsBot.Domain.Channels;

/// <summary>Whether a word of a question is an inflected form of a word of the register.</summary>
internal static partial class Inflection
{
    // Shorter words ("fb", "x") meet too many strangers, so they must stand as they are.
    public const int ShortestStem = 4;

    /// <summary>True for "kirjastolla" of "kirjasto"; false for "koulutus" of "koulu". Both lower case.</summary>
    public static bool Matches(string token, string word)
    {
        if (string.Equals(token, word, StringComparison.Ordinal))
            return true;
        if (word.Length < ShortestStem || token.Length < ShortestStem || token[0] != word[0])
            return false;
        var common = token.AsSpan().CommonPrefixLength(word);
        // The last two letters may change before an ending: palvelut, palveluilla; työllisyys, työllisyyden.
        return common >= Math.Max(ShortestStem, word.Length - 2) && Ending().IsMatch(token.AsSpan(common));
    }

    // Finnish: a joining vowel, a changed consonant, plural, case, clitic. The last cases are Swedish and English.
    [GeneratedRegex(
        "^(?:[aeiouyäö]|oi|ei|ai|äi)?(?:d|tt?|nn?|s|l|k|p|v|m)?(?:e|i|ie)?"
        + "(?:n|t|t?t?[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|[aeiouyäö]n|h[aeiouyäö]n|seen|siin|jen|den|tten|j[aä]"
        + "|et|ets|ens|e?s|er|erna|ies)?(?:k[oö]|kin|kaan|kään|han|hän)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
