namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What was reported.</summary>
/// <param name="Situation">The kind of matter ("S4").</param>
/// <param name="Title">Its title.</param>
public sealed record Report(string Situation, string Title)
{
    /// <summary>What happened, in the reporter's words, masked; may be empty.</summary>
    public string Words { get; init; } = "";

    /// <summary>Where it is; text, never fetched.</summary>
    public string Address { get; init; } = "";

    /// <summary>The channel or service; empty when not told.</summary>
    public string Place { get; init; } = "";

    /// <summary>Whether and where the proof is kept.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>Who else saw it.</summary>
    public string Witness { get; init; } = "";

    /// <summary>What was asked and answered on the way here.</summary>
    public IReadOnlyList<Answered> Answers { get; init; } = [];

    /// <summary>Whom the matter is about: they get no card, no sight of it and no notice, ever.</summary>
    public IReadOnlyList<Subject> About { get; init; } = [];

    /// <summary>Whether somebody under age is involved.</summary>
    public bool HasMinor { get; init; }

    /// <summary>Offices that take it on ("esihenkilo").</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>Of an elected official who is its target: the offices they chose to tell; empty when they chose none.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>Offices that are told that there is such a case.</summary>
    public IReadOnlyList<string> Inform { get; init; } = [];

    /// <summary>Whether the level above has it from the start.</summary>
    public bool AlsoAbove { get; init; }

    /// <summary>Whether personal data may have leaked: the data protection officer has 72 hours.</summary>
    public bool IsDataBreach { get; init; }

    /// <summary>The version of the questions that it rests on; empty in a case from before that was noted.</summary>
    public string TreeVersion { get; init; } = "";

    /// <summary>The version of the guideline that was in force.</summary>
    public string GuidelineVersion { get; init; } = "";

    /// <summary>Whether the reporter said that the supervisor the directory names is not theirs.</summary>
    public bool SupervisorIsWrong { get; init; }
}

/// <summary>A question and its answer, as they stood on the card.</summary>
public sealed record Answered(string Question, string Answer);

/// <summary>Whom a matter may be about.</summary>
public enum Subject
{
    /// <summary>The reporter's own supervisor.</summary>
    OwnSupervisor,

    /// <summary>That one's supervisor.</summary>
    NextLevel,

    MunicipalManager,

    /// <summary>The chairs of the council and the board.</summary>
    CouncilLeadership,
}
