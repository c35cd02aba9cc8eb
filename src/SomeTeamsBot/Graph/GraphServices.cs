using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Graph;

internal static class GraphServices
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "Graph";

    /// <summary>
    /// Adds <see cref="IDirectory"/> and <see cref="IReach"/>. Needs a <see cref="GraphCredential"/> and a <see cref="TimeProvider"/>.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The whole configuration: the section "Graph", and of "Teams" the bot's app id.</param>
    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<GraphOptions>().Bind(configuration.GetSection(GraphOptions.Section))
            .PostConfigure(options => options.TeamsAppId ??= configuration["Teams:AppId"])
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptionsCheck>();
        services.AddHttpClient(ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan) // each question has its own
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
            {
                // A redirect would lead the token to an address that nobody has looked at.
                AllowAutoRedirect = false,
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            // Graph knows "$select", not what the client makes of it.
            .AddHttpMessageHandler(static () => new ParametersNameDecodingHandler())
            // One client for the whole run, whose connections are renewed above.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();

        services.AddSingleton(provider => new GraphToken(provider.GetRequiredService<GraphCredential>(), BaseUrl(provider)));
        services.AddSingleton(provider => new GraphServiceClient(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(ClientName), provider.GetRequiredService<GraphToken>(), BaseUrl(provider)));
        services.AddSingleton<GraphCalls>();
        services.AddSingleton<AppCatalogue>();
        services.AddSingleton<GraphDirectory>();
        services.AddSingleton<IDirectory>(provider => provider.GetRequiredService<GraphDirectory>());
        services.AddSingleton<IReach>(provider => provider.GetRequiredService<GraphDirectory>());
        return services;
    }

    private static string BaseUrl(IServiceProvider provider) => provider.GetRequiredService<IOptions<GraphOptions>>().Value.BaseUrl.TrimEnd('/');
}
