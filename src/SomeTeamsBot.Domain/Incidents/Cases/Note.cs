namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Words between the handlers and the reporter, masked.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Text">The words.</param>
/// <param name="ByKey">By whom.</param>
/// <param name="At">When (UTC).</param>
public sealed record Note(NoteKind Kind, string Text, string ByKey, DateTimeOffset At);

/// <summary>What words are.</summary>
public enum NoteKind
{
    /// <summary>A handler asks the reporter.</summary>
    Question,

    /// <summary>The reporter answers or adds.</summary>
    FromReporter,

    /// <summary>Why something was refused, changed or handed on.</summary>
    Reason,
}
