namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Finds out whose account is gone, some at a time; a directory that does not answer leaves everybody where they are.</summary>
/// <param name="directory">The directory.</param>
/// <param name="time">The clock.</param>
public sealed class FindGone(IDirectory directory, TimeProvider time)
{
    /// <summary>Between two questions, so that many people are no burst.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Those of the people whose account is gone, as far as the directory told.</summary>
    public async Task<IReadOnlyList<string>> Among(IEnumerable<string> personKeys, CancellationToken cancellationToken)
    {
        List<string> gone = [];
        var isFirst = true;
        foreach (var some in personKeys.Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).Chunk(IDirectory.MostAtOnce))
        {
            if (!isFirst)
                await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
            isFirst = false;
            try
            {
                gone.AddRange(await directory.Gone(some, cancellationToken).ConfigureAwait(false));
            }
            catch (DirectoryUnavailableException)
            {
                break; // the rest is asked next time; that an account is gone is no matter of minutes
            }
        }

        return gone;
    }
}
