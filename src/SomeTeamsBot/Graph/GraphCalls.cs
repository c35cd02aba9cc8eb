using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Graph;

/// <summary>
/// Asks Graph within a time, and turns every way in which it does not answer into <see cref="DirectoryUnavailableException"/>.
/// The client's own retries are not there: they would sleep for minutes while somebody waits. A reading that failed on the way, or with a
/// gateway's error that names no wait, is repeated once and at once, for the next front end often answers; all else is the caller's job.
/// </summary>
internal sealed partial class GraphCalls(
    GraphServiceClient graph, GraphToken token, IOptions<GraphOptions> options, TimeProvider time, ILogger<GraphCalls> logger)
{
    /// <summary>Reads; an expected refusal (404, and what the reading says) is for the reading to catch.</summary>
    /// <param name="what">What is asked, for the log and the exception; names nobody.</param>
    /// <param name="permission">The application permission that it takes.</param>
    /// <param name="read">The calls.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <exception cref="DirectoryUnavailableException">Graph did not answer.</exception>
    public Task<T> Read<T>(string what, string permission, Func<GraphServiceClient, CancellationToken, Task<T>> read, CancellationToken cancellationToken) =>
        Within(options.Value.Timeout, what, permission, async stop =>
        {
            try
            {
                return await read(graph, stop);
            }
            catch (Exception e) when (IsWorthOneMore(e))
            {
                LogOnceMore(what, (e as ApiException)?.ResponseStatusCode);
                return await read(graph, stop);
            }
        }, cancellationToken);

    /// <summary>Does something that must not be done twice.</summary>
    /// <inheritdoc cref="Read"/>
    public Task<T> Do<T>(string what, string permission, Func<GraphServiceClient, CancellationToken, Task<T>> act, CancellationToken cancellationToken) =>
        Within(options.Value.SendTimeout, what, permission, stop => act(graph, stop), cancellationToken);

    /// <summary>A refusal that the caller answers with a value, noted for whoever keeps the bot.</summary>
    public void Note(string what, ApiException refusal, string remedy) =>
        LogRefused(what, refusal.ResponseStatusCode, CodeOf(refusal), RequestIdOf(refusal), remedy);

    private async Task<T> Within<T>(
        TimeSpan patience, string what, string permission, Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await call(either.Token);
        }
        catch (ApiException e)
        {
            if (e.ResponseStatusCode == StatusCodes.Status401Unauthorized)
                token.Forget();
            LogFailed(what, e.ResponseStatusCode, CodeOf(e), RequestIdOf(e));
            // Without the cause: Graph's own words may hold an address or a name, and whoever catches this may log it.
            throw new DirectoryUnavailableException(Explain(what, permission, e)) { RetryAfter = RetryAfterOf(e) };
        }
        catch (Exception e) when (IsNoAnswer(e) && !cancellationToken.IsCancellationRequested)
        {
            LogNoAnswer(what, e.GetType().Name);
            throw new DirectoryUnavailableException(Explain(what, patience, e), e);
        }
    }

    private static bool IsWorthOneMore(Exception e) => e switch
    {
        ApiException { ResponseStatusCode: 502 or 503 or 504 } api => Header(api, "Retry-After") is null,
        HttpRequestException or IOException => true,
        _ => false,
    };

    // Unreadable answers come as JsonException, or, when they are not JSON at all, as InvalidOperationException.
    private static bool IsNoAnswer(Exception e) =>
        e is HttpRequestException or IOException or OperationCanceledException or JsonException or InvalidOperationException
            or NoTokenException or AuthenticationFailedException or RequestFailedException or CryptographicException or UnauthorizedAccessException;

    private static string Explain(string what, string permission, ApiException e)
    {
        var answer = $"{e.ResponseStatusCode} {CodeOf(e)}, request {RequestIdOf(e)}";
        return e.ResponseStatusCode switch
        {
            401 => $"Graph refused the token for {what} ({answer}). Check Teams:Credential and what belongs to it.",
            403 => $"Graph refused {what} ({answer}). Give the bot's app registration the application permission {permission} and an administrator's consent.",
            429 => $"Graph wants to be left alone, and did not answer {what} ({answer}).",
            _ => $"Graph failed at {what} ({answer}).",
        };
    }

    private static string Explain(string what, TimeSpan patience, Exception e) => e switch
    {
        OperationCanceledException => $"Graph did not answer {what} within {patience:c}.",
        HttpRequestException or IOException => $"Graph could not be reached for {what}.",
        JsonException or InvalidOperationException => $"Graph's answer to {what} could not be read.",
        NoTokenException => $"No token for {what}. {e.Message}",
        _ => $"No token for {what}. Check Teams:Credential and what belongs to it.",
    };

    // A code is one of Graph's words; what else a body may hold in its place could be anybody's.
    private static string CodeOf(ApiException e) =>
        e is ODataError { Error.Code: { Length: <= 80 } code } && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.') ? code : "no code";

    private static string RequestIdOf(ApiException e) => Header(e, "request-id") ?? "unknown";

    private TimeSpan? RetryAfterOf(ApiException e)
    {
        if (!System.Net.Http.Headers.RetryConditionHeaderValue.TryParse(Header(e, "Retry-After"), out var header))
            return null;
        var wait = header.Delta ?? header.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static string? Header(ApiException e, string name) =>
        e.ResponseHeaders?.FirstOrDefault(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();

    [LoggerMessage(Level = LogLevel.Information, Message = "Graph failed at {What} ({Status}); asked once more")]
    private partial void LogOnceMore(string what, int? status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Graph failed at {What}: {Status} {Code}, request {RequestId}")]
    private partial void LogFailed(string what, int status, string code, string requestId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Graph gave no answer to {What}: {Kind}")]
    private partial void LogNoAnswer(string what, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Graph refused {What}: {Status} {Code}, request {RequestId}. {Remedy}")]
    private partial void LogRefused(string what, int status, string code, string requestId, string remedy);
}
