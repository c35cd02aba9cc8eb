namespace SomeTeamsBot.Benchmarks.Hosting;

/// <summary>"host": runs one of the measured hosts until standard input ends, and writes its address and, if it wants one, a token.</summary>
internal static class HostCommand
{
    /// <summary>Begins the line with the address.</summary>
    public const string Listening = "listening: ";

    /// <param name="kind">bare, open, authenticated, or a number: open, with so many times the content.</param>
    /// <param name="connector">Where the connector stand-in is.</param>
    /// <param name="folder">Where the database goes.</param>
    public static async Task<int> Run(string kind, string connector, string folder)
    {
        await using var channel = kind == "authenticated" ? await ChannelKeyService.Start() : null;
        await using var app = kind switch
        {
            _ when channel is not null => HostedBot.Authenticated(channel, connector, folder),
            _ when int.TryParse(kind, out var factor) => HostedBot.Grown(folder, factor),
            "open" => HostedBot.Open(folder),
            _ => BareEndpoint.Build(),
        };
        await app.StartAsync();
        Console.WriteLine($"{Listening}{app.Urls.Single()} {channel?.Token}");
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }
}
