using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SomeTeamsBot.Tests.Teams.Authentication;

/// <summary>A token as the channel service makes it, unless a test says otherwise.</summary>
internal sealed record ChannelToken
{
    public string Algorithm { get; init; } = "RS256";

    public RSA Key { get; init; } = TestKeys.First;

    public string? KeyId { get; init; } = "first";

    public string? Issuer { get; init; } = "https://api.botframework.com";

    /// <summary>A string or an array.</summary>
    public JsonNode? Audience { get; init; } = RunningBot.AppId;

    public string? ServiceUrl { get; init; } = RunningBot.ServiceUrl;

    public DateTimeOffset? NotBefore { get; init; } = RunningBot.Start - TimeSpan.FromMinutes(10);

    public DateTimeOffset? Expires { get; init; } = RunningBot.Start + TimeSpan.FromMinutes(50);

    public string Write()
    {
        var content = $"{Part(Header())}.{Part(Claims())}";
        return $"{content}.{Base64Url.EncodeToString(Sign(Encoding.ASCII.GetBytes(content)))}";
    }

    private JsonObject Header() => Without(new() { ["typ"] = "JWT", ["alg"] = Algorithm, ["kid"] = KeyId });

    private JsonObject Claims() => Without(new()
    {
        ["serviceurl"] = ServiceUrl,
        ["nbf"] = NotBefore?.ToUnixTimeSeconds(),
        ["exp"] = Expires?.ToUnixTimeSeconds(),
        ["iss"] = Issuer,
        ["aud"] = Audience?.DeepClone(),
    });

    private byte[] Sign(byte[] content) => Algorithm switch
    {
        "RS256" => Key.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        "RS384" => Key.SignData(content, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "PS256" => Key.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(Key.ExportSubjectPublicKeyInfoPem()), content),
        _ => [],
    };

    private static string Part(JsonObject content) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(content.ToJsonString()));

    private static JsonObject Without(JsonObject content)
    {
        foreach (var name in content.Where(member => member.Value is null).Select(member => member.Key).ToList())
            content.Remove(name);
        return content;
    }
}
