using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SomeTeamsBot.Benchmarks.Scale;
using SomeTeamsBot.Content;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Teams.Authentication;
using SomeTeamsBot.Teams.Connector;

namespace SomeTeamsBot.Benchmarks.Hosting;

/// <summary>The real bot on a free port with a fresh database.</summary>
internal static class HostedBot
{
    /// <summary>The service URL of the authenticated bot's activities: it must be a trusted one, so the way there is bent.</summary>
    public const string TrustedService = "https://smba.trafficmanager.net";

    /// <summary>As on a developer's machine.</summary>
    public static WebApplication Open(string folder) => BotHost.Build([.. OpenSettings(folder)]);

    /// <summary>The same with the shipped content many times over.</summary>
    public static WebApplication Grown(string folder, int factor) => BotHost.Build(
        [.. OpenSettings(folder)],
        builder => builder.Services.AddSingleton<OpenContent>(folders =>
        {
            var (handbook, triage) = ContentLoader.LoadAll(folders);
            var grown = GrownHandbook.Of(handbook, factor);
            return new OpenedContent(new OpenHandbook(grown, GuidelineIndex.Build(grown)), triage);
        }));

    public static IEnumerable<string> OpenSettings(string folder) =>
        [.. Settings(folder), "--environment=Development", "--Teams:DangerouslyAllowUnauthenticatedRequests=true"];

    /// <summary>As in production, but that the keys are this machine's, the bot's own token is made up, and TLS is left out.</summary>
    public static WebApplication Authenticated(ChannelKeyService channel, string connector, string folder) => BotHost.Build(
        [
            .. Settings(folder),
            "--environment=Production",
            $"--Teams:AppId={ChannelKeyService.AppId}",
            $"--Teams:TenantId={ChannelKeyService.TenantId}",
            "--Teams:ClientSecret=not-used-here",
        ],
        builder =>
        {
            builder.Services.Configure<InboundOptions>(options =>
            {
                options.MetadataUrl = channel.MetadataUrl;
                options.MetadataMayBeHttpOnLoopback = true;
            });
            builder.Services.AddSingleton<CredentialFactory>(_ => () => new MadeUpToken());
            builder.Services.AddHttpClient(ConnectorWire.ClientName).AddHttpMessageHandler(() => new WayToStandIn(connector));
        });

    // The bot's own pace would be what is measured.
    private static IEnumerable<string> Settings(string folder) =>
    [
        "--urls=http://127.0.0.1:0",
        "--Teams:GlobalCallsPerSecond=1000000",
        "--Logging:LogLevel:Default=Warning",
        $"--Storage:ConnectionString=Data Source={Path.Combine(folder, "bot.db")}",
    ];

    private sealed class MadeUpToken : TokenCredential
    {
        private static readonly AccessToken Token = new(new string('t', 1200), TimeProvider.System.GetUtcNow().AddHours(20));

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => Token;

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(Token);
    }

    private sealed class WayToStandIn(string connector) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(connector + request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
