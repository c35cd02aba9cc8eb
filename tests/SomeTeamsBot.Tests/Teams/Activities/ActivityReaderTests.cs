using System.Text;
using SomeTeamsBot.Teams.Activities;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Activities;

/// <summary>What is an activity and what is not.</summary>
public sealed class ActivityReaderTests
{
    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"somethingNew","whatever":{"deep":[1,{}]}}""")]
    [InlineData("""{"type":"message","entities":null,"attachments":null,"membersAdded":null,"channelData":null,"value":null,"from":null}""")]
    [InlineData("""{"type":"message","entities":[{"type":"new","text":{"a":1},"locale":[2]},{"type":5},{}]}""")]
    [InlineData("""{"type":"message","channelData":{"settings":{},"source":5,"tenant":{"id":"t","more":true}}}""")]
    [InlineData("""{"type":"invoke","value":"text"}""")]
    public void What_the_bot_does_not_know_is_tolerated(string json) => Assert.NotNull(Read(json));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message"} {}""")]
    [InlineData("""{"type":"message",}""")]
    [InlineData("""{"type":"message","id":5}""")]
    [InlineData("""{"type":"message","text":["a"]}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    [InlineData("""{"type":"message","from":{"id":29}}""")]
    [InlineData("""{"type":"message","conversation":[]}""")]
    [InlineData("""{"type":"message","conversation":{"isGroup":"yes"}}""")]
    [InlineData("""{"type":"message","channelData":"x"}""")]
    [InlineData("""{"type":"message","entities":{}}""")]
    [InlineData("""{"type":"message","entities":[null]}""")]
    [InlineData("""{"type":"message","attachments":[null]}""")]
    [InlineData("""{"type":"message","membersAdded":[null]}""")]
    [InlineData("""{"type":"message","membersRemoved":[{"id":"a"},null]}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","value":{"verb":"\udc00"}}""")]
    [InlineData("""{"type":"message","value":{"\ud800":1}}""")]
    public void What_is_no_activity_is_not_read(string json) => Assert.Null(Read(json));

    [Fact]
    public void What_is_not_utf8_is_not_read() =>
        Assert.Null(ActivityReader.Read([.. "{\"type\":\"message\",\"value\":\""u8, 0xC3, 0x28, .. "\"}"u8]));

    [Fact]
    public void Depth_without_end_is_not_read() =>
        Assert.Null(Read($$"""{"type":"message","value":{{new string('[', 5000)}}{{new string(']', 5000)}}}"""));

    [Fact]
    public void What_is_read_is_the_wires_own()
    {
        var activity = Read(
            """
            {"type":"conversationUpdate","channelId":"msteams","serviceUrl":"https://s/","locale":"fi-FI","replyToId":"r",
             "membersAdded":[{"id":"28:b"},{"id":"29:p","aadObjectId":"not-a-guid"}],
             "conversation":{"id":"19:x@thread.tacv2;messageid=1","conversationType":"channel","isGroup":true,"tenantId":"t"},
             "channelData":{"tenant":{"id":"t"},"team":{"id":"19:t"},"eventType":"teamMemberAdded"},
             "entities":[{"type":"clientInfo","locale":"fi-FI","country":"FI"}]}
            """);

        Assert.NotNull(activity);
        Assert.Equal(["28:b", "29:p"], activity.MembersAdded?.Select(member => member.Id));
        Assert.Equal("not-a-guid", activity.MembersAdded?[1].AadObjectId);
        Assert.Equal("19:x@thread.tacv2;messageid=1", activity.Conversation?.Id);
        Assert.True(activity.Conversation?.IsGroup);
        Assert.Equal("teamMemberAdded", activity.ChannelData?.EventType);
        Assert.Equal("fi-FI", Assert.Single(activity.Entities!).Locale);
    }

    private static Activity? Read(string json) => ActivityReader.Read(Encoding.UTF8.GetBytes(json));
}
