namespace SomeTeamsBot.Domain.Triage;

/// <summary>A dialog that was left unfinished.</summary>
/// <param name="Dialog">Where the person was.</param>
/// <param name="Text">What they wrote, masked; null when they only pressed buttons.</param>
public sealed record Draft(Dialog Dialog, string? Text)
{
    // Twice what one field takes; beyond it the first words give way.
    private const int LongestText = 2 * TellTriage.MaxLength;

    /// <summary>The draft with more words under those written before. The same words again, as a repeated press sends them, add nothing.</summary>
    /// <param name="told">The words, masked.</param>
    public Draft Adding(string told)
    {
        if (string.IsNullOrWhiteSpace(told) || (Text is not null && Text.EndsWith(told, StringComparison.Ordinal)))
            return this;
        var both = Text is null ? told : $"{Text}\n{told}";
        return this with { Text = both.Length <= LongestText ? both : told };
    }
}

/// <summary>Keeps at most one draft a person.</summary>
public interface IDrafts
{
    /// <summary>The person's draft; null when there is none or it has expired.</summary>
    Task<Draft?> Find(string personKey, CancellationToken cancellationToken);

    /// <summary>Keeps the draft in the place of an earlier one; it expires <see cref="DraftLife.Kept"/> from now.</summary>
    Task Keep(string personKey, Draft draft, CancellationToken cancellationToken);

    /// <summary>Deletes the person's draft.</summary>
    Task Delete(string personKey, CancellationToken cancellationToken);
}

/// <summary>How long a draft lives.</summary>
public static class DraftLife
{
    /// <summary>From its last change.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);
}
