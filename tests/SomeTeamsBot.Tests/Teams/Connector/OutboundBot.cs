using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SomeTeamsBot.Sandbox;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Teams.Connector;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Connector;

/// <summary>
/// The outbound side as the host registers it, before a stand-in. In its authenticated mode it calls the real address, and only the last
/// step of the way leads to the stand-in: so the check of the address and the token are those of production.
/// </summary>
internal sealed class OutboundBot : IAsyncDisposable
{
    public const string Region = "https://smba.trafficmanager.net/emea/tenant-1/";
    public const string Tenant = "tenant-1";

    private readonly ServiceProvider _services;

    private OutboundBot(TeamsStandIn teams, ServiceProvider services, ImpatientClock clock, RecordingCredential credential, LogLines log, Detour detour) =>
        (Teams, _services, Clock, Credential, Log, Way) = (teams, services, clock, credential, log, detour);

    public TeamsStandIn Teams { get; }

    public ImpatientClock Clock { get; }

    public RecordingCredential Credential { get; }

    public LogLines Log { get; }

    /// <summary>What went over the wire, and where to.</summary>
    public Detour Way { get; }

    public IConnector Connector => _services.GetRequiredService<IConnector>();

    public IConnector Background => _services.GetRequiredKeyedService<IConnector>(Urgency.Background);

    public IRoster Roster => _services.GetRequiredService<IRoster>();

    public static async Task<OutboundBot> Start(StandInSettings? settings = null, params (string Key, string Value)[] configuration)
    {
        var clock = new ImpatientClock();
        var teams = await TeamsStandIn.Start((settings ?? new()) with { Time = clock });
        var credential = new RecordingCredential(clock);
        var log = new LogLines();
        var detour = new Detour(teams.Url);

        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<CredentialFactory>(credential.Make);
        services.AddTeamsConnector(Configuration([("AppId", "app-1"), ("TenantId", Tenant), ("ClientSecret", "x"), .. configuration]));
        services.AddHttpClient(ConnectorWire.ClientName).ConfigurePrimaryHttpMessageHandler(() => detour);
        return new(teams, services.BuildServiceProvider(), clock, credential, log, detour);
    }

    public static IConfiguration Configuration(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(v => KeyValuePair.Create(v.Key, (string?)v.Value)))
        .Build();

    public static ConversationReference Chat(string id = "a:1", string serviceUrl = Region) =>
        new() { ServiceUrl = serviceUrl, ConversationId = id, BotId = "28:app-1", TenantId = Tenant };

    public static Activity Says(string text = "Hei") => new() { Type = ActivityTypes.Message, Text = text };

    public Task<SendResult> Send(string conversation = "a:1", string text = "Hei") =>
        Connector.Send(Chat(conversation), Says(text), TestContext.Current.CancellationToken);

    public Task<SendResult> SendInBackground(string conversation = "a:1", string text = "Hei") =>
        Background.Send(Chat(conversation), Says(text), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Teams.DisposeAsync();
    }

    /// <summary>Leads the bot's region to the stand-in, leaves this machine's addresses alone, and lets nothing else through.</summary>
    internal sealed class Detour(string standIn) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
    {
        private int _calls;

        public int Calls => _calls;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _calls);
            var address = request.RequestUri!.AbsoluteUri;
            if (address.StartsWith(Region, StringComparison.Ordinal))
                request.RequestUri = new Uri($"{standIn}/{address[Region.Length..]}");
            else if (!request.RequestUri.IsLoopback)
                throw new InvalidOperationException($"The bot called {address}.");

            return base.SendAsync(request, cancellationToken);
        }
    }
}
