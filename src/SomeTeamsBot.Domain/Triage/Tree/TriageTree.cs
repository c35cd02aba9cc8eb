using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>"Mitä pitäisi tehdä, jos?" as content: what is asked, where answers lead, and what to do there. Validated and immutable.</summary>
public sealed record TriageTree
{
    /// <summary>The question about danger; the first of all.</summary>
    public const string Danger = "T0";

    /// <summary>The question about the person's role.</summary>
    public const string Role = "T1";

    /// <summary>The question about the situation; its answers are the situations.</summary>
    public const string Which = "T3";

    /// <summary>The answer to <see cref="Danger"/> that lets the questions go on.</summary>
    public const string NoDanger = "ei";

    /// <summary>What stands for an answer to <see cref="Danger"/> when the person was in danger and is safe now.</summary>
    public const string SafeNow = "turvassa";

    /// <summary>Whether the answer says that somebody is in danger, or that it is not certain: then 112 comes, not the tree.</summary>
    public static bool SpeaksOfDanger(string question, string answer) => question == Danger && answer is not (NoDanger or SafeNow);

    /// <summary>The answer that leaves a question open.</summary>
    public const string Skip = "ohita";

    /// <summary>Tells one version of the content from another; a dialog ends on the version it began with.</summary>
    public required string Version { get; init; }

    /// <summary>By id, those of <see cref="Common"/> included.</summary>
    public required IReadOnlyDictionary<string, TriageQuestion> Questions { get; init; }

    /// <summary>What to do, by id.</summary>
    public required IReadOnlyDictionary<string, Course> Courses { get; init; }

    /// <summary>In the order in which they are offered.</summary>
    public required IReadOnlyList<Situation> Situations { get; init; }

    /// <summary>Ids of the questions that sharpen every advice, in order.</summary>
    public required IReadOnlyList<string> Common { get; init; }

    /// <summary>Ids of the situations that a role meets most, offered to it first.</summary>
    public required IReadOnlyDictionary<Roles, IReadOnlyList<string>> OfferedFirst { get; init; }

    /// <summary>Whom a role tells in the place of a contact: role, then contact id, then the ids in its place.</summary>
    public IReadOnlyDictionary<Roles, IReadOnlyDictionary<string, IReadOnlyList<string>>> Substitutes { get; init; } =
        new Dictionary<Roles, IReadOnlyDictionary<string, IReadOnlyList<string>>>();

    /// <summary>The situation whose course is taken when the person is in danger or has just been.</summary>
    public required string DangerSituation { get; init; }

    /// <summary>What is guessed from free text; the first that fits decides.</summary>
    public required IReadOnlyList<Hint> Hints { get; init; }

    /// <summary>The situation with the id; null when there is none.</summary>
    public Situation? Situation(string id) => Situations.FirstOrDefault(s => s.Id == id);

    /// <summary>The situation that a passage of the guideline speaks of; null when none.</summary>
    public Situation? OfPassage(string passageId) => Situations.FirstOrDefault(s => s.Passages.Contains(passageId));
}

/// <summary>A kind of thing that happens ("S4").</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">As the person would say it; a button.</param>
/// <param name="First">Id of the one question before the advice; null when the advice comes at once.</param>
/// <param name="Course">Id of what to do when no answer leads elsewhere.</param>
/// <param name="Passages">Ids of the guideline passages whose answer offers this situation.</param>
public sealed record Situation(string Id, string Title, string? First, string Course, IReadOnlyList<string> Passages);

/// <summary>A question of the tree.</summary>
public sealed record TriageQuestion
{
    public required string Id { get; init; }

    public required string Ask { get; init; }

    /// <summary>Why it is asked or how to decide; null when it needs no help.</summary>
    public string? Help { get; init; }

    public required IReadOnlyList<TriageAnswer> Answers { get; init; }

    /// <summary>Keys of the guideline sections it rests on; may be empty.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>True when it is the project's inference rather than the guideline's word.</summary>
    public bool IsInference { get; init; }

    /// <summary>Asked of these roles only; none means everybody.</summary>
    public Roles Roles { get; init; }

    /// <summary>Asked only after one of these answers to another question.</summary>
    public Condition? After { get; init; }

    /// <summary>Not asked when the course is one of these.</summary>
    public IReadOnlyList<string> NotFor { get; init; } = [];

    /// <summary>Whether the person may also tell in their own words.</summary>
    public bool TakesText { get; init; }

    public TriageAnswer? Answer(string id) => Answers.FirstOrDefault(a => a.Id == id);
}

/// <summary>That a question has one of some answers.</summary>
public sealed record Condition(string Question, IReadOnlyList<string> Answers);

/// <summary>An answer and what follows from it.</summary>
public sealed record TriageAnswer
{
    public required string Id { get; init; }

    /// <summary>What stands on the button.</summary>
    public required string Title { get; init; }

    /// <summary>Of the question about the role: which role it is.</summary>
    public Roles Role { get; init; }

    /// <summary>Id of the course it leads to, whatever was the course before; null when it leads nowhere else.</summary>
    public string? To { get; init; }

