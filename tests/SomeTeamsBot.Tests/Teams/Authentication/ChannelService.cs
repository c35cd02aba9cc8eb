using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Authentication;

/// <summary>The channel's OpenID metadata and keys, served on loopback.</summary>
internal sealed class ChannelService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _fetches;

    private ChannelService(WebApplication app) => _app = app;

    /// <summary>How often the keys were asked for.</summary>
    public int Fetches => Volatile.Read(ref _fetches);

    public bool IsDown { get; set; }

    /// <summary>Completes when somebody asks for the keys.</summary>
    public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What the keys wait for before they are served.</summary>
    public Task Hold { get; set; } = Task.CompletedTask;

    public IReadOnlyList<JsonNode> Keys { get; set; } = [Publish(TestKeys.First, "first", "msteams", "webchat")];

    public string? KeysUrl { get; set; }

    public Uri MetadataUrl => new($"{_app.Urls.First()}/v1/.well-known/openidconfiguration");

    public static async Task<ChannelService> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var service = new ChannelService(builder.Build());
        service._app.MapGet("/v1/.well-known/openidconfiguration", (RequestDelegate)service.AnswerMetadata);
        service._app.MapGet("/v1/.well-known/keys", (RequestDelegate)service.AnswerKeys);
        await service._app.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }

    public static JsonNode Publish(RSA key, string kid, params string[] endorsements)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (endorsements.Length > 0)
            published["endorsements"] = new JsonArray([.. endorsements.Select(channel => (JsonNode)channel)]);
        return published;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerMetadata(HttpContext context) => Answer(context, new JsonObject
    {
        ["issuer"] = "https://api.botframework.com",
        ["jwks_uri"] = KeysUrl ?? $"{_app.Urls.First()}/v1/.well-known/keys",
    });

    private async Task AnswerKeys(HttpContext context)
    {
        Interlocked.Increment(ref _fetches);
        Asked.TrySetResult();
        await Hold;
        await Answer(context, new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => key.DeepClone())]) });
    }

    private Task Answer(HttpContext context, JsonObject document)
    {
        if (IsDown)
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(document.ToJsonString());
    }
}

/// <summary>Two keys for all tests: making one takes long, and none is a secret.</summary>
internal static class TestKeys
{
    public static readonly RSA First = RSA.Create(2048);
    public static readonly RSA Second = RSA.Create(2048);
}
