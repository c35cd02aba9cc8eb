using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Channels;

public class ChannelQuestionsTests
{
    private static readonly ChannelRegister Register = HandbookBuilder.Town().Register();

    [Theory]
    [InlineData("Mitä Facebook-sivuja on?", "facebook", "")]
    [InlineData("mitä facebooksivuja kunnalla on", "facebook", "")]
    [InlineData("Mitkä ovat kunnan Instagram-tilit?", "instagram", "")]
    [InlineData("kuka hoitaa kirjaston Instagramia?", "instagram", "KF01 KF05 KI06")]
    [InlineData("kuka päivittää lukion instaa", "instagram", "KI09")]
    [InlineData("Kuka vastaa kirjaston fb:stä?", "facebook", "KF01 KF05 KI06")]
    [InlineData("Kuka vastaa kunnan Facebookista?", "facebook", "KF07 KI08")]
    [InlineData("Mitä kanavia nuorisopalveluilla on?", null, "KF10 KF14 KF16 KD02 KT01")]
    [InlineData("mitä somekanavia kirjastolla on", null, "KF01 KF05 KI06")]
    [InlineData("Nuorten Askeleen kanavat, mitä ne on", null, "KF16 KD02")]
    [InlineData("Onko kunnalla YouTube-kanavaa?", "youtube", "")]
    [InlineData("onko kunnalla X-tiliä", "x", "")]
    [InlineData("Onko meillä Twitter?", "x", "")]
    [InlineData("Who runs the library's Instagram?", "instagram", "KF05 KI06")]
    [InlineData("Vem sköter bibliotekets Instagram?", "instagram", "KF05 KI06")]
    [InlineData("Mitä kanavia kunnalla on?", null, "")]
    [InlineData("Onko kirjastolla omaa tiliä", null, "KF01 KF05 KI06")]
    public void A_question_to_the_register_is_understood(string question, string? platform, string units)
    {
        var query = ChannelQuestions.Find(Register, question);

        Assert.NotNull(query);
        Assert.True(query.IsClear);
        Assert.NotNull(ChannelQuestions.FindClear(Register, question));
        Assert.Equal(platform, query.Platform?.Id);
        Assert.Equal(units.Split(' ', StringSplitOptions.RemoveEmptyEntries), query.Units.Select(u => u.Id));
    }

    [Theory]
    [InlineData("Mihin aikaan kirjasto aukeaa?")]
    [InlineData("Kuka on kuvannut Facebookin kansikuvan?")]
    [InlineData("Millä tunnuksilla pääsee kirjaston Instagramiin?")]
    [InlineData("Montako seuraajaa lukion Instagramilla on?")]
    [InlineData("Saanko käyttää TikTokia?")]
    [InlineData("Mikä on TikTok?")]
    [InlineData("Onko TikTok kielletty työpuhelimessa?")]
    [InlineData("Mitä kirjaston sivuilla saa kommentoida?")]
    [InlineData("Kuka vastaa Facebookin kommentteihin?")]
    [InlineData("Kuka maksaa Instagramin mainokset?")]
    [InlineData("Pitääkö Facebook-tilillä olla kaksivaiheinen tunnistautuminen?")]
    [InlineData("Saako koulutuksesta kertoa?")]
    public void A_question_that_only_mentions_a_channel_is_left_to_the_index(string question) =>
        Assert.False(ChannelQuestions.Find(Register, question) is { IsClear: true });

    [Fact]
    public void A_first_look_at_the_words_never_loses_a_clear_question()
    {
        var book = ShippedHandbook.Open.Handbook;
        string[] asks = [.. book.Passages.Values.SelectMany(p => p.Asks), .. book.Matters.Values.SelectMany(m => m.Asks)];

        var clear = asks.Where(ask => ChannelQuestions.Find(book.Register, ask) is { IsClear: true }).ToList();

        Assert.NotEmpty(clear);
        Assert.Equal(clear, asks.Where(ask => ChannelQuestions.FindClear(book.Register, ask) is not null));
    }

    [Theory]
    [InlineData("kirjastolla", "kirjasto", true)]
    [InlineData("kirjastojen", "kirjasto", true)]
    [InlineData("nuorisopalveluilla", "nuorisopalvelut", true)]
    [InlineData("nuorisopalveluiden", "nuorisopalvelut", true)]
    [InlineData("työllisyyden", "työllisyys", true)]
    [InlineData("museossakin", "museo", true)]
    [InlineData("koulutus", "koulu", false)]
    [InlineData("koululaiset", "koulu", false)]
    [InlineData("torstai", "tori", false)]
    [InlineData("fbi", "fb", false)]
    public void Inflected_forms_are_known_and_strangers_are_not(string token, string word, bool same) =>
        Assert.Equal(same, Inflection.Matches(token, word));
}
