using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>Keeps questions. What one turn writes stands or falls together; see <see cref="ITurn"/>.</summary>
public interface IQuestions
{
    /// <summary>Keeps a new question.</summary>
    Task Add(Question question, CancellationToken cancellationToken);

    /// <summary>The question as it is now; null when there is none.</summary>
    Task<KeptQuestion?> Find(Guid id, CancellationToken cancellationToken);

    /// <summary>Keeps what became of a question.</summary>
    /// <returns>False, with nothing written, when somebody else changed it meanwhile.</returns>
    Task<bool> Keep(KeptQuestion before, Question after, CancellationToken cancellationToken);

    /// <summary>The questions to which something is due by then.</summary>
    Task<IReadOnlyList<DueItem>> Due(DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>What the person asked, the newest first; at most so many.</summary>
    Task<IReadOnlyList<Question>> OfAsker(string personKey, int most, CancellationToken cancellationToken);

    /// <summary>What the person was asked, the newest first; at most so many.</summary>
    Task<IReadOnlyList<Question>> OfRecipient(string personKey, int most, CancellationToken cancellationToken);

    /// <summary>How many questions the person has sent since then.</summary>
    Task<int> CountSince(string personKey, DateTimeOffset since, CancellationToken cancellationToken);
}

/// <summary>A question as it was read.</summary>
/// <param name="Question">The question.</param>
/// <param name="Revision">Grows with every write; two writers are told apart by it.</param>
public sealed record KeptQuestion(Question Question, int Revision);
