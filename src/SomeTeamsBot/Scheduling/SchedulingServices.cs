using Quartz;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Scheduling;

internal static class SchedulingServices
{
    /// <summary>Quartz in memory: the rows are the truth, and the sweep rebuilds the jobs at start.</summary>
    public static IServiceCollection AddScheduling(this IServiceCollection services)
    {
        services.AddSingleton<IDeliverySchedule, DeliverySchedule>();
        services.AddQuartz(quartz => quartz
            .ScheduleJob<DeliverySweep>(trigger => trigger.WithIdentity("delivery-sweep").StartNow().WithSimpleSchedule(Every(TimeSpan.FromMinutes(1))))
            .ScheduleJob<ExpirySweep>(trigger => trigger.WithIdentity("expiry-sweep").StartNow().WithSimpleSchedule(Every(TimeSpan.FromMinutes(10)))));
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    private static Action<SimpleScheduleBuilder> Every(TimeSpan interval) => s => s.WithInterval(interval).RepeatForever();
}
