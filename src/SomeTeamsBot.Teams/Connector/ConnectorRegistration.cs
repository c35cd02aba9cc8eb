using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SomeTeamsBot.Teams.Connector;

/// <summary>Registers the outbound side.</summary>
public static class ConnectorRegistration
{
    /// <summary>
    /// Adds <see cref="IConnector"/> and <see cref="IRoster"/>: without a key for turns, and by <see cref="Urgency"/>. They share one pace,
    /// one back-off and one token. Needs a <see cref="TimeProvider"/> only when it is not the system's; a <see cref="CredentialFactory"/>
    /// registered before replaces the configured credential.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="teams">The configuration section "Teams"; see <see cref="ConnectorOptions"/>.</param>
    public static IServiceCollection AddTeamsConnector(this IServiceCollection services, IConfiguration teams)
    {
        services.AddOptions<ConnectorOptions>().Bind(teams).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ConnectorOptions>, ConnectorOptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(ConnectorWire.ClientName, client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = ConnectorWire.LargestAnswer;
            })
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
            {
                // A redirect would lead to an address that nobody has looked at.
                AllowAutoRedirect = false,
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .RemoveAllLoggers();

        services.TryAddSingleton<CredentialFactory>(provider => () => BotCredential.Create(Options(provider)));
        services.TryAddSingleton(provider => new BotToken(
            provider.GetRequiredService<CredentialFactory>(), Options(provider).Scope,
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<BotToken>>()));
        services.TryAddSingleton(provider => new Pacer(
            PaceLimits.Documented(Options(provider).GlobalCallsPerSecond), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<ConnectorWire>();
        services.TryAddSingleton<ConnectorCalls>();

        foreach (var urgency in Enum.GetValues<Urgency>())
        {
            services.TryAddKeyedSingleton(urgency, (provider, _) =>
                new ConnectorClient(provider.GetRequiredService<ConnectorCalls>(), RetryPolicy.Of(urgency)));
            services.TryAddKeyedSingleton<IConnector>(urgency, (provider, key) => provider.GetRequiredKeyedService<ConnectorClient>(key));
            services.TryAddKeyedSingleton<IRoster>(urgency, (provider, key) => provider.GetRequiredKeyedService<ConnectorClient>(key));
        }

        services.TryAddSingleton<IConnector>(provider => provider.GetRequiredKeyedService<ConnectorClient>(Urgency.Interactive));
        services.TryAddSingleton<IRoster>(provider => provider.GetRequiredKeyedService<ConnectorClient>(Urgency.Interactive));
        return services;
    }

    private static ConnectorOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<ConnectorOptions>>().Value;
}
