using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Tests.Teams.Authentication;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Activities;

/// <summary>What the door answers, whoever knocks.</summary>
public sealed class EndpointTests
{
    private const int Limit = 256 * 1024;

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Only_post_is_allowed(string method)
    {
        await using var bot = await RunningBot.Open();
        using var request = new HttpRequestMessage(new HttpMethod(method), bot.Address);

        using var answer = await bot.Send(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData(ActivityTypes.Message)]
    [InlineData(ActivityTypes.ConversationUpdate)]
    [InlineData("somethingNew")]
    public async Task What_is_no_invoke_is_answered_without_a_body(string type)
    {
        await using var bot = await RunningBot.Open();
        bot.OnTurn = _ => InvokeResponses.Message("Tämä ei kuulu vastaukseen.");

        using var answer = await bot.Post(RunningBot.LocalMessage(type).ToJsonString());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await Body(answer));
        Assert.Single(bot.Heard);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_its_body_alone()
    {
        await using var bot = await RunningBot.Open();

        using var answer = await bot.Post(Press());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        using var body = JsonDocument.Parse(await Body(answer));
        Assert.Equal(["statusCode", "type", "value"], body.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal("Selvä.", body.RootElement.GetProperty("value").GetString());
    }

    [Fact]
    public async Task An_invokes_status_is_the_answers_own()
    {
        await using var bot = await RunningBot.Open();
        bot.OnTurn = _ => new InvokeResponse(412);

        using var answer = await bot.Post(Press());

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode);
        Assert.Empty(await Body(answer));
    }

    [Fact]
    public async Task An_invoke_that_nobody_knows_is_not_implemented()
    {
        await using var bot = await RunningBot.Open();
        bot.OnTurn = _ => null;

        using var answer = await bot.Post(Press());

        Assert.Equal(HttpStatusCode.NotImplemented, answer.StatusCode);
        Assert.Empty(await Body(answer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"type\":\"mess")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"text":"hei"}""")]
    [InlineData("""{"type":"message","id":5}""")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        await using var bot = await RunningBot.Open();

        using var answer = await bot.Post(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await Body(answer));
        Assert.Empty(bot.Heard);
    }

    [Fact]
    public async Task With_authentication_the_same_answers_come_after_the_token()
    {
        await using var channel = await ChannelService.Start();
        await using var bot = await RunningBot.Behind(channel);

        using var unreadable = await bot.Post("{", new ChannelToken().Write());
        using var unknown = await bot.Post("{");
        using var press = await bot.Post(RunningBot.Press().ToJsonString(), new ChannelToken().Write());

        Assert.Equal(HttpStatusCode.BadRequest, unreadable.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.OK, press.StatusCode);
        Assert.Contains("Selv", await Body(press), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task What_is_not_json_is_an_unsupported_media_type(string? contentType)
    {
        await using var bot = await RunningBot.Open();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(RunningBot.LocalMessage().ToJsonString()));
        if (contentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        using var answer = await bot.Post(content, null);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Empty(bot.Heard);
    }

    [Theory]
    [InlineData(Limit, true, HttpStatusCode.OK)]
    [InlineData(Limit, false, HttpStatusCode.OK)]
    [InlineData(Limit + 1, true, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(Limit + 1, false, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_may_have_256_kilobytes_whatever_is_said_about_its_length(int bytes, bool isAnnounced, HttpStatusCode status)
    {
        await using var bot = await RunningBot.Open();
        var message = RunningBot.LocalMessage();
        message["text"] = "";
        message["text"] = new string('x', bytes - Encoding.UTF8.GetByteCount(message.ToJsonString()));
        using var content = new Chunks(Encoding.UTF8.GetBytes(message.ToJsonString()), isAnnounced);

        using var answer = await bot.Post(content, null);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status is HttpStatusCode.OK ? 1 : 0, bot.Heard.Count);
    }

    [Theory]
    [InlineData(ActivityTypes.Message)]
    [InlineData(ActivityTypes.Invoke)]
    public async Task A_failure_is_logged_once_without_words_of_the_user_and_answered_with_nothing(string type)
    {
        await using var bot = await RunningBot.Open();
        bot.OnTurn = activity => throw new InvalidOperationException(activity.Text, new FormatException(activity.Text));

        using var answer = await bot.Post(RunningBot.LocalMessage(type).ToJsonString());

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await Body(answer));
        var line = Assert.Single(bot.Log.From(LogLevel.Warning), text => text.Contains("failed", StringComparison.Ordinal));
        Assert.Contains("System.InvalidOperationException", line, StringComparison.Ordinal);
        Assert.Contains("caused by System.FormatException", line, StringComparison.Ordinal);
        Assert.Matches(@"\(\w+:\w+\)", line);
        Assert.DoesNotContain(bot.Log.From(LogLevel.Trace), text => text.Contains("Saako kuvan", StringComparison.Ordinal));
    }

    private static string Press()
    {
        var press = RunningBot.Press();
        press["serviceUrl"] = RunningBot.LocalServiceUrl;
        return press.ToJsonString();
    }

    private static Task<string> Body(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private sealed class Chunks : HttpContent
    {
        private readonly byte[] _bytes;
        private readonly bool _isAnnounced;

        public Chunks(byte[] bytes, bool isAnnounced)
        {
            (_bytes, _isAnnounced) = (bytes, isAnnounced);
            Headers.ContentType = new("application/json");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(_bytes).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = _bytes.Length;
            return _isAnnounced;
        }
    }
}
