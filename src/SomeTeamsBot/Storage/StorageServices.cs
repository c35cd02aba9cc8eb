using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Domain.Questions;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;

namespace SomeTeamsBot.Storage;

internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(p => BotDatabase.Of(
            p.GetRequiredService<IOptions<StorageOptions>>().Value,
            options => options
                .UseApplicationServiceProvider(p)
                // The text of a command carries no values, but at every turn it would drown what matters.
                .ConfigureWarnings(w => w.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)))));
        services.AddSingleton<IDbContextFactory<BotDb>>(p => p.GetRequiredService<BotDatabase>());
        services.AddScoped<TurnDb>();
        services.AddSingleton(p => new KnownPeople(
            p.GetRequiredService<TimeProvider>(), isOnlyWriter: !p.GetRequiredService<IOptions<StorageOptions>>().Value.IsPostgreSql));
        services.AddScoped<TurnStore>();
        services.AddScoped<ITurn>(p => p.GetRequiredService<TurnStore>());
        services.AddScoped<IMessenger>(p => p.GetRequiredService<TurnStore>());
        services.AddScoped<StoredPeople>();
        services.AddScoped<IPeople>(p => p.GetRequiredService<StoredPeople>());
        services.AddScoped<IAddressBook>(p => p.GetRequiredService<StoredPeople>());
        services.AddScoped<IGreetedPlaces, StoredGreetedPlaces>();
        services.AddScoped<IFeedback, StoredFeedback>();
        services.AddScoped<IDeliveries, StoredDeliveries>();
        services.AddScoped<StoredDrafts>();
        services.AddScoped<IDrafts>(p => p.GetRequiredService<StoredDrafts>());
        services.AddScoped<IExpiring>(p => p.GetRequiredService<StoredDrafts>());
        services.AddScoped<IExpiring>(p => p.GetRequiredService<TurnStore>());
        services.AddScoped<StoredCases>();
        services.AddScoped<ICases>(p => p.GetRequiredService<StoredCases>());
        services.AddScoped<IExpiring>(p => p.GetRequiredService<StoredCases>());
        services.AddScoped<ICaseCards, StoredCards>();
        services.AddScoped<IAbsences, StoredAbsences>();
        services.AddScoped<StoredQuestions>();
        services.AddScoped<IQuestions>(p => p.GetRequiredService<StoredQuestions>());
        services.AddScoped<IExpiring>(p => p.GetRequiredService<StoredQuestions>());
        services.AddHostedService<Migration>();
        return services;
    }

    /// <summary>Ready is true only when the database answers.</summary>
    public static IHealthChecksBuilder AddStorageCheck(this IHealthChecksBuilder checks) => checks.AddCheck<DatabaseCheck>("database");

    private sealed class DatabaseCheck(IDbContextFactory<BotDb> databases) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            return await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
        }
    }

    /// <summary>Brings the database to this version before anything else starts.</summary>
    private sealed class Migration(BotDatabase database) : IHostedLifecycleService
    {
        public Task StartingAsync(CancellationToken cancellationToken) => database.Migrate(cancellationToken);

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
