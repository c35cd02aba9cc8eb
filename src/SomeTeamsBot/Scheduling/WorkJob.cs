using Quartz;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Scheduling;

/// <summary>Does one item of due work, and comes back when it says so.</summary>
[DisallowConcurrentExecution]
internal sealed partial class WorkJob(IEnumerable<IDueWork> works, IWorkSchedule schedule, IHostApplicationLifetime host, ILogger<WorkJob> logger) : IJob
{
    internal const string KindKey = "kind";
    internal const string IdKey = "id";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var (kind, id) = (context.MergedJobDataMap.GetString(KindKey)!, context.MergedJobDataMap.GetString(IdKey)!);
        // A far side that is down must not hold up the host's stop; the row stays open and the next start finds it.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, host.ApplicationStopping);
        try
        {
            if (works.FirstOrDefault(w => w.Kind == kind) is { } work && await work.Execute(id, stopping.Token) is { } due)
                await schedule.Schedule([new DueItem(kind, id, due)], stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Interrupted(logger, kind);
        }
        catch (Exception e)
        {
            Failed(logger, kind, e); // the row stays open, and the sweep finds it within a minute
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Work of the kind {Kind} was interrupted by the stop; it stays open")]
    private static partial void Interrupted(ILogger logger, string kind);

    [LoggerMessage(Level = LogLevel.Error, Message = "Work of the kind {Kind} failed; it stays open and is tried again")]
    private static partial void Failed(ILogger logger, string kind, Exception e);
}
