namespace SomeTeamsBot.Teams.Cards;

/// <summary>
/// Text of anybody, shown letter for letter. It fits a <see cref="TextRun"/> only: a run is not Markdown
/// (https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features), and there is no way from here to <see cref="Wording"/>.
/// </summary>
public readonly record struct LiteralText
{
    // A run still fills in {{DATE(…)}} and {{TIME(…)}}, and some hosts ${…}. A word joiner is invisible and keeps the braces apart.
    private const string Joiner = "\u2060";

    private readonly string? value;

    private LiteralText(string value) => this.value = value;

    public bool IsEmpty => string.IsNullOrWhiteSpace(value);

    public static LiteralText Of(string text)
    {
        var clean = CleanText.Of(text).ToString();
        return new LiteralText(clean.Contains('{', StringComparison.Ordinal) ? Unfillable(clean) : clean);
    }

    public override string ToString() => value ?? "";

    // Twice, because three braces overlap.
    internal static string Unfillable(string text) =>
        text.Replace("{{", "{" + Joiner + "{", StringComparison.Ordinal)
            .Replace("{{", "{" + Joiner + "{", StringComparison.Ordinal)
            .Replace("${", "$" + Joiner + "{", StringComparison.Ordinal);
}
