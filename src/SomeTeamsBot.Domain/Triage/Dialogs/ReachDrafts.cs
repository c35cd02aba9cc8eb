using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The drafts as they are reached from a turn: what goes wrong is told, not thrown, for the advice must go on without them.</summary>
internal sealed class ReachDrafts(IDrafts drafts)
{
    /// <summary>The person's draft, or why it could not be read.</summary>
    public async Task<(Draft? Draft, Exception? Trouble)> Find(Asker asker, CancellationToken cancellationToken)
    {
        Draft? draft = null;
        var trouble = await Try(async () => draft = await drafts.Find(asker.Person.Key, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        return (draft, trouble);
    }

    /// <summary>Keeps the draft; why it could not, or null.</summary>
    public Task<Exception?> Keep(Asker asker, Draft draft, CancellationToken cancellationToken) =>
        Try(() => drafts.Keep(asker.Person.Key, draft, cancellationToken));

    /// <summary>Deletes the draft; why it could not, or null.</summary>
    public Task<Exception?> Delete(Asker asker, CancellationToken cancellationToken) => Try(() => drafts.Delete(asker.Person.Key, cancellationToken));

    /// <summary>Does the work; what went wrong, or null.</summary>
    public static async Task<Exception?> Try(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
            return null;
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            return trouble;
        }
    }
}
