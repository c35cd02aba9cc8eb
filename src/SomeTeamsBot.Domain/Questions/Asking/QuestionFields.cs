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
    public const int LongestText = 1000;

    /// <summary>Longest of the short fields, in UTF-16 units.</summary>
    public const int LongestLine = 200;

    /// <summary>What was typed, cut to what the field takes and masked: nothing else is kept or shown.</summary>
    public static Dictionary<string, string> Masked(IReadOnlyDictionary<string, string> inputs) =>
        inputs.ToDictionary(i => i.Key, i => Masking.Apply(Cut(i.Value.Trim(), i.Key == Text ? LongestText : LongestLine)).Text, StringComparer.Ordinal);

    /// <summary>Which kinds were masked.</summary>
    public static MaskedKinds KindsIn(IReadOnlyDictionary<string, string> inputs) =>
        inputs.Values.Aggregate(MaskedKinds.None, (all, value) => all | Masking.Apply(value).Kinds);

    // A whole character is never halved.
    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
