using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Triage;
using Xunit;

namespace SomeTeamsBot.Tests.Triage;

public class EmergencyCardTests
{
    private static readonly EmergencyNumbers Numbers = new(
        new HelpLine("Kriisipuhelin", "01 234", "24 h"), new HelpLine("Sosiaalipäivystys", null, null), new HelpLine("Rikosuhripäivystys", "02 345", null));

    public static TheoryData<Voice, Language> Everything =>
        [.. from voice in Enum.GetValues<Voice>() from language in Enum.GetValues<Language>() select (voice, language)];

    [Theory]
    [MemberData(nameof(Everything))]
    public void The_card_says_112_first_and_that_nobody_was_told(Voice voice, Language language)
    {
        var page = EmergencyCard.Of(new EmergencySignal(voice, language), Numbers, isPrivate: true);

        Assert.Contains("112", page.Title, StringComparison.Ordinal);
        Assert.Contains("112", Assert.IsType<Lead>(page.Blocks[0]).Text, StringComparison.Ordinal);
        Assert.Equal(Tone.Emergency, page.Tone);
        Assert.Equal(language, page.Language);
        Assert.Contains(page.Blocks, b => b is Paragraph p && p.Text == EmergencyTexts.All["Told", language]);
    }

    [Fact]
    public void Self_harm_gets_the_crisis_line_and_the_social_emergency_service()
    {
        var facts = Facts(EmergencyCard.Of(new EmergencySignal(Voice.SelfHarm, Language.Finnish), Numbers, isPrivate: true));

        Assert.Equal(["Kriisipuhelin: 01 234 (24 h)", "Sosiaalipäivystys: Kun asia on kiireellinen, soita 112. Sieltä hälytetään myös sosiaalipäivystys."], facts);
    }

    [Fact]
    public void A_municipality_that_gave_its_number_has_it_shown()
    {
        var given = Numbers with { Social = Numbers.Social with { Phone = "03 456", Hours = "iltaisin" } };

        Assert.Contains("Sosiaalipäivystys: 03 456 (iltaisin)", Facts(EmergencyCard.Of(new EmergencySignal(Voice.Other, Language.Finnish), given, isPrivate: true)));
    }

    [Fact]
    public void A_line_without_a_number_is_left_out()
    {
        var none = new EmergencyNumbers(Numbers.Crisis with { Phone = null }, Numbers.Social, Numbers.Victim with { Phone = null });

        Assert.DoesNotContain(EmergencyCard.Of(new EmergencySignal(Voice.Me, Language.Finnish), none, isPrivate: true).Blocks, b => b is Facts);
        Assert.Single(Facts(EmergencyCard.Of(new EmergencySignal(Voice.Other, Language.Finnish), none, isPrivate: true)));
    }

    [Fact]
    public void It_needs_no_content() =>
        Assert.DoesNotContain(EmergencyCard.Of(new EmergencySignal(Voice.Me, Language.Finnish), null, isPrivate: true).Blocks, b => b is Facts);

    [Fact]
    public void In_a_channel_all_voices_look_the_same()
    {
        var pages = Enum.GetValues<Voice>()
            .Select(v => EmergencyCard.Of(new EmergencySignal(v, Language.Finnish), Numbers, isPrivate: false))
            .Select(p => string.Join('|', p.Blocks.Select(b => b switch
            {
                Lead l => l.Text,
                Lines l => string.Join(' ', l.Items),
                Domain.Conversations.Facts => string.Join(' ', Facts(p)),
                Paragraph l => l.Text,
                _ => "",
            })))
            .Distinct();

        Assert.Contains("Avaa yksityinen keskustelu", Assert.Single(pages), StringComparison.Ordinal);
    }

    private static List<string> Facts(Page page) => [.. page.Blocks.OfType<Facts>().Single().Items.Select(f => $"{f.Label}: {f.Value}")];
}
