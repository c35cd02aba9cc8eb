using System.Text;
using System.Text.Json;
using SomeTeamsBot.Teams.Activities;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Activities;

/// <summary>How a press of a button comes back, and how it is answered.</summary>
public sealed class CardPressTests
{
    [Fact]
    public void An_execute_arrives_as_an_invoke()
    {
        var press = Press(
            """
            {"type":"invoke","name":"adaptiveCard/action","value":{"trigger":"manual","action":
              {"type":"Action.Execute","title":"Jatka","id":"b1","verb":"ask.more",
               "data":{"text":"ä","yes":true,"no":false,"count":5,"none":null,"msteams":{"feedback":{"hide":true}},"list":[1]}}}}
            """);

        Assert.NotNull(press);
        Assert.Equal((CardPress.Execute, "ask.more", "b1"), (press.Type, press.Verb, press.Id));
        Assert.Equal(
            new Dictionary<string, string> { ["text"] = "ä", ["yes"] = "true", ["no"] = "false", ["count"] = "5" },
            press.Fields());
    }

    [Fact]
    public void A_submit_arrives_as_a_message_with_a_value_and_no_text()
    {
        var press = Press("""{"type":"message","text":" ","value":{"verb":"ask.more","text":"ä"}}""");

        Assert.NotNull(press);
        Assert.Equal((CardPress.Submit, "ask.more", null), (press.Type, press.Verb, press.Id));
        Assert.Equal("ä", press.Fields()["text"]);
    }

    [Fact]
    public void A_press_may_lack_everything()
    {
        var press = Press("""{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"verb":7,"data":"x","id":[]}}}""");

        Assert.Equal(new CardPress(null, null, null, null), press);
        Assert.Empty(press!.Fields());
    }

    [Theory]
    [InlineData("""{"type":"message","text":"hei","value":{"verb":"v"}}""")]
    [InlineData("""{"type":"message","value":"v"}""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"invoke","name":"task/fetch","value":{"action":{"verb":"v"}}}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":{}}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":{"action":"v"}}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":[]}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""")]
    public void What_is_no_press_is_none(string json) => Assert.Null(Press(json));

    [Fact]
    public void A_card_is_answered_as_a_card()
    {
        Says(
            """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"}}""",
            InvokeResponses.Card(new("""{"type":"AdaptiveCard"}"""u8.ToArray())));
    }

    [Fact]
    public void A_message_is_answered_as_a_message() => Says(
        """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Selvä."}""",
        InvokeResponses.Message("Selvä."));

    [Fact]
    public void An_error_is_answered_with_its_code() => Says(
        """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"Vanha kortti."}}""",
        InvokeResponses.Error(400, "BadRequest", "Vanha kortti."));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_message_is_a_mistake_of_ours(string text) => Assert.Throws<ArgumentException>(() => InvokeResponses.Message(text));

    private static CardPress? Press(string json) => CardPress.Of(ActivityReader.Read(Encoding.UTF8.GetBytes(json))!);

    private static void Says(string body, InvokeResponse answer)
    {
        using var expected = JsonDocument.Parse(body);
        Assert.Equal(200, answer.Status);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, answer.Body!.Value.Parse()), Encoding.UTF8.GetString(answer.Body.Value.Utf8.Span));
    }
}
