using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SomeTeamsBot.Teams.Authentication;

/// <summary>
/// Stops a start without authentication that other machines could reach. It looks at what the server listens on once it listens, for
/// addresses come from many places (arguments, variables, settings, code); until then <see cref="InboundGate"/> refuses by connection.
/// </summary>
internal sealed partial class LoopbackListening(IOptions<InboundOptions> options, ILogger<LoopbackListening> logger, IServer? server = null)
    : IHostedLifecycleService
{
    /// <exception cref="OptionsValidationException">The host listens on more than loopback; the message names key, fault and remedy.</exception>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.DangerouslyAllowUnauthenticatedRequests)
            return Task.CompletedTask;

        var addresses = server?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (addresses.FirstOrDefault(address => !Loopback.IsHost(BindingAddress.Parse(address).Host)) is { } open)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(InboundOptions),
            [
                $"Teams:DangerouslyAllowUnauthenticatedRequests is true and the host listens on \"{open}\", which is not loopback. "
                + "Remove the key, or listen on http://127.0.0.1 or http://localhost only.",
            ]);
        }

        LogOpen(logger);
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1, LogLevel.Warning, "Requests are not authenticated: for the local client on this machine only")]
    private static partial void LogOpen(ILogger logger);
}
