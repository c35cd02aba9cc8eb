using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Tells the person what was masked, without repeating it.</summary>
public static class MaskedNotice
{
    private static readonly (MaskedKinds Kind, string Key)[] Kinds =
    [
        (MaskedKinds.PersonalIdentityCode, "MaskedCode"),
        (MaskedKinds.MaybePersonalIdentityCode, "MaskedMaybeCode"),
        (MaskedKinds.Secret, "MaskedPassword"),
    ];

    /// <summary>One remark for each kind.</summary>
    public static IReadOnlyList<Block> Remarks(MaskedKinds masked, Language language) =>
        [.. Told(masked, language).Select(text => new Remark(text))];

    /// <summary>A card of its own. What to do now is its matter, not a remark.</summary>
    public static Page Page(MaskedKinds masked, Language language) =>
        new(AnswerTexts.Words["MaskedTitle", language], [.. Told(masked, language).Select(text => new Paragraph(text))], [])
        {
            Language = language,
            Tone = Tone.Careful,
        };

    private static IEnumerable<string> Told(MaskedKinds masked, Language language) =>
        Kinds.Where(k => masked.HasFlag(k.Kind)).Select(k => AnswerTexts.Words[k.Key, language]);
}
