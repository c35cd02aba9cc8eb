using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Graph;
using SomeTeamsBot.Sandbox.Town;
using SomeTeamsBot.Tests.Teams.Connector;
using Xunit;

namespace SomeTeamsBot.Tests.Graph;

/// <summary>
/// The directory as the host registers it, before the town's Graph. Its clock stands still, so a time-out ends only when the test turns
/// it. With <see cref="PublicCloud"/> as base URL only the last step of the way leads to the stand-in, and the token is production's.
/// </summary>
internal sealed class GraphTown : IAsyncDisposable
{
    public const string PublicCloud = "https://graph.microsoft.com/v1.0";

    private readonly ServiceProvider services;

    private GraphTown(GraphStandIn graph, ServiceProvider services, FakeTimeProvider clock, RecordingCredential credential, LogLines log) =>
        (Graph, this.services, Clock, Credential, Log) = (graph, services, clock, credential, log);

    public GraphStandIn Graph { get; }

    public FakeTimeProvider Clock { get; }

    public RecordingCredential Credential { get; }

    public LogLines Log { get; }

    public IDirectory Directory => services.GetRequiredService<IDirectory>();

    public IReach Reach => services.GetRequiredService<IReach>();

    public static async Task<GraphTown> Start(params (string Key, string Value)[] settings)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 10, 5, 6, 0, 0, TimeSpan.Zero));
        var graph = await GraphStandIn.Start(Mallila.Everybody, time: clock);
        var credential = new RecordingCredential(clock);
        var log = new LogLines();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Graph:BaseUrl"] = graph.Url,
            ["Graph:Mailbox"] = Mallila.Mailbox.Mail,
            ["Teams:AppId"] = Mallila.TeamsAppId,
        }).AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();

        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<GraphCredential>(credential.Make);
        services.AddGraph(configuration);
        services.AddHttpClient(GraphServices.ClientName).ConfigurePrimaryHttpMessageHandler(() => new Detour(graph.Url));
        return new(graph, services.BuildServiceProvider(), clock, credential, log);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Graph.DisposeAsync();
        Assert.Empty(Graph.Unexpected);
    }

    /// <summary>Leads the public cloud's address to the stand-in, leaves this machine's alone, and lets nothing else through.</summary>
    private sealed class Detour(string standIn) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var address = request.RequestUri!.AbsoluteUri;
            if (address.StartsWith(PublicCloud, StringComparison.Ordinal))
                request.RequestUri = new Uri(standIn + address[PublicCloud.Length..]);
            else if (!request.RequestUri.IsLoopback)
                throw new NotSupportedException($"The bot called {address}.");

            return base.SendAsync(request, cancellationToken);
        }
    }
}
