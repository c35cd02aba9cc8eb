using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Triage;

/// <summary>What free text gives away, and what it does not.</summary>
public class GuessSituationTests
{
    [Theory]
    [InlineData("joku haukkuu meidän opettajaa facebookissa", "S1")]
    [InlineData("meidän kirjastonhoitajaa solvataan kunnan sivulla", "S1")]
    [InlineData("sain uhkausviestin", "S4")]
    [InlineData("minua uhkaillaan kommenteissa", "S4")]
    [InlineData("jag fick ett hotmeddelande, han hotar mig", "S4")]
    [InlineData("somessa yllytetään ihmisiä soittamaan minulle", "S5")]
    [InlineData("osoitteeni on jaettu netissä, joku levitti osoitteeni", "S5")]
    [InlineData("klikkasin outoa linkkiä", "S6")]
    [InlineData("kirjaston insta on kaapattu", "S6")]
    [InlineData("salassapidettävää tietoa julkaistiin kunnan sivulla", "S7")]
    [InlineData("valtuutettu haukkuu työntekijöitä somessa", "S8")]
    [InlineData("trolli riehuu meidän kommenteissa", "S9")]
    [InlineData("mokasin, julkaisin väärän päivämäärän", "S11")]
    [InlineData("puskaradiossa kirjoitetaan meidän hoitajasta", "S13")]
    [InlineData("paikallisryhmässä levitetään väärää tietoa kunnasta", "S13")]
    public void The_situation_is_heard(string text, string situation) =>
        Assert.Equal(situation, GuessSituation.Situations(ShippedTriage.Tree, text)[0].Id);

    [Theory]
    [InlineData("saanko julkaista kuvan työkaverista")]
    [InlineData("pitääkö salasanan olla eri joka palvelussa")]
    [InlineData("kuka hoitaa lukion instagramia")]
    [InlineData("mitä arvoja kunnalla on")]
    [InlineData("milloin kirjasto aukeaa")]
    [InlineData("voinko käyttää työsähköpostia instagramissa")]
    public void A_plain_question_is_no_situation(string text) => Assert.Empty(GuessSituation.Situations(ShippedTriage.Tree, text));

    [Theory]
    [InlineData("klikkasin linkkiä", "S6x=linkki")]
    [InlineData("annoin salasanani huijarille", "S6x=b")]
    [InlineData("joku haukkuu minua kirjaston facebook sivulla", "T8=kunta")]
    [InlineData("Asiointipisteen Facebookissa haukutaan opettajaa", "T8=kunta")]
    [InlineData("puskaradiossa haukutaan opettajaa", "T8=muualla")]
    [InlineData("oppilasta haukutaan kommenteissa", "T2=asiakas")]
    [InlineData("julkaisin kuvan työkaverista ilman lupaa", "S11a=kollega")]
    public void Place_person_and_kind_are_filled_in_too(string text, string step) =>
        Assert.Contains(step, GuessSituation.Answers(ShippedTriage.Tree, ShippedTriage.Handbook.Register, text).Select(s => s.ToString()));

    [Fact]
    public void A_role_is_filled_in_only_when_it_is_the_only_one()
    {
        Assert.Equal("T1=luottamushenkilo", GuessSituation.Role(ShippedTriage.Tree, Roles.ElectedOfficial)?.ToString());
        Assert.Null(GuessSituation.Role(ShippedTriage.Tree, Roles.Employee | Roles.ElectedOfficial));
        Assert.Null(GuessSituation.Role(ShippedTriage.Tree, Roles.None));
    }

    [Fact]
    public void In_a_channel_the_button_carries_no_word_of_what_was_written()
    {
        const string Text = "minua uhkaillaan kirjaston facebookissa";

        var shared = OfferTriage.For(ShippedTriage.Tree, ShippedTriage.Handbook.Register, Askers.InChannel(), Text, null)!;
        var own = OfferTriage.For(ShippedTriage.Tree, ShippedTriage.Handbook.Register, Askers.Private(), Text, null)!;

        Assert.Null(BeginTriage.Read(shared.Press)!.Text);
        Assert.Equal("T3=S4", string.Join(';', BeginTriage.Read(shared.Press)!.Given));
        Assert.Equal(Text, BeginTriage.Read(own.Press)!.Text);
    }
}
