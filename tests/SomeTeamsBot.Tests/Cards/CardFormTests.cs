using System.Text.Json;
using SomeTeamsBot.Bot;
using SomeTeamsBot.Cards;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Teams.Activities;
using Xunit;

namespace SomeTeamsBot.Tests.Cards;

public class CardFormTests
{
    private static readonly Page Page = new(
        "Otsikko",
        [new Lead("Teksti, jossa on \"lainaus\" ja 0123456789abcdef."), new ChoiceRow([new Choice("Kyllä", Press.Of("yes"))])],
        [new Choice("Lue lisää", Press.Of("more", ("id", "a/1")))]);

    [Fact]
    public void A_filled_form_is_the_card_drawn_with_that_nonce()
    {
        var card = CardForm.Of(Page).Fill();

        var nonce = Assert.Single(Nonces(card).Distinct());
        Assert.True(JsonElement.DeepEquals(PageCard.Draw(Page, nonce).ToJson().Parse(), card.Parse()));
    }

    [Fact]
    public void Each_card_has_a_nonce_of_its_own_on_every_button()
    {
        var form = CardForm.Of(Page);

        var (one, other) = (Nonces(form.Fill()), Nonces(form.Fill()));

        Assert.Equal(4, one.Count); // two buttons, each with its fallback
        Assert.NotEqual(one[0], other[0]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_page_is_sent_as_an_adaptive_card_whether_it_is_drawn_anew_or_from_its_form(bool isReused)
    {
        var attachment = Assert.Single(OutgoingParts.ToActivity(Page with { IsReused = isReused }).Attachments!);

        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        Assert.Equal("AdaptiveCard", attachment.Content!.Value.Parse().GetProperty("type").GetString());
    }

    private static List<string> Nonces(RawJson card) => [.. Everything(card.Parse())
        .Where(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("nonce", out _))
        .Select(e => e.GetProperty("nonce").GetString()!)];

    private static IEnumerable<JsonElement> Everything(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Everything(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Everything).Prepend(element),
        _ => [element],
    };
}
