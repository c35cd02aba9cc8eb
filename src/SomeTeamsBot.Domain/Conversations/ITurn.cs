namespace SomeTeamsBot.Domain.Conversations;

/// <summary>
/// What one turn changes stands or falls together: the change, the messages it causes, and the answer to the press that asked for it.
/// Teams repeats slow presses, so a press that settled something must not act twice.
/// </summary>
public interface ITurn
{
    /// <summary>The answer that the press got before, if it settled something within the last 24 hours; else null.</summary>
    Task<SettledAnswer?> Earlier(PressKey press, CancellationToken cancellationToken);

    /// <summary>Commits what the turn wrote; nothing happens when it wrote nothing.</summary>
    /// <param name="press">The press that is settled; null when there is none.</param>
    /// <param name="answer">Its answer; null when there is none.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    /// <returns>The answer of the same press when another replica settled it meanwhile (then nothing of this turn stands); else null.</returns>
    Task<SettledAnswer?> Commit(PressKey? press, SettledAnswer? answer, CancellationToken cancellationToken);
}

/// <summary>Names one press: who, on which version of which card, and which button.</summary>
/// <param name="PersonKey">Who.</param>
/// <param name="Nonce">The card version's nonce.</param>
/// <param name="Verb">The button's verb.</param>
public sealed record PressKey(string PersonKey, string Nonce, string Verb);

/// <summary>What the presser was told.</summary>
/// <param name="Notice">The line at the card; null for none.</param>
/// <param name="Replacement">What the card became; null when it stayed.</param>
public sealed record SettledAnswer(string? Notice, Page? Replacement);
