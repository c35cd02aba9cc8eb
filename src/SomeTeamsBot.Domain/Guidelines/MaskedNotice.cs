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
        [.. Kinds.Where(k => masked.HasFlag(k.Kind)).Select(k => new Remark(AnswerTexts.Words[k.Key, language]))];

    /// <summary>A card of its own.</summary>
    public static Page Page(MaskedKinds masked, Language language) =>
        new(AnswerTexts.Words["MaskedTitle", language], Remarks(masked, language), [])
        {
            Language = language,
            Tone = Tone.Careful,
        };
}
