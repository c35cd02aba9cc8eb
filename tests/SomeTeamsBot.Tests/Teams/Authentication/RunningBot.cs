using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Teams.Authentication;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Authentication;

/// <summary>A real server on loopback with the door mounted and a bot behind it that remembers what it heard.</summary>
internal sealed class RunningBot : ITeamsBot, IAsyncDisposable
{
    public const string AppId = "11111111-aaaa-bbbb-cccc-222222222222";
    public const string TenantId = "33333333-aaaa-bbbb-cccc-444444444444";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/33333333-aaaa-bbbb-cccc-444444444444/";
    public const string LocalServiceUrl = "http://localhost:56150/_connector";

    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private RunningBot(Action<InboundOptions> configure, string environment, string url)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.WebHost.UseUrls(url);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<ITeamsBot>(this);
        builder.Services.AddTeamsInbound(configure);
        _app = builder.Build();
        _app.MapTeamsBot();
        _client = new HttpClient();
    }

    public FakeTimeProvider Clock { get; } = new(Start);

    public RememberedLog Log { get; } = new();

    /// <summary>What passed the door.</summary>
    public List<Activity> Heard { get; } = [];

    /// <summary>What the bot does with it.</summary>
    public Func<Activity, InvokeResponse?> OnTurn { get; set; } = activity =>
        activity.Type == ActivityTypes.Invoke ? InvokeResponses.Message("Selvä.") : null;

    public Uri Address => new($"{_app.Urls.First()}/api/messages");

    /// <summary>With authentication, as in production.</summary>
    public static Task<RunningBot> Behind(ChannelService channel, Action<InboundOptions>? configure = null) => Starting(
        options =>
        {
            options.AppId = AppId;
            options.TenantId = TenantId;
            options.MetadataUrl = channel.MetadataUrl;
            options.MetadataMayBeHttpOnLoopback = true;
            configure?.Invoke(options);
        },
        "Production");

    /// <summary>Without authentication, as on a developer's machine.</summary>
    public static Task<RunningBot> Open() => Starting(options => options.DangerouslyAllowUnauthenticatedRequests = true, "Development");

    public static async Task<RunningBot> Starting(Action<InboundOptions> configure, string environment, string url = "http://127.0.0.1:0")
    {
        var bot = new RunningBot(configure, environment, url);
        try
        {
            await bot._app.StartAsync(TestContext.Current.CancellationToken);
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>What Teams sends when somebody writes in the personal chat.</summary>
    public static JsonObject Message(string type = ActivityTypes.Message) => new()
    {
        ["type"] = type,
        ["id"] = "1485983408511",
        ["channelId"] = "msteams",
        ["serviceUrl"] = ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:1", ["name"] = "Testi Työntekijä", ["aadObjectId"] = "a-1" },
        ["recipient"] = new JsonObject { ["id"] = $"28:{AppId}", ["name"] = "Someohje" },
        ["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal", ["tenantId"] = TenantId },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TenantId } },
        ["text"] = "Saako kuvan julkaista?",
    };

    public static JsonObject LocalMessage(string type = ActivityTypes.Message)
    {
        var message = Message(type);
        message["serviceUrl"] = LocalServiceUrl;
        return message;
    }

    public static JsonObject Press()
    {
        var press = Message(ActivityTypes.Invoke);
        press["name"] = InvokeNames.AdaptiveCardAction;
        press["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "v", ["data"] = new JsonObject { ["a"] = "1" } },
        };
        return press;
    }

    /// <summary>Posts an activity with a token, by default a good one.</summary>
    public async Task<HttpStatusCode> Hear(JsonObject activity, ChannelToken? token = null)
    {
        using var answer = await Post(activity.ToJsonString(), (token ?? new ChannelToken()).Write());
        return answer.StatusCode;
    }

    public Task<HttpResponseMessage> Post(string body, string? token = null) =>
        Post(new StringContent(body, Encoding.UTF8, "application/json"), token is null ? null : $"Bearer {token}");

    public Task<HttpResponseMessage> Post(HttpContent body, string? authorization)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = body };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return Send(request);
    }

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _client.SendAsync(request, TestContext.Current.CancellationToken);

    Task<InvokeResponse?> ITeamsBot.OnTurn(Activity activity, CancellationToken cancellationToken)
    {
        Heard.Add(activity);
        return Task.FromResult(OnTurn(activity));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>Keeps what is logged, as it would be written.</summary>
internal sealed class RememberedLog : ILoggerProvider
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<(LogLevel Level, string Text)> _lines = new();

    public IEnumerable<string> From(LogLevel least) => _lines.Where(line => line.Level >= least).Select(line => line.Text);

    public ILogger CreateLogger(string categoryName) => new Logger(this);

    public void Dispose()
    {
    }

    private sealed class Logger(RememberedLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log._lines.Enqueue((logLevel, $"{formatter(state, exception)} {exception}"));
    }
}
