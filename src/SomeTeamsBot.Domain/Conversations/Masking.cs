using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SomeTeamsBot.Domain.Conversations;

/// <summary>What <see cref="Masking"/> found.</summary>
[Flags]
public enum MaskedKinds
{
    None = 0,

    /// <summary>A Finnish personal identity code.</summary>
    PersonalIdentityCode = 1,

    /// <summary>Something of that form with an impossible date or a wrong control character: masked to be safe, and the person is asked.</summary>
    MaybePersonalIdentityCode = 2,

    /// <summary>A password, PIN or one-time code.</summary>
    Secret = 4,
}

/// <summary>A text without what must not be kept.</summary>
/// <param name="Text">The text, fit to be logged nowhere but stored where the person sends it.</param>
/// <param name="Kinds">What was taken out.</param>
public sealed record Masked(string Text, MaskedKinds Kinds);

/// <summary>Takes personal identity codes and secrets out of what a person wrote, before anything is logged or stored.</summary>
public static partial class Masking
{
    private const string CodeRemoved = "[henkilötunnus poistettu]";
    private const string SecretRemoved = "[salasana poistettu]";
    private const string ControlCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    // A part of every word that Secret looks for; a text without any of them, and without a digit, holds nothing to mask.
    private static readonly SearchValues<string> SecretMarks = SearchValues.Create(
        ["sana", "koodi", "passu", "passw", "passphr", "pw", "senord", "пароль"], StringComparison.OrdinalIgnoreCase);

    public static Masked Apply(string text)
    {
        var kinds = MaskedKinds.None;
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            text = Code().Replace(text, match =>
            {
                kinds |= IsValid(match) ? MaskedKinds.PersonalIdentityCode : MaskedKinds.MaybePersonalIdentityCode;
                return CodeRemoved;
            });
        }

        if (text.AsSpan().ContainsAny(SecretMarks))
            text = Secret().Replace(text, HideSecret);
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
            text = DigitCode().Replace(text, HideSecret);
        return new Masked(text, kinds);

        string HideSecret(Match match)
        {
            kinds |= MaskedKinds.Secret;
            var value = match.Groups["value"];
            var at = value.Index - match.Index;
            return match.Value[..at] + SecretRemoved + match.Value[(at + value.Length)..];
        }
    }

    // Since 2023 the separators of the 1900s are - Y X W V U and those of the 2000s A B C D E F (domain.md 3.8).
    private static bool IsValid(Match match)
    {
        var birth = match.Groups["birth"].Value;
        var separator = char.ToUpperInvariant(match.Groups["separator"].Value[0]);
        var century = separator switch { '+' => "18", >= 'A' and <= 'F' => "20", _ => "19" };
        if (!DateOnly.TryParseExact(
                birth[..4] + century + birth[4..], "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return false;
        var number = match.Groups["number"].Value;
        var control = char.ToUpperInvariant(match.Groups["control"].Value[0]);
        return ControlCharacters[(int)(long.Parse(birth + number, CultureInfo.InvariantCulture) % 31)] == control;
    }

    // Word processors turn the hyphen into other dashes, and people put spaces around the separator.
    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])(?<birth>(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2})\s{0,2}(?<separator>[-+\u2010-\u2015\u2212A-FU-Y])\s{0,2}(?<number>[0-9]{3})(?<control>[0-9A-FHJ-NPR-Y])(?![\p{L}\p{Nd}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    // "salasanani on vuotanut" speaks of a password without giving one: after a bare verb the value must look like a secret
    // (a digit or a sign among letters, or quotes); after a colon or an equals sign one word is enough.
    [GeneratedRegex(
        """
        (?<![\p{L}])(?:\p{L}*salasana\p{L}*|\p{L}*tunnussana\p{L}*|\p{L}*salakoodi\p{L}*|passu|passwd|passwords?|passphrase|pw|\p{L}*lösenord\p{L}*|пароль)
        (?: \s*[:=]\s*(?!\[salasana\ poistettu)(?<value>\S{3,64})
          | \s+(?:(?:on|oli|is|was|är|var|нов\p{L}+)\s+)?(?:(?:nyt|nykyään|vaan|now|nu)\s+)?(?<value>"[^"\n]{3,64}"|”[^”\n]{3,64}”|“[^”\n]{3,64}”|'[^'\n]{3,64}')
          | \s+(?:(?:on|oli|is|was|är|var)\s+)?(?:(?:nyt|nykyään|vaan|now|nu)\s+)?(?<value>(?=\S{0,63}[\p{Nd}])(?=\S{0,63}[\p{L}!#$%&*+@^_~])\S{4,64}|(?=\S{0,63}\p{L})\S{2,60}[#$%&*+@^_~]\S{0,60})
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Secret();

    [GeneratedRegex(
        @"(?<![\p{L}])(?:\p{L}*koodi\p{L}*|pin|pinni\p{L}*|\p{L}*tunnusluku\p{L}*|\p{L}*tunnusluvu\p{L}*|otp|\p{L}*code|\p{L}*kod(?:en)?|\p{L}*salasana\p{L}*)(?:-?koodi\p{L}*)?\s*(?:[:=]|(?:on|oli|is|was|är|var)(?=\s))?\s*(?<value>[0-9](?:[ -]?[0-9]){3,9})(?![\p{L}\p{Nd}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DigitCode();
}
