using Microsoft.Extensions.Options;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Incidents;

/// <summary>Asks the configured address, which raises the alarm when it is not asked in time. "/fail" is added when something was repaired.</summary>
internal sealed partial class HttpHeartbeat(IHttpClientFactory clients, IOptions<IncidentOptions> options, ILogger<HttpHeartbeat> logger) : IHeartbeat
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "Heartbeat";

    public async Task Beat(bool isWell, CancellationToken cancellationToken)
    {
        if (options.Value.Heartbeat is not { } address)
            return;
        try
        {
            using var response = await clients.CreateClient(ClientName).GetAsync(isWell ? address : new Uri(address.ToString().TrimEnd('/') + "/fail"), cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            NotHeard(logger, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The heartbeat was not heard: {Reason}")]
    private static partial void NotHeard(ILogger logger, string reason);
}