    /// <summary>From the id of a course to the id of the one that takes its place.</summary>
    public IReadOnlyDictionary<string, string> Moves { get; init; } = new Dictionary<string, string>();

    /// <summary>The class is at least this urgent then; it is never made less urgent.</summary>
    public UrgencyClass? Raises { get; init; }

    /// <summary>Lines that the advice gains.</summary>
    public IReadOnlyList<AdviceLine> Adds { get; init; } = [];

    /// <summary>Ids of contacts that come first then.</summary>
    public IReadOnlyList<string> Contacts { get; init; } = [];

    /// <summary>Ids of contacts that are no longer told.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Offices to which a report of this goes as well.</summary>
    public IReadOnlyList<string> ReportsTo { get; init; } = [];

    /// <summary>Whom the matter is about, when this answer tells.</summary>
    public Subject? About { get; init; }

    /// <summary>Whether somebody under age is involved.</summary>
    public bool HasMinor { get; init; }

    /// <summary>Whether the proof is kept, when this answer tells: the option of the report form that says the same.</summary>
    public string? Evidence { get; init; }
}

/// <summary>What becomes of a report.</summary>
/// <param name="To">Offices that take it on, in order.</param>
/// <param name="Inform">Offices that are told that there is such a case, without names and words.</param>
public sealed record CourseReport(IReadOnlyList<string> To, IReadOnlyList<string> Inform)
{
    /// <summary>Whether the level above has it from the start.</summary>
    public bool AlsoAbove { get; init; }

    /// <summary>Whether personal data may have leaked.</summary>
    public bool IsDataBreach { get; init; }

    /// <summary>A case only after one of these answers to a question; null for always.</summary>
    public Condition? OnlyAfter { get; init; }
}

/// <summary>What to do.</summary>
public sealed record Course
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required UrgencyClass Urgency { get; init; }

    /// <summary>For whoever asks.</summary>
    public required CourseAdvice Advice { get; init; }

    /// <summary>For a role whose advice differs. Keys are single roles.</summary>
    public IReadOnlyDictionary<Roles, CourseAdvice> ByRole { get; init; } = new Dictionary<Roles, CourseAdvice>();

    /// <summary>Keys of the guideline sections it rests on; empty when all of it is inference.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What comes from elsewhere or is uncertain; null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Ids of the ready-made replies that help.</summary>
    public IReadOnlyList<string> Replies { get; init; } = [];

    /// <summary>Whether the lines for victims and for crisis are shown.</summary>
    public bool Helplines { get; init; }

    /// <summary>True when the person is only advised: nobody is told and no case arises.</summary>
    public bool TellsNobody { get; init; }

    /// <summary>What the person may put to their supervisor of their own will, without a case; null when nothing.</summary>
    public SupervisorMatter? AskSupervisor { get; init; }

    /// <summary>What becomes of a report; null when none is made of such a matter.</summary>
    public CourseReport? Report { get; init; }

    /// <summary>Ids of the questions that sharpen this advice, before those common to all.</summary>
    public IReadOnlyList<string> Sharpen { get; init; } = [];

    public CourseAdvice For(Roles role) => ByRole.GetValueOrDefault(role) ?? Advice;
}

/// <summary>The words of an advice.</summary>
/// <param name="Brief">What matters most, in one or two sentences.</param>
/// <param name="Lines">What to do, in order.</param>
/// <param name="Contacts">Ids of whom to tell oneself, in order.</param>
public sealed record CourseAdvice(string Brief, IReadOnlyList<AdviceLine> Lines, IReadOnlyList<string> Contacts);

/// <summary>One thing to do.</summary>
/// <param name="Text">The line.</param>
/// <param name="IsInference">True when it is the project's inference rather than the guideline's word.</param>
/// <param name="Roles">For these roles only; none means everybody.</param>
/// <param name="Tells">Id of the contact whom it says to tell; the line goes when the matter concerns them. Null when it tells nobody.</param>
public sealed record AdviceLine(string Text, bool IsInference = false, Roles Roles = Roles.None, string? Tells = null)
{
    public bool IsFor(Roles role) => Roles == Roles.None || Roles.HasFlag(role);
}

/// <summary>What words in free text tell.</summary>
/// <param name="Question">Which question they answer; <see cref="TriageTree.Which"/> for the situation.</param>
/// <param name="Answer">With which answer.</param>
/// <param name="Words">Patterns of words; any of them is enough.</param>
public sealed record Hint(string Question, string Answer, IReadOnlyList<string> Words)
{
    private readonly PatternList patterns = new(Words.Select(EmergencyWords.Fold));

    internal bool IsIn(ReadOnlySpan<string> words) => patterns.AnyIn(words);
}

/// <summary>The tree as it is now, and the earlier ones on which dialogs may still run.</summary>
public interface ITriageTrees
{
    /// <summary>The tree in force.</summary>
    TriageTree Tree { get; }

    /// <summary>The tree of that version; null when it is gone.</summary>
    TriageTree? Version(string version);
}
