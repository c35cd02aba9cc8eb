using Quartz;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Scheduling;

/// <summary>Runs the audit of the cases; what it had to repair is an error, for it should have been impossible.</summary>
[DisallowConcurrentExecution]
internal sealed partial class AuditJob(AuditCases audit, ILogger<AuditJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var repaired = await audit.Run(cancellationToken);
        if (repaired.Count > 0)
            Repaired(logger, string.Join(", ", repaired));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "These open cases had no live next step and were set going again: {Numbers}")]
    private static partial void Repaired(ILogger logger, string numbers);
}
