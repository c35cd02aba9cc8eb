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
                quartz.UsePersistentStore(store => store.UsePostgres(NpgsqlFactory.Instance, sharedDatabase).ProvisionSchema().UseClustering());
            quartz.ScheduleJob<WorkSweep>(trigger => trigger.WithIdentity("work-sweep").StartNow().WithSimpleSchedule(Every(TimeSpan.FromMinutes(1))));
            quartz.ScheduleJob<AuditJob>(trigger => trigger.WithIdentity("audit").StartNow().WithSimpleSchedule(Every(TimeSpan.FromMinutes(5))));
            quartz.ScheduleJob<CheckPeopleJob>(trigger => trigger.WithIdentity("check-people").StartNow().WithSimpleSchedule(Every(TimeSpan.FromMinutes(30))));
            quartz.ScheduleJob<ExpirySweep>(trigger => trigger.WithIdentity("expiry-sweep").StartNow().WithSimpleSchedule(Every(TimeSpan.FromMinutes(10))));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    private static Action<SimpleScheduleBuilder> Every(TimeSpan interval) =>
        // A machine that slept looks at once when it wakes.
        s => s.WithInterval(interval).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount);
}
