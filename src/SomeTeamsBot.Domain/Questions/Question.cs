using System.Text.Json.Serialization;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>
/// What somebody asked their supervisor, and what came of it. It is no case: it has one recipient, one reminder and no ladder. Immutable;
/// <see cref="QuestionRules"/> makes the next one. All words in it were masked before they came here.
/// </summary>
public sealed record Question
{
    public required Guid Id { get; init; }

    public required SupervisorMatter Matter { get; init; }

    /// <summary>The directory's object id of whoever asks.</summary>
    public required string AskerKey { get; init; }

    /// <summary>The name the channel showed when it was sent.</summary>
    public required string AskerName { get; init; }

    /// <summary>In the asker's words; may be empty where <see cref="Use"/> tells.</summary>
    public string Text { get; init; } = "";

    /// <summary>Of TikTok: what for; else null.</summary>
    public TikTokUse? Use { get; init; }

    /// <summary>Whether the asker said that the supervisor the directory names is not theirs.</summary>
    public bool SupervisorIsWrong { get; init; }

    public required QuestionState State { get; init; }

    /// <summary>When it was sent (UTC).</summary>
    public required DateTimeOffset Asked { get; init; }

    /// <summary>The clocks as they were when it was sent.</summary>
    public required QuestionPolicy Policy { get; init; }

    /// <summary>Who answers; null until the directory has told.</summary>
    public Recipient? To { get; init; }

    /// <summary>Whether the recipient has opened the content.</summary>
    public bool IsOpened { get; init; }

    /// <summary>When the recipient was reminded (UTC); null when they were not.</summary>
    public DateTimeOffset? Reminded { get; init; }

    /// <summary>What was answered; null while nothing was.</summary>
    public QuestionAnswer? Answer { get; init; }

    /// <summary>Where the recipient's card is; opaque. Null before it was sent.</summary>
    public string? Card { get; init; }

    /// <summary>When something is to happen by itself (UTC); null when nothing is.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>How often what is due was tried in vain.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether the app was installed for the recipient on the way.</summary>
    public bool IsInstalled { get; init; }

    /// <summary>When it is deleted (UTC); null while it is open.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>
    /// Whether it still waits for its recipient's word. Who has the card can answer although its arrival was not noted yet, and what comes
    /// too late is still an answer.
    /// </summary>
    [JsonIgnore]
    public bool AwaitsAnswer => State is QuestionState.Sent or QuestionState.Waiting or QuestionState.Unanswered || Answer is { Verdict: Verdict.TalkFirst };

    /// <summary>Whether the asker can take it back.</summary>
    [JsonIgnore]
    public bool MayBeTakenBack => State is QuestionState.Sent or QuestionState.Waiting or QuestionState.Unanswered;

    /// <summary>Whether the two have agreed on something.</summary>
    [JsonIgnore]
    public bool IsAgreement => Answer is { Verdict: Verdict.Agreed };
}

/// <summary>Where a question is.</summary>
public enum QuestionState
{
    /// <summary>Kept, and on its way.</summary>
    Sent,

    /// <summary>The channel took the recipient's card. That is no sign that anybody read it.</summary>
    Waiting,

    Answered,

    /// <summary>No answer came in time, and the asker was told.</summary>
    Unanswered,

    TakenBack,

    /// <summary>It cannot reach its recipient, and the asker was told.</summary>
    Undeliverable,
}

/// <summary>What TikTok is wanted for, masked.</summary>
/// <param name="Account">Which account or channel.</param>
/// <param name="Work">For what work.</param>
/// <param name="Device">On which device.</param>
public sealed record TikTokUse(string Account, string Work, Device Device);

/// <summary>On which device TikTok would be used.</summary>
public enum Device
{
    /// <summary>One that has none of the municipality's programs.</summary>
    Separate,

    /// <summary>Not known, or there is none yet.</summary>
    Unknown,

    /// <summary>One that has the municipality's programs: the guideline forbids it, whoever permits it (K06).</summary>
    Municipal,
}

/// <summary>An answer.</summary>
/// <param name="Verdict">What was decided, where there was something to decide.</param>
/// <param name="Words">In the supervisor's words, masked; may be empty beside a verdict.</param>
/// <param name="At">When (UTC).</param>
public sealed record QuestionAnswer(Verdict Verdict, string Words, DateTimeOffset At);

/// <summary>What may be decided by a press.</summary>
public enum Verdict
{
    /// <summary>Nothing to decide: the words are the answer.</summary>
    None,

    Agreed,
    NotNow,

    /// <summary>Not before a talk; the decision can follow.</summary>
    TalkFirst,

    /// <summary>Of a notice: it was seen.</summary>
    Seen,
}
