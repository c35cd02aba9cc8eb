using System.Collections.Frozen;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SomeTeamsBot.Teams.Authentication;

/// <summary>Gets the channel's keys by way of its OpenID metadata.</summary>
internal sealed partial class ChannelKeyFetch(IHttpClientFactory clients, IOptions<InboundOptions> options, ILogger<ChannelKeyFetch> logger)
{
    public const string Client = "TeamsChannelKeys";

    /// <summary>Fetches once.</summary>
    /// <returns>Null when the service does not answer, answers something else, or names no usable key; logged.</returns>
    public async Task<FrozenDictionary<string, ChannelKey>?> Fetch()
    {
        try
        {
            using var client = clients.CreateClient(Client);
            var metadata = await client.GetFromJsonAsync(options.Value.MetadataUrl, KeyJson.Default.OpenIdMetadata).ConfigureAwait(false);
            if (!Uri.TryCreate(metadata?.KeysUrl, UriKind.Absolute, out var address) || !options.Value.MayFetchFrom(address))
                return Failed("the metadata names no https address of keys");

            var set = await client.GetFromJsonAsync(address, KeyJson.Default.WebKeySet).ConfigureAwait(false);
            return set is not null && ChannelKeyDocument.Read(set) is { Count: > 0 } keys ? keys : Failed("no usable key is published");
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or JsonException or NotSupportedException)
        {
            return Failed(fault.Message);
        }
    }

    private FrozenDictionary<string, ChannelKey>? Failed(string reason)
    {
        LogFailed(logger, options.Value.MetadataUrl, reason);
        return null;
    }

    [LoggerMessage(1, LogLevel.Warning, "The channel's keys could not be fetched from {MetadataUrl}: {Reason}")]
    private static partial void LogFailed(ILogger logger, Uri metadataUrl, string reason);
}
