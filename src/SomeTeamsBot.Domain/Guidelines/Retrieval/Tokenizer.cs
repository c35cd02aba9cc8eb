using System.Globalization;
using System.Text;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Cuts a text into words as the index compares them: lower case, without dots, rings and accents.</summary>
/// <remarks>Dots go because people leave them out on other keyboards, and because -ko and -kö are then one ending.</remarks>
internal static class Tokenizer
{
    /// <summary>Nobody's question is longer; what follows is not read, so that a pasted document costs no more than a question.</summary>
    public const int MaxLength = 600;

    private const int MaxWords = 80;
    private const int MaxWordLength = 40;

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in Fold(text.Length > MaxLength ? text[..MaxLength] : text))
        {
            if (char.IsLetterOrDigit(c))
            {
                if (word.Length < MaxWordLength)
                    word.Append(c);
            }
            else if (word.Length > 0 && !IsInsideWord(c))
            {
                words.Add(word.ToString());
                word.Clear();
                if (words.Count == MaxWords)
                    return words;
            }
        }

        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }

    // What becomes of the letters of European languages, looked up once; \0 for what is more than one letter or a mark.
    private static readonly char[] FoldedLetters = [.. Enumerable.Range(0, 0x180).Select(c => FoldSlowly(((char)c).ToString()) is [var one] ? one : '\0')];

    /// <summary>Lower case, without marks.</summary>
    public static string Fold(string text) =>
        text.All(c => c < FoldedLetters.Length && FoldedLetters[c] != '\0')
            ? string.Create(text.Length, text, (folded, from) =>
            {
                for (var i = 0; i < folded.Length; i++)
                    folded[i] = FoldedLetters[from[i]];
            })
            : FoldSlowly(text);

    private static string FoldSlowly(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Decompose(text.ToLowerInvariant()))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c);
        }

        return folded.ToString();
    }

    // "tiktokia:n", "don't" and "c'est" are one word each.
    private static bool IsInsideWord(char c) => c is '\'' or '’' or ':';

    private static string Decompose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException) // half of a surrogate pair, as a cut or broken client may send
        {
            return text;
        }
    }
}
