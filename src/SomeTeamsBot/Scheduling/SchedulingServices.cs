using Npgsql;
using Quartz;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Scheduling;

internal static class SchedulingServices
{
    /// <summary>
    /// Quartz, in memory for one process and clustered for replicas, so that each job runs on one of them. Either way the rows are the
    /// truth, and the sweep rebuilds what a schedule lacks.
    /// </summary>
    /// <param name="services">Where to register it.</param>
    /// <param name="sharedDatabase">The connection string of the PostgreSQL database that replicas share; null for one process.</param>
    public static IServiceCollection AddScheduling(this IServiceCollection services, string? sharedDatabase)
    {
        services.AddSingleton<IWorkSchedule, WorkSchedule>();
        services.AddScoped<IDueWork, DeliverMessages>();
        services.AddQuartz(quartz =>
        {
            if (sharedDatabase is not null)
                quartz.UsePersistentStore(store => store.UsePostgres(NpgsqlFactory.Instance, WithoutWaitingForTheDisk(sharedDatabase)).ProvisionSchema().UseClustering());
            quartz.ScheduleJob<WorkSweep>(trigger => trigger.WithIdentity("work-sweep").StartNow().WithSimpleSchedule(Every(TimeSpan.FromMinutes(1))));
            quartz.ScheduleJob<AuditJob>(trigger => trigger.WithIdentity("audit").StartNow().WithSimpleSchedule(Every(TimeSpan.FromMinutes(5))));
            quartz.ScheduleJob<CheckPeopleJob>(trigger => trigger.WithIdentity("check-people").StartNow().WithSimpleSchedule(Every(TimeSpan.FromMinutes(30))));
            quartz.ScheduleJob<ExpirySweep>(trigger => trigger.WithIdentity("expiry-sweep").StartNow().WithSimpleSchedule(Every(TimeSpan.FromMinutes(10))));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    /// <summary>
    /// Each step of a job is a commit that all replicas wait for. The schedule is derived from our rows, which do wait for the disk: what a
    /// server that lost its power forgets of it, the sweep makes anew.
    /// </summary>
    private static string WithoutWaitingForTheDisk(string connection)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connection);
            settings.Options = $"{settings.Options} -c synchronous_commit=off".TrimStart();
            return settings.ConnectionString;
        }
        catch (ArgumentException)
        {
            return connection; // the check of the settings says so, in words that do not repeat it
        }
    }

    private static Action<SimpleScheduleBuilder> Every(TimeSpan interval) =>
        // A machine that slept looks at once when it wakes.
        s => s.WithInterval(interval).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount);
}
