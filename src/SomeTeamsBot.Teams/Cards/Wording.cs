using System.Buffers;
using System.Text;

namespace SomeTeamsBot.Teams.Cards;

/// <summary>
/// The bot's own words, on one line, for the places where a renderer reads Markdown: headings (<see cref="TextBlock"/>), the titles of
/// choices, labels, error messages and the fallback text. They are made to read literally all the same, because content files are
/// edited by people who may write *, _ or [ ].
/// </summary>
/// <remarks>
/// Backslashes are not used: the parser of the mobile clients (microsoft/AdaptiveCards, MarkDownBlockParser.cpp) honours them only in
/// part, and a place that turns out not to be Markdown would show them. Instead what starts or ends a construct is kept apart from its
/// neighbours by an invisible word joiner, and the asterisk and the backtick, which have no such cure, become signs that look like them.
/// </remarks>
public readonly record struct Wording
{
    private const char Joiner = '\u2060';
    private static readonly SearchValues<char> Special = SearchValues.Create("*_`~[]<>&\\{\n");

    private readonly string? value;

    private Wording(string value) => this.value = value;

    public bool IsEmpty => string.IsNullOrWhiteSpace(value);

    public static Wording Of(string ownWords) => Of(CleanText.Of(ownWords));

    public static Wording Of(CleanText ownWords)
    {
        var text = ownWords.ToString().Trim();
        if (text.AsSpan().ContainsAny(Special))
            text = Neutral(LiteralText.Unfillable(text));
        return new Wording(StartsABlock(text) ? Joiner + text : text);
    }

    public override string ToString() => value ?? "";

    // Headings, quotes, lists and rules are recognised at the beginning of a line alone.
    private static bool StartsABlock(string text) =>
        text.Length > 0 && (text[0] is '#' or '-' or '+' or '>' || StartsANumberedLine(text));

    private static bool StartsANumberedLine(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && (text[digits] is '.' or ')');
    }

    private static string Neutral(string text)
    {
        var neutral = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '*' => neutral.Append('∗'),
                '`' => neutral.Append('ˋ'),
                '_' => neutral.Append(Joiner).Append('_').Append(Joiner),
                '~' or '[' or ']' or '<' or '&' or '\\' => neutral.Append(c).Append(Joiner),
                '\n' => neutral.Append(' '),
                _ => neutral.Append(c),
            };
        }

        return neutral.ToString();
    }
}
