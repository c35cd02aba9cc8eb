namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Something that happens to a case by itself.</summary>
/// <param name="Kind">What.</param>
/// <param name="Due">When (UTC).</param>
/// <param name="Round">Of what repeats: how often it has happened.</param>
public sealed record CaseTimer(TimerKind Kind, DateTimeOffset Due, int Round = 0);

/// <summary>What may happen by itself.</summary>
public enum TimerKind
{
    /// <summary>Finding out whom it goes to.</summary>
    FindRecipients,

    /// <summary>The time to take it on is over in the night, when nobody more is asked: the reporter is told.</summary>
    NoteLate,

    /// <summary>Nobody has taken it on: the deputy has it too.</summary>
    AddDeputy,

    /// <summary>Nobody has taken it on: the next level has it too.</summary>
    AddNextLevel,

    /// <summary>Nobody has taken it on: the municipal manager has it too.</summary>
    AddDirector,

    /// <summary>Nobody has taken it on: everybody is told again.</summary>
    TellAgain,

    /// <summary>The time to decide on an escalation is over.</summary>
    Decide,

    /// <summary>Taken on, and nothing done.</summary>
    Idle,

    /// <summary>The reporter hears where it is.</summary>
    TellReporter,

    /// <summary>The question to the reporter is asked again.</summary>
    RemindQuestion,

    /// <summary>The question is left unanswered and the handling goes on.</summary>
    EndQuestion,

    /// <summary>Whoever was asked to take it over has not done so.</summary>
    EndTransfer,

    /// <summary>The refusal of an escalation stands.</summary>
    AcceptRejection,

    /// <summary>The time to object is over.</summary>
    Close,

    /// <summary>Looking into harassment must have begun.</summary>
    Investigate,

    /// <summary>The time to notify of a personal data breach is nearly over.</summary>
    DataBreach,

    /// <summary>Its time of being kept is over.</summary>
    Purge,
}
