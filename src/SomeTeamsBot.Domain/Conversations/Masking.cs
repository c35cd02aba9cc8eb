using System.Text.RegularExpressions;

namespace SomeTeamsBot.Domain.Conversations;

/// <summary>What was masked.</summary>
[Flags]
public enum MaskedKinds
{
    None = 0,
    PersonalIdentityCode = 1,
    MaybePersonalIdentityCode = 2,
    Secret = 4,
}

/// <summary>A text that may be kept.</summary>
/// <param name="Text">Without what had to go.</param>
/// <param name="Kinds">What went.</param>
public sealed record Masked(string Text, MaskedKinds Kinds);

/// <summary>Masks what nobody should paste into a chat.</summary>
public static partial class Masking
{
    public static Masked Apply(string text)
    {
        var kinds = MaskedKinds.None;
        var masked = Code().Replace(text, _ =>
        {
            kinds |= MaskedKinds.PersonalIdentityCode;
            return "[henkilötunnus poistettu]";
        });
        masked = Secret().Replace(masked, match =>
        {
            kinds |= MaskedKinds.Secret;
            return match.Groups[1].Value + "[salasana poistettu]";
        });
        return new Masked(masked, kinds);
    }

    [GeneratedRegex(@"\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b", RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    [GeneratedRegex(@"(salasana\w* on )\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
