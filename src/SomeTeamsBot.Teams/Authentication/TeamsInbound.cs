using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace SomeTeamsBot.Teams.Authentication;

/// <summary>Registers what <see cref="Activities.TeamsBotEndpoint"/> needs, except the <see cref="Activities.ITeamsBot"/> itself.</summary>
public static class TeamsInbound
{
    // Metadata and keys are a few kilobytes; a caller waits for both, and Teams waits for the caller.
    private const int MostKeyBytes = 1024 * 1024;
    private static readonly TimeSpan KeyTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Registers with the settings of a configuration section, which is <see cref="InboundOptions.Section"/>.</summary>
    public static IServiceCollection AddTeamsInbound(this IServiceCollection services, IConfiguration section) =>
        services.AddTeamsInbound(section.Bind);

    /// <summary>Registers with settings from code. Settings that cannot work, or are not safe, stop the host's start.</summary>
    public static IServiceCollection AddTeamsInbound(this IServiceCollection services, Action<InboundOptions> configure)
    {
        services.AddOptions<InboundOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<InboundOptions>, InboundOptionsValidation>());
        services.AddHostedService<LoopbackListening>();

        services.AddHttpClient(ChannelKeyFetch.Client, client =>
        {
            client.Timeout = KeyTimeout;
            client.MaxResponseContentBufferSize = MostKeyBytes;
        });
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ChannelKeyFetch>();
        services.TryAddSingleton<ChannelKeys>();
        services.TryAddSingleton<TokenValidation>();
        services.TryAddSingleton<InboundGate>();
        return services;
    }
}
