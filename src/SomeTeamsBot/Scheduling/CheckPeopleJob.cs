using Quartz;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Scheduling;

/// <summary>Looks whether the people of open cases still have accounts.</summary>
[DisallowConcurrentExecution]
internal sealed partial class CheckPeopleJob(CheckPeople check, ILogger<CheckPeopleJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var changed = await check.Run(cancellationToken);
        if (changed > 0)
            Moved(logger, changed);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Accounts are gone: {Count} open cases go on without them")]
    private static partial void Moved(ILogger logger, int count);
}
