using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>The ids of the fields on the cards of a question.</summary>
internal static class QuestionFields
{
    public const string Text = "text";
    public const string Account = "account";
    public const string Work = "work";
    public const string Device = "device";
    public const string Recipient = "recipient";

    /// <summary>The option of <see cref="Recipient"/>.</summary>
    public const string NotMine = "not-mine";

    /// <summary>Longest question and answer, in UTF-16 units.</summary>
    public const int LongestText = QuestionRules.LongestAnswer;

    /// <summary>Longest of the short fields, in UTF-16 units.</summary>
    public const int LongestLine = 200;

    /// <summary>What was typed, masked: nothing else is kept or shown. Its length is for whoever reads it to refuse.</summary>
    public static Dictionary<string, string> Masked(IReadOnlyDictionary<string, string> inputs) =>
        inputs.ToDictionary(i => i.Key, i => Masking.Apply(i.Value.Trim()).Text, StringComparer.Ordinal);

    /// <summary>Longest value of a field, in UTF-16 units.</summary>
    public static int LongestOf(string field) => field == Text ? LongestText : LongestLine;

    /// <summary>Which kinds were masked.</summary>
    public static MaskedKinds KindsIn(IReadOnlyDictionary<string, string> inputs) =>
        inputs.Values.Aggregate(MaskedKinds.None, (all, value) => all | Masking.Apply(value).Kinds);

    /// <summary>A masked text as a form begins with it; one that is too long ends in an ellipsis, so that it is seen to be cut.</summary>
    public static string Begun(string text) =>
        text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1)] + "…";
}
