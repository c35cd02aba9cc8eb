namespace SomeTeamsBot.Domain.Triage;

/// <summary>A dialog that was left unfinished.</summary>
/// <param name="Dialog">Where the person was.</param>
/// <param name="Text">What they wrote at the start, masked; null when they pressed a button.</param>
public sealed record Draft(Dialog Dialog, string? Text);

/// <summary>Keeps at most one draft a person.</summary>
public interface IDrafts
{
    /// <summary>The person's draft; null when there is none or it has expired.</summary>
    Task<Draft?> Find(string personKey, CancellationToken cancellationToken);

    /// <summary>Keeps the draft in the place of an earlier one; it expires <see cref="DraftLife.Kept"/> from now.</summary>
    Task Keep(string personKey, Draft draft, CancellationToken cancellationToken);

    /// <summary>Deletes the person's draft.</summary>
    Task Delete(string personKey, CancellationToken cancellationToken);

    /// <summary>Deletes everybody's expired drafts.</summary>
    Task DeleteExpired(CancellationToken cancellationToken);
}

/// <summary>How long a draft lives.</summary>
public static class DraftLife
{
    /// <summary>From its last change.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);
}
