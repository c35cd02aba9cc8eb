using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>Makes one try of a call. The only place that puts the token on a request, and only after it has looked at the address.</summary>
internal sealed class ConnectorWire(IHttpClientFactory clients, BotToken token, IOptions<ConnectorOptions> options, TimeProvider time)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "Teams connector";

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Larger answers than any roster page are not read.</summary>
    public const int LargestAnswer = 4 * 1024 * 1024;

    public async Task<ConnectorAnswer> Try(ConnectorCall call, TimeSpan patience, CancellationToken cancellationToken)
    {
        if (TrustedService.BaseOf(call.ServiceUrl, options.Value) is not { } address)
            return new(0, ConnectorCodes.UntrustedServiceUrl);

        using var timeout = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            string? bearer = null;
            if (!options.Value.DangerouslyAllowUnauthenticatedRequests)
            {
                bearer = await token.Get(either.Token);
                if (bearer is null) return new(0, ConnectorCodes.TokenUnavailable);
            }

            return await Exchange(call, address, bearer, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(0, ConnectorCodes.Timeout);
        }
        catch (HttpRequestException)
        {
            return new(0, ConnectorCodes.NoAnswer);
        }
    }

    private async Task<ConnectorAnswer> Exchange(ConnectorCall call, string address, string? bearer, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(call.Method, address + call.Path);
        if (bearer is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (call.Body is not null)
        {
            request.Content = new ByteArrayContent(call.Body);
            request.Content.Headers.ContentType = Json;
        }

        using var client = clients.CreateClient(ClientName);
        using var response = await client.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        var status = (int)response.StatusCode;
        var code = response.IsSuccessStatusCode ? null : ErrorBody.Code(body) ?? status.ToString(CultureInfo.InvariantCulture);
        return new(status, code, body, RetryAfter(response), Correlation(response), bearer);
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? header?.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static string? Correlation(HttpResponseMessage response) =>
        response.Headers.TryGetValues("MS-CV", out var values) ? string.Join(',', values) : null;
}
