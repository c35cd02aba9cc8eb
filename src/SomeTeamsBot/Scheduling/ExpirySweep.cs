using Quartz;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Scheduling;

/// <summary>Deletes the triage drafts that have expired, so that a day means a day even when nobody writes.</summary>
internal sealed class DraftSweep(IDrafts drafts) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await drafts.DeleteExpired(cancellationToken);
}
