namespace SomeTeamsBot.Domain.Guidelines.Feedback;

/// <summary>Keeps what people thought of answers. No identity passes through here, nor anything that leads to one.</summary>
public interface IFeedback
{
    /// <summary>Adds one to a count.</summary>
    /// <param name="subjectId">The passage's or matter's id, or "kanavat".</param>
    /// <param name="helpful">Which count.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    Task Count(string subjectId, bool helpful, CancellationToken cancellationToken);

    /// <summary>Keeps a comment.</summary>
    /// <param name="maskedText">What was written, masked.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    Task Comment(string maskedText, CancellationToken cancellationToken);
}
