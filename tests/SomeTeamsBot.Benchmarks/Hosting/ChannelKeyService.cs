using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SomeTeamsBot.Benchmarks.Hosting;

/// <summary>Publishes a key as the channel service does, on loopback, and makes a token with it that holds for an hour.</summary>
internal sealed class ChannelKeyService : IAsyncDisposable
{
    public const string AppId = "11111111-aaaa-bbbb-cccc-222222222222";
    public const string TenantId = "33333333-aaaa-bbbb-cccc-444444444444";

    private const string Issuer = "https://api.botframework.com";
    private const string KeyId = "bench";

    private readonly WebApplication app;
    private readonly RSA key = RSA.Create(2048);

    private ChannelKeyService()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/openidconfiguration", (RequestDelegate)(context => Write(context, Metadata())));
        app.MapGet("/keys", (RequestDelegate)(context => Write(context, Keys())));
    }

    public Uri MetadataUrl => new($"{app.Urls.Single()}/openidconfiguration");

    public string Token => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = true }.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = AppId,
        Claims = new Dictionary<string, object> { ["serviceurl"] = HostedBot.TrustedService },
        SigningCredentials = new(new RsaSecurityKey(key) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
    });

    public static async Task<ChannelKeyService> Start()
    {
        var service = new ChannelKeyService();
        await service.app.StartAsync();
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private JsonObject Metadata() => new() { ["issuer"] = Issuer, ["jwks_uri"] = $"{app.Urls.Single()}/keys" };

    private JsonObject Keys()
    {
        var published = key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = KeyId,
                ["n"] = Base64Url.EncodeToString(published.Modulus),
                ["e"] = Base64Url.EncodeToString(published.Exponent),
                ["endorsements"] = new JsonArray("msteams"),
            }),
        };
    }

    private static Task Write(HttpContext context, JsonObject document)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(document.ToJsonString(), context.RequestAborted);
    }
}
