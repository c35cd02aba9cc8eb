using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>What a dialog's steps come to on a tree.</summary>
public sealed record Position
{
    /// <summary>The question that is asked now; null at the advice and at the end.</summary>
    public TriageQuestion? Question { get; init; }

    /// <summary>The course taken so far; null before there is any.</summary>
    public Course? Course { get; init; }

    /// <summary>True when nothing is left to ask.</summary>
    public bool IsEnd { get; init; }

    /// <summary>True when questions that would sharpen the advice are open.</summary>
    public bool CanSharpen { get; init; }

    /// <summary>The answers that count, in the order in which the tree asks. Others are kept in the steps and count again when they apply again.</summary>
    public required IReadOnlyList<(TriageQuestion Question, TriageAnswer Answer)> Path { get; init; }

    /// <summary>The class of the course, as the answers raised it; <see cref="UrgencyClass.K4"/> before there is a course.</summary>
    public UrgencyClass Urgency { get; init; } = UrgencyClass.K4;

    /// <summary>The role in which the person asks; none before it is known.</summary>
    public Roles Role { get; init; }

    /// <summary>Whom the role tells in the place of a contact.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Substitutes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What becomes of a report at this point; null when none is made.</summary>
    public CourseReport? Report => Course?.Report is { } report && (report.OnlyAfter is not { } only || Path.Any(p => p.Question.Id == only.Question && only.Answers.Contains(p.Answer.Id)))
        ? report with
        {
            To = [.. report.To.Concat(Path.SelectMany(p => p.Answer.ReportsTo)).SelectMany(Instead).Distinct()],
            Inform = [.. report.Inform.SelectMany(Instead).Distinct()],
        }
        : null;

    private IEnumerable<string> Instead(string office) => Substitutes.TryGetValue(office, out var instead) ? instead : [office];

    private IEnumerable<string> Without => Path.SelectMany(p => p.Answer.Without);

    /// <summary>What to do: the course's lines and those that the answers add, for the role.</summary>
    public IReadOnlyList<AdviceLine> Lines => Course is null
        ? []
        :
        [
            .. Course.For(Role).Lines.Concat(Path.SelectMany(p => p.Answer.Adds))
                .Where(line => line.IsFor(Role) && (line.Tells is not { } told || !Without.Contains(told))),
        ];

    /// <summary>Ids of whom to tell oneself: those that the answers add come first, and whoever the matter is about is left out.</summary>
    public IReadOnlyList<string> Contacts => Course is null
        ? []
        :
        [
            .. Path.SelectMany(p => p.Answer.Contacts).Concat(Course.For(Role).Contacts)
                .SelectMany(Instead)
                .Distinct()
                .Except(Without),
        ];
}
