using Microsoft.Extensions.Options;
using SomeTeamsBot.Bot;
using SomeTeamsBot.Content;
using SomeTeamsBot.Graph;
using SomeTeamsBot.Incidents;
using SomeTeamsBot.Scheduling;
using SomeTeamsBot.Storage;
using SomeTeamsBot.Teams.Activities;
using SomeTeamsBot.Teams.Authentication;
using SomeTeamsBot.Teams.Connector;

namespace SomeTeamsBot;

/// <summary>The running bot: what Program starts, and the sandbox, the tests and the benchmarks with it.</summary>
public static class BotHost
{
    /// <summary>Builds the host; it is not started yet.</summary>
    /// <param name="args">Configuration as on the command line ("--Teams:AppId=…").</param>
    /// <param name="adjust">Changes before the host is built: the clock, the far side of a call, logging.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        // Settings and content stand beside the program, wherever it was started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddTeamsInbound(builder.Configuration.GetSection(InboundOptions.Section));
        builder.Services.AddTeamsConnector(builder.Configuration.GetSection("Teams"));
        builder.Services.AddSingleton(ProveToGraph);
        builder.Services.AddGraph(builder.Configuration);
        builder.Services.AddContent();
        builder.Services.AddStorage();
        var storage = builder.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        builder.Services.AddScheduling(sharedDatabase: storage.IsPostgreSql ? storage.ConnectionString : null);
        builder.Services.AddIncidents();
        builder.Services.AddBot();
        builder.Services.AddHealthChecks().AddStorageCheck();
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.MapTeamsBot();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        return app;
    }

    // The bot proves to Graph who it is as it does to Teams. Where it proves nothing to Teams, it asks nothing of a real Graph either.
    private static GraphCredential ProveToGraph(IServiceProvider services) => () =>
        services.GetRequiredService<IOptions<ConnectorOptions>>().Value.DangerouslyAllowUnauthenticatedRequests
            ? null
            : services.GetRequiredService<CredentialFactory>()();
}
