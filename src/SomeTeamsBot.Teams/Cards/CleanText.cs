using System.Buffers;
using System.Text;

namespace SomeTeamsBot.Teams.Cards;

/// <summary>
/// Text that is valid on the wire: line breaks are \n, there is no other control character, no lone surrogate, and no mark that
/// reorders what is around it. For values that come back unchanged (an input's value) and for places that no renderer interprets
/// (a button's title).
/// </summary>
public readonly record struct CleanText
{
    // What a bidirectional override hides ("exe.fdp") is the whole point of it in a hostile text, and Finnish, Swedish, English and
    // Russian need none of these. https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
    private const string Reordering = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        string.Concat(Reordering, "\u2028\u2029", string.Concat(Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c != '\n')), Surrogates()));

    private readonly string? value;

    private CleanText(string value) => this.value = value;

    public bool IsEmpty => string.IsNullOrWhiteSpace(value);

    public int Length => value?.Length ?? 0;

    public static CleanText Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspects);
        return new CleanText(first < 0 ? text : Cleaned(text, first));
    }

    /// <summary>The text, or its beginning and an ellipsis.</summary>
    /// <param name="length">Longest result in UTF-16 units; a pair is never split.</param>
    public CleanText CutTo(int length)
    {
        if (Length <= length)
            return this;

        var end = Math.Max(0, length - 1);
        if (end > 0 && char.IsHighSurrogate(value![end - 1]))
            end--;
        return new CleanText(string.Concat(value.AsSpan(0, end).TrimEnd(), "…"));
    }

    public override string ToString() => value ?? "";

    private static string Cleaned(string text, int first)
    {
        var clean = new StringBuilder(text, 0, first, text.Length);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\r' or '\u2028' or '\u2029' or '\u0085')
            {
                if (c != '\r' || i + 1 == text.Length || text[i + 1] != '\n')
                    clean.Append('\n');
            }
            else if (c == '\t')
            {
                clean.Append(' ');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                clean.Append('\uFFFD');
            }
            else if (c == '\n' || (!char.IsControl(c) && !Reordering.Contains(c, StringComparison.Ordinal)))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    private static string Surrogates() => string.Concat(Enumerable.Range(0xD800, 0x800).Select(c => (char)c));
}
