namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What a command came to.</summary>
public abstract record Decision;

/// <summary>It was done.</summary>
/// <param name="File">The case after it.</param>
/// <param name="Facts">What happened, in order.</param>
public sealed record Done(CaseFile File, IReadOnlyList<CaseFact> Facts) : Decision;

/// <summary>It was not done, and nothing changed.</summary>
public sealed record Denied(Denial Why) : Decision;

/// <summary>Why something was not done.</summary>
public enum Denial
{
    /// <summary>The person has no part in the case, or not this one.</summary>
    NotYours,

    /// <summary>Not in the state the case is in.</summary>
    NotNow,

    /// <summary>Reasons take 20 characters at least.</summary>
    ReasonTooShort,

    /// <summary>A question has 10 to 1000 characters.</summary>
    QuestionLength,

    /// <summary>One of the options must be chosen.</summary>
    ChoiceMissing,

    /// <summary>The reporter must be told something.</summary>
    SummaryMissing,

    /// <summary>There is nobody to give it to.</summary>
    NobodyThere,

    /// <summary>The matter is about that person, or they reported it.</summary>
    NotThem,

    /// <summary>It was done once already, and that is the limit.</summary>
    OnlyOnce,
}
