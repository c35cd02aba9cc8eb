using Quartz;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Scheduling;

/// <summary>Deletes what has expired, so that a day means a day even when nobody writes.</summary>
internal sealed class ExpirySweep(IEnumerable<IExpiring> kept) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var expiring in kept)
            await expiring.DeleteExpired(cancellationToken);
    }
}
