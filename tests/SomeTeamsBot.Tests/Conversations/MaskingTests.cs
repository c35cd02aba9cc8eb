using FsCheck.Xunit;
using SomeTeamsBot.Domain.Conversations;
using Xunit;

namespace SomeTeamsBot.Tests.Conversations;

public class MaskingTests
{
    [Theory]
    [InlineData("010190-900P")]
    [InlineData("010190A999W")]
    [InlineData("010190Y901R")]
    [InlineData("311299A999E")]
    [InlineData("290200A999J")]
    [InlineData("010190-900p")]
    [InlineData("010190 - 900P")]
    [InlineData("010190–900P")] // an en dash, as Word makes it
    public void A_personal_identity_code_is_taken_out(string code)
    {
        var masked = Masking.Apply($"Asiakkaan tunnus on {code}, mitä teen?");

        Assert.Equal("Asiakkaan tunnus on [henkilötunnus poistettu], mitä teen?", masked.Text);
        Assert.Equal(MaskedKinds.PersonalIdentityCode, masked.Kinds);
    }

    [Theory]
    [InlineData("290200-900B")] // 29 February 1900 did not exist
    [InlineData("010190-900A")] // wrong control character
    public void Something_of_the_form_is_masked_and_asked_about(string code)
    {
        var masked = Masking.Apply($"numero {code}");

        Assert.DoesNotContain(code, masked.Text, StringComparison.Ordinal);
        Assert.Equal(MaskedKinds.MaybePersonalIdentityCode, masked.Kinds);
    }

    [Theory]
    [InlineData("salasana")]
    [InlineData("WLANSALASANA")]
    [InlineData("Tunnussana")]
    [InlineData("salakoodi")]
    [InlineData("passu")]
    [InlineData("passwd")]
    [InlineData("PassWord")]
    [InlineData("passphrase")]
    [InlineData("PW")]
    [InlineData("Lösenordet")]
    [InlineData("ПАРОЛЬ")]
    public void No_word_for_a_password_is_overlooked(string word) =>
        Assert.DoesNotContain("kissakala", Masking.Apply($"{word}: kissakala").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Tilausnumero 311299-900 ei ole perillä")]
    [InlineData("Kokous 010190 klo 9.00")]
    [InlineData("Puhelin 015 123 4567")]
    [InlineData("Onko salasana vuotanut?")]
    [InlineData("salasanani on vuotanut")]
    [InlineData("Mikä on hyvä salasana?")]
    [InlineData("Kuinka pitkä salasanan pitää olla, 15 merkkiä?")]
    [InlineData("Saako samaa salasanaa käyttää Facebookissa ja Instagramissa")]
    [InlineData("Mikä on kunnan postinumero 52700")]
    [InlineData("koodaan 12345")]
    [InlineData("Vem har lösenordet till sidan?")]
    public void Ordinary_words_and_numbers_stay(string text)
    {
        var masked = Masking.Apply(text);

        Assert.Equal(text, masked.Text);
        Assert.Equal(MaskedKinds.None, masked.Kinds);
    }

    [Theory]
    [InlineData("salasanani on Kesa2024!", "Kesa2024!")]
    [InlineData("Salasana: hevonen ei toimi", "hevonen")]
    [InlineData("mun salasana on nyt Mokki#järvi", "Mokki#järvi")]
    [InlineData("salasanani on ”oikea hevonen akku niitti”", "oikea hevonen akku niitti")]
    [InlineData("my password is Summer-2024x", "Summer-2024x")]
    [InlineData("lösenordet är Sommar99", "Sommar99")]
    [InlineData("vahvistuskoodi on 493021", "493021")]
    [InlineData("sain kertakoodin 49 30 21, mitä nyt", "49 30 21")]
    [InlineData("PIN 4821", "4821")]
    [InlineData("salasana 12345678", "12345678")]
    public void A_secret_is_taken_out(string text, string secret)
    {
        var masked = Masking.Apply(text);

        Assert.DoesNotContain(secret, masked.Text, StringComparison.Ordinal);
        Assert.Contains("[salasana poistettu]", masked.Text, StringComparison.Ordinal);
        Assert.Equal(MaskedKinds.Secret, masked.Kinds);
    }

    [Property]
    public void Masking_twice_changes_nothing_more(string? text)
    {
        var once = Masking.Apply((text ?? "") + " salasana: x9k!0 010190-900P");

        Assert.Equal(once.Text, Masking.Apply(once.Text).Text);
    }

    [Fact]
    public void A_very_long_text_is_masked_to_its_end()
    {
        var masked = Masking.Apply(new string('a', 100_000) + " 010190-900P");

        Assert.EndsWith("[henkilötunnus poistettu]", masked.Text, StringComparison.Ordinal);
    }
}
