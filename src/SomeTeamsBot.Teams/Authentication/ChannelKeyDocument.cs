using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.Tokens;

namespace SomeTeamsBot.Teams.Authentication;

/// <summary>Reads the channel's published keys: a JSON Web Key Set (RFC 7517) whose keys also carry "endorsements".</summary>
internal static class ChannelKeyDocument
{
    private const int LeastBits = 2048;

    /// <summary>The RSA signing keys by "kid"; whatever else is in the set, or cannot be read, is left out.</summary>
    public static FrozenDictionary<string, ChannelKey> Read(WebKeySet set)
    {
        var keys = new Dictionary<string, ChannelKey>(StringComparer.Ordinal);
        foreach (var published in set.Keys ?? [])
        {
            if (published is { Kid.Length: > 0 } && Read(published) is { } key)
                keys[published.Kid] = key;
        }

        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ChannelKey? Read(WebKey published)
    {
        if (published is not { Kty: "RSA", Use: null or "sig", N: { } modulus, E: { } exponent }
            || !Base64Url.IsValid(modulus)
            || !Base64Url.IsValid(exponent))
        {
            return null;
        }

        var parameters = new RSAParameters { Modulus = Base64Url.DecodeFromChars(modulus), Exponent = Base64Url.DecodeFromChars(exponent) };
        return parameters.Modulus.Length * 8 < LeastBits
            ? null
            : new ChannelKey(
                new RsaSecurityKey(parameters) { KeyId = published.Kid },
                (published.Endorsements ?? []).OfType<string>().ToFrozenSet(StringComparer.Ordinal));
    }
}

internal sealed record OpenIdMetadata([property: JsonPropertyName("jwks_uri")] string? KeysUrl);

internal sealed record WebKeySet(IReadOnlyList<WebKey?>? Keys);

internal sealed record WebKey(string? Kty, string? Use, string? Kid, string? N, string? E, IReadOnlyList<string?>? Endorsements);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(OpenIdMetadata))]
[JsonSerializable(typeof(WebKeySet))]
internal sealed partial class KeyJson : JsonSerializerContext;
