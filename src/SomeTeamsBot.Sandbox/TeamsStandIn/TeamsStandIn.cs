using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SomeTeamsBot.Teams.Activities;

namespace SomeTeamsBot.Sandbox;

/// <summary>Plays the Teams connector on this machine: takes what the bot sends, answers as Teams does, and fails on request.</summary>
/// <example><code>
/// await using var teams = await TeamsStandIn.Start();
/// teams.Town.Put(new StandInPerson("29:1", "aad-1", "Aino Esimerkki"));
/// teams.Fail(StandInFault.Answer(503), times: 2, conversationId: "a:aad-1");
/// var message = await teams.Message("a:aad-1", 1);
/// </code></example>
public sealed class TeamsStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly StandInSettings _settings;
    private readonly StandInRecord _record;
    private readonly StandInScript _script = new();
    private readonly StandInThrottle _throttle;
    private readonly StandInConnector _connector;
    private readonly CancellationTokenSource _closing = new();

    private TeamsStandIn(StandInSettings settings)
    {
        _settings = settings;
        _record = new(settings.Record);
        _throttle = new(settings.Time);
        _connector = new(Town, settings);

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        _app = builder.Build();
        _app.Run(Serve);
    }

    /// <summary>The service URL ("http://127.0.0.1:50123"), without a trailing slash.</summary>
    public string Url { get; private set; } = "";

    /// <summary>Who has the app, and what teams there are.</summary>
    public StandInTown Town { get; } = new();

    /// <summary>The calls so far, in the order of their answers; empty when recording is off.</summary>
    public IReadOnlyList<StandInCall> Calls => _record.Calls();

    /// <summary>How many calls came; counted also when recording is off.</summary>
    public long CallCount => _record.Count;

    /// <summary>Starts on a free port.</summary>
    public static async Task<TeamsStandIn> Start(StandInSettings? settings = null)
    {
        var standIn = new TeamsStandIn(settings ?? new());
        await standIn._app.StartAsync();
        standIn.Url = standIn._app.Urls.Single();
        return standIn;
    }

    /// <summary>Lets the next calls fail. Faults queue up: the first that fits a call is used up by it.</summary>
    /// <param name="fault">How.</param>
    /// <param name="times">How many calls; 1 or more.</param>
    /// <param name="conversationId">
    /// Only calls to this conversation (for a new one: with this member or channel); null for any call.
    /// </param>
    public void Fail(StandInFault fault, int times = 1, string? conversationId = null) => _script.Add(fault, times, conversationId);

    /// <summary>Forgets the faults that no call has met yet.</summary>
    public void Recover() => _script.Clear();

    /// <summary>Awaits the n-th message that was taken in a conversation, past ones included.</summary>
    /// <param name="conversationId">The conversation; for a channel, messages in all its threads count.</param>
    /// <param name="number">1 for the first.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<StandInCall> Message(string conversationId, int number, CancellationToken cancellationToken = default) =>
        Call(number, call => call.IsMessageIn(conversationId), cancellationToken);

    /// <summary>
    /// Awaits the n-th call of a kind, past ones included (with recording off, only those from now on). Calls are seen before they are answered.
    /// </summary>
    public Task<StandInCall> Call(int number, Func<StandInCall, bool> matches, CancellationToken cancellationToken = default) =>
        _record.Nth(number, matches, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _closing.Dispose();
    }

    private async Task Serve(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = StandInRequest.Read(context.Request.Method, target);
        var isWanted = _record.IsWanted;
        var body = isWanted || request.Route is StandInRoute.Create ? await ReadBody(context.Request) : await Drain(context.Request);
        var wanted = request.Route is StandInRoute.Create ? Parse(body, StandInJson.Default.StandInWanted) : null;
        var to = request.ConversationId ?? wanted?.ChannelData?.Channel?.Id ?? (wanted?.Members is [var member, ..] ? member.Id : null);
        var number = _record.NextNumber();

        var fault = _script.Take(to);
        var answer = fault is not null ? StandInAnswer.Of(fault)
            : Throttle(request.Route, to) ?? _connector.Answer(request, wanted, context.Request.QueryString.Value ?? "", number);
        if (isWanted) _record.Add(Describe(context.Request, target, request, to, body, wanted, number, answer));

        if (answer.Status == 0) await LeaveUnanswered(context, fault!);
        else await Write(context.Response, answer, number);
    }

    private StandInAnswer? Throttle(StandInRoute route, string? to)
    {
        if (_settings.Throttling is StandInThrottling.None || to is null || _throttle.Refuse(route, to) is not { } wait) return null;

        return StandInAnswer.Of(StandInFault.Answer(
            429, "Throttled", _settings.Throttling is StandInThrottling.WithRetryAfter ? wait : null));
    }

    private async Task LeaveUnanswered(HttpContext context, StandInFault fault)
    {
        if (!fault.IsCut)
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _closing.Token);
            await Task.Delay(Timeout.InfiniteTimeSpan, _settings.Time, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        context.Abort();
    }

    private static async Task<byte[]> ReadBody(HttpRequest request)
    {
        using var memory = new MemoryStream((int)(request.ContentLength ?? 0));
        await request.Body.CopyToAsync(memory, request.HttpContext.RequestAborted);
        return memory.ToArray();
    }

    private static async Task<byte[]> Drain(HttpRequest request)
    {
        await request.Body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted);
        return [];
    }

    private StandInCall Describe(
        HttpRequest http, string target, StandInRequest request, string? to, byte[] body, StandInWanted? wanted, long number,
        StandInAnswer answer) => new()
        {
            Number = number,
            Time = _settings.Time.GetUtcNow(),
            Method = http.Method,
            Path = target,
            Route = request.Route,
            ConversationId = to,
            TargetId = request.TargetId,
            Activity = request.Route is StandInRoute.Create ? wanted?.Activity : Parse(body, ActivityJson.Default.Activity),
            Body = body.Length == 0 ? null : Encoding.UTF8.GetString(body),
            Authorization = http.Headers.Authorization.Count == 0 ? null : http.Headers.Authorization.ToString(),
            Status = answer.Status,
            AnsweredId = answer.Id,
        };

    private static async Task Write(HttpResponse response, StandInAnswer answer, long number)
    {
        response.StatusCode = answer.Status;
        response.ContentLength = answer.Body.Length;
        response.Headers["MS-CV"] = string.Create(CultureInfo.InvariantCulture, $"stand-in.{number}");
        if (answer.RetryAfter is not null) response.Headers.RetryAfter = answer.RetryAfter;
        if (answer.Body.Length == 0) return;

        response.ContentType = "application/json; charset=utf-8";
        await response.BodyWriter.WriteAsync(answer.Body);
    }

    private static T? Parse<T>(byte[] body, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) where T : class
    {
        if (body.Length == 0) return null;
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
