namespace SomeTeamsBot;

/// <summary>Runs the bot until it is stopped. A start that fails on a setting is told in a few plain lines.</summary>
internal static class RunBot
{
    // The host logs a failed start with its trace before it throws; until it runs, what it throws is told here, and once.
    private const string HostLog = "Microsoft.Extensions.Hosting.Internal.Host";

    /// <param name="args">Configuration as on the command line.</param>
    /// <param name="errors">Where a start that fails is told.</param>
    /// <param name="cancellationToken">Stops the bot.</param>
    /// <returns>The exit code: 0, or 1 when a setting or the content keeps the bot from starting.</returns>
    public static async Task<int> Until(string[] args, TextWriter errors, CancellationToken cancellationToken)
    {
        var runs = false;
        try
        {
            await using var app = BotHost.Build(args, host => host.Logging.AddFilter(HostLog, level => runs && level >= LogLevel.Information));
            await app.StartAsync(cancellationToken);
            runs = true;
            await app.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (Exception e) when (!runs && StartFault.Explain(e) is not null)
        {
            await errors.WriteLineAsync("SomeBotti does not start:");
            foreach (var fault in StartFault.Explain(e)!)
                await errors.WriteLineAsync($"- {fault}");
            return 1;
        }
    }
}
