using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>
/// Walks a tree with the answers of a dialog, up to the first question that has none. Every question is met at most once, so every walk
/// ends; nothing is remembered but the answers, so going back and answering anew cannot leave anything wrong behind.
/// </summary>
public sealed class WalkTree
{
    private readonly TriageTree tree;
    private readonly IReadOnlyDictionary<string, string> answers;
    private readonly List<(TriageQuestion Question, TriageAnswer Answer)> path = [];
    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private Course? course;
    private Roles role;

    private WalkTree(TriageTree tree, IReadOnlyDictionary<string, string> answers)
    {
        this.tree = tree;
        this.answers = answers;
    }

    /// <summary>Where the dialog stands.</summary>
    public static Position Of(TriageTree tree, Dialog dialog)
    {
        var walk = new WalkTree(tree, dialog.Answers);
        if (walk.BeforeAdvice() is { } open)
            return walk.At(open);
        var next = walk.Sharpening();
        return walk.At(dialog.Sharpens ? next : null) with { CanSharpen = next is not null, IsEnd = next is null };
    }

    private TriageQuestion? BeforeAdvice()
    {
        foreach (var id in new[] { TriageTree.Danger, TriageTree.Role })
        {
            if (Meet(tree.Questions[id]) is { } open)
                return open;
        }

        if (course is not null)
            return null; // the role alone decided: a private person whose matter has nothing to do with the municipality
        if (MeetSituation() is { } unknown)
            return unknown;
        var situation = tree.Situation(answers[TriageTree.Which])!;
        course = tree.Courses[situation.Course];
        return situation.First is { } first ? Meet(tree.Questions[first]) : null;
    }

    // An answer may change the course and with it the questions that follow, so the next one is looked for anew each time.
    private TriageQuestion? Sharpening()
    {
        while (course!.Sharpen.Concat(tree.Common).Select(id => tree.Questions[id]).FirstOrDefault(IsToBeAsked) is { } question)
        {
            if (Meet(question) is { } open)
                return open;
        }

        return null;
    }

    private bool IsToBeAsked(TriageQuestion question) =>
        !met.Contains(question.Id)
        && (question.Roles == Roles.None || question.Roles.HasFlag(role))
        && !question.NotFor.Contains(course!.Id)
        && (question.After is not { } after || path.Exists(p => p.Question.Id == after.Question && after.Answers.Contains(p.Answer.Id)));

    /// <summary>Takes the answer of the question; the question itself when it has none.</summary>
    private TriageQuestion? Meet(TriageQuestion question)
    {
        if (!answers.TryGetValue(question.Id, out var id) || AnswerOf(question, id) is not { } answer)
            return question;
        met.Add(question.Id);
        path.Add((question, answer));
        if (question.Id == TriageTree.Role)
            role = answer.Role;
        if (answer.To is { } to)
            course = tree.Courses[to];
        else if (course is not null && answer.Moves.TryGetValue(course.Id, out var instead))
            course = tree.Courses[instead];
        return null;
    }

    private TriageQuestion? MeetSituation()
    {
        var which = tree.Questions[TriageTree.Which];
        if (!answers.TryGetValue(TriageTree.Which, out var id) || tree.Situation(id) is not { } situation)
            return which;
        met.Add(TriageTree.Which);
        path.Add((which, new TriageAnswer { Id = id, Title = situation.Title }));
        return null;
    }

    /// <summary>The answer of a question by its id, those that no content has to name included.</summary>
    internal static TriageAnswer? AnswerOf(TriageQuestion question, string id) => question.Answer(id) ?? (question.Id, id) switch
    {
        (TriageTree.Danger, TriageTree.SafeNow) => new TriageAnswer { Id = id, Title = question.Answer(TriageTree.NoDanger)!.Title, Raises = UrgencyClass.K0 },
        (TriageTree.Danger or TriageTree.Role or TriageTree.Which, _) => null,
        (_, TriageTree.Skip) => new TriageAnswer { Id = id, Title = "–" },
        _ => null,
    };

    private Position At(TriageQuestion? question) => new()
    {
        Question = question,
        Course = course,
        Path = path,
        Role = role,
        Substitutes = tree.Substitutes.GetValueOrDefault(role) ?? new Dictionary<string, IReadOnlyList<string>>(),
        Urgency = course is null
            ? UrgencyClass.K4
            : path.Select(p => p.Answer.Raises).OfType<UrgencyClass>().Append(course.Urgency).Min(),
    };
}
