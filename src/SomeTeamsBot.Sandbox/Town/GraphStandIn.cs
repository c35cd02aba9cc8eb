using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SomeTeamsBot.Sandbox.Town;

/// <summary>
/// Answers like Microsoft Graph for the people of an invented town: people and their managers, automatic replies, the Teams app, mail;
/// with Graph's status codes and errors, and fails on request. A path that Graph has and this has not is answered with 501.
/// </summary>
/// <example><code>
/// await using var graph = await GraphStandIn.Start(Mallila.Everybody);
/// graph.Fail(StandInFault.Answer(429, "TooManyRequests", TimeSpan.FromSeconds(30)), path: "/manager");
/// graph.Put(Mallila.Supervisor with { Absence = Absence.Now });
/// </code></example>
public sealed class GraphStandIn : IAsyncDisposable
{
    private const string Version = "/v1.0";

    private readonly WebApplication app;
    private readonly TimeProvider time;
    private readonly GraphStandInRoutes routes;
    private readonly GraphStandInFaults faults = new();
    private readonly GraphStandInRecord<GraphStandInCall> calls = new();
    private readonly CancellationTokenSource closing = new();
    private long count;

    private GraphStandIn(IEnumerable<Townsperson> everybody, int port, TimeProvider time)
    {
        this.time = time;
        routes = new GraphStandInRoutes(time);
        foreach (var person in everybody)
            Put(person);

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        app = builder.Build();
        app.Run(Serve);
    }

    /// <summary>The base URL for a Graph client, with the version.</summary>
    public string Url => app.Urls.Single() + Version;

    /// <summary>The calls so far, in the order of their answers.</summary>
    public IReadOnlyList<GraphStandInCall> Calls => calls.Items;

    /// <summary>The calls that were answered with 501: nothing here knows their path.</summary>
    public IReadOnlyList<GraphStandInCall> Unexpected => [.. Calls.Where(c => c.Status == StatusCodes.Status501NotImplemented)];

    /// <summary>The mails that were taken.</summary>
    public IReadOnlyList<GraphStandInMail> Mails => routes.Mails.Record.Items;

    /// <summary>How the tenant takes the question for a whole chain of managers.</summary>
    public GraphStandInChains Chains
    {
        get => routes.People.Chains;
        set => routes.People.Chains = value;
    }

    /// <summary>The manifest's id of the app in the catalogue; null for none.</summary>
    public string? PublishedApp
    {
        get => routes.Apps.Published;
        set => routes.Apps.Published = value;
    }

    /// <summary>Removes the app from the catalogue and uploads it anew: it has another id there.</summary>
    public void Republish() => routes.Apps.Republish();

    /// <summary>Told whenever somebody gets the app, before the answer; Teams tells the bot of it then.</summary>
    public Action<Townsperson>? WhenInstalled
    {
        get => routes.Apps.WhenInstalled;
        set => routes.Apps.WhenInstalled = value;
    }

    /// <summary>Starts on a free port of the loopback address, or on the one given.</summary>
    public static async Task<GraphStandIn> Start(IEnumerable<Townsperson> people, int port = 0, TimeProvider? time = null)
    {
        var standIn = new GraphStandIn(people, port, time ?? TimeProvider.System);
        await standIn.app.StartAsync();
        return standIn;
    }

    /// <summary>Adds a person, or changes one with the same object id.</summary>
    public void Put(Townsperson person) => routes.People.Put(person);

    /// <summary>Deletes an account: whoever it managed has no manager any more.</summary>
    public void Remove(string objectId) => routes.People.Remove(objectId);

    /// <summary>Whether the app is installed for the person.</summary>
    public bool IsInstalledFor(string objectId) => routes.Apps.IsInstalledFor(objectId);

    /// <summary>Lets the next calls fail. Faults queue up: the first that fits a call is used up by it.</summary>
    /// <param name="fault">How.</param>
    /// <param name="times">How many calls; 1 or more.</param>
    /// <param name="path">Only calls whose path has this in it ("/manager", an object id); null for any.</param>
    public void Fail(StandInFault fault, int times = 1, string? path = null) => faults.Add(fault, Task.CompletedTask, times, path);

    /// <summary>Lets the next calls be answered with what Graph would not say: a proxy's page, half an answer.</summary>
    /// <param name="status">The HTTP status; 200 is possible.</param>
    /// <param name="body">The body, told as JSON whatever it is.</param>
    /// <param name="times">How many calls; 1 or more.</param>
    /// <param name="path">As for <see cref="Fail"/>.</param>
    public void FailWith(int status, string body, int times = 1, string? path = null) =>
        faults.Add(StandInFault.Answer(status) with { Body = body }, Task.CompletedTask, times, path);

    /// <summary>Lets the next calls wait before they are answered. Queues up with <see cref="Fail"/>.</summary>
    /// <param name="until">What they wait for.</param>
    /// <param name="times">How many calls; 1 or more.</param>
    /// <param name="path">As for <see cref="Fail"/>.</param>
    public void Slow(Task until, int times = 1, string? path = null) => faults.Add(null, until, times, path);

    /// <summary>Forgets what no call has met yet.</summary>
    public void Recover() => faults.Clear();

    /// <summary>Awaits the n-th call of a kind, past ones included. Calls are seen before they are answered.</summary>
    public Task<GraphStandInCall> Call(int number, Func<GraphStandInCall, bool> matches, CancellationToken cancellationToken) =>
        calls.Nth(number, matches, cancellationToken);

    /// <summary>Awaits the n-th mail, past ones included.</summary>
    public Task<GraphStandInMail> Mail(int number, CancellationToken cancellationToken) => routes.Mails.Record.Nth(number, _ => true, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await app.StopAsync();
        await app.DisposeAsync();
        closing.Dispose();
    }

    private async Task Serve(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        path = path.StartsWith(Version, StringComparison.Ordinal) ? path[Version.Length..] : path;
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted) is { Length: > 0 } text ? text : null;

        var met = faults.Take(path);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, closing.Token);
        if (met is { } late)
            await late.Until.WaitAsync(end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        var answer = met?.Fault is { } fault ? GraphStandInAnswer.Of(fault) : routes.Answer(context.Request, path, body);
        var number = Note(context.Request, path, body, answer);
        if (answer.Status != 0)
        {
            await Write(context.Response, answer, number);
            return;
        }

        if (!met!.Value.Fault!.IsCut)
            await Task.Delay(Timeout.InfiniteTimeSpan, time, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        context.Abort();
    }

    private long Note(HttpRequest request, string path, string? body, GraphStandInAnswer answer)
    {
        var number = Interlocked.Increment(ref count);
        calls.Add(new GraphStandInCall
        {
            Number = number,
            Method = request.Method,
            Path = path,
            Query = Uri.UnescapeDataString(request.QueryString.Value ?? ""),
            Authorization = request.Headers.Authorization.Count == 0 ? null : request.Headers.Authorization.ToString(),
            ConsistencyLevel = request.Headers["ConsistencyLevel"],
            Body = body,
            Status = answer.Status,
        });
        return number;
    }

    private static async Task Write(HttpResponse response, GraphStandInAnswer answer, long number)
    {
        response.StatusCode = answer.Status;
        response.ContentLength = answer.Body.Length;
        response.Headers["request-id"] = string.Create(CultureInfo.InvariantCulture, $"stand-in-{number}");
        if (answer.RetryAfter is not null)
            response.Headers.RetryAfter = answer.RetryAfter;
        if (answer.Body.Length == 0)
            return;

        response.ContentType = "application/json; charset=utf-8";
        await response.BodyWriter.WriteAsync(answer.Body);
    }
}
