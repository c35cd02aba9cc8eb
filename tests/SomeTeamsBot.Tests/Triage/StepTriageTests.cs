using FsCheck.Xunit;
using SomeTeamsBot.Domain.Triage;
using Xunit;

namespace SomeTeamsBot.Tests.Triage;

/// <summary>The laws of the step, on the tree that is shipped.</summary>
public class StepTriageTests
{
    /// <summary>Nobody is asked more than this, whatever they answer.</summary>
    private const int LongestPath = 20;

    [Property]
    public bool Every_path_ends_within_the_longest(int[] picks, int[] then)
    {
        var stepped = Walks.Wander(picks.Take(12));
        for (var i = 0; i < LongestPath; i++)
        {
            var moves = Walks.Moves(stepped.Position);
            if (moves.Count == 0)
                break;
            stepped = StepTriage.Of(Walks.Tree, stepped.Dialog, moves[(int)((uint)then.ElementAtOrDefault(i) % (uint)moves.Count)]);
        }

        return stepped.Position is { IsEnd: true, Question: null, Course: not null };
    }

    [Property]
    public bool Back_returns_to_where_the_person_was(int[] picks, int pick)
    {
        var before = Walks.Wander(picks);
        var moves = Walks.Moves(before.Position);
        if (moves.Count == 0)
            return true;
        var after = StepTriage.Of(Walks.Tree, before.Dialog, moves[(int)((uint)pick % (uint)moves.Count)]);
        var back = StepTriage.Of(Walks.Tree, after.Dialog, new BackMove());
        return after.Dialog.Trail != before.Dialog.Trail
            && back.Dialog.Trail == before.Dialog.Trail
            && back.Position.Question?.Id == before.Position.Question?.Id
            && back.Position.Course == before.Position.Course;
    }

    [Property]
    public bool An_answer_given_anew_keeps_the_others_and_counts_those_that_apply(int[] picks, int which, int pick)
    {
        var before = Walks.Wander(picks);
        var changeable = before.Position.Path.Where(p => p.Question.Answers.Count > 0 && p.Question.Id != TriageTree.Danger).ToList();
        if (changeable.Count == 0)
            return true;
        var (question, _) = changeable[(int)((uint)which % (uint)changeable.Count)];
        var answer = question.Answers[(int)((uint)pick % (uint)question.Answers.Count)];
        var after = StepTriage.Of(Walks.Tree, before.Dialog, new AnswerMove(question.Id, answer.Id));
        return before.Dialog.Answers.Where(a => a.Key != question.Id).All(a => after.Dialog.Answers[a.Key] == a.Value)
            && after.Position.Path.All(p => after.Dialog.Answers[p.Question.Id] == p.Answer.Id);
    }

    [Property]
    public bool A_trail_that_went_through_a_card_is_the_same_dialog(int[] picks)
    {
        var dialog = Walks.Wander(picks).Dialog;
        return Dialog.Read(dialog.Id, dialog.Version, dialog.Trail).Trail == dialog.Trail;
    }

    [Property]
    public bool What_a_client_invents_never_breaks_the_walk(string question, string answer, string trail)
    {
        var forged = Dialog.Read("d", "v", trail ?? "");
        var stepped = StepTriage.Of(Walks.Tree, forged, new AnswerMove(question ?? "", answer ?? ""));
        return stepped.Position.Question is not null || stepped.Position.Course is not null;
    }

    [Property]
    public bool An_answer_never_makes_the_matter_less_urgent_than_its_course(int[] picks)
    {
        var at = Walks.Wander(picks).Position;
        return at.Course is null || at.Urgency <= at.Course.Urgency;
    }

    [Property]
    public bool A_question_is_met_once(int[] picks)
    {
        var path = Walks.Wander(picks).Position.Path;
        return path.DistinctBy(p => p.Question.Id).Count() == path.Count;
    }

    [Fact]
    public void Every_situation_and_every_advice_can_be_reached()
    {
        var (situations, courses) = (new HashSet<string>(), new HashSet<string>());
        var waiting = new Queue<Stepped>();
        foreach (var role in Walks.Tree.Questions[TriageTree.Role].Answers)
            waiting.Enqueue(Walks.Take(Walks.Knowing("T1=" + role.Id), "T0=ei"));
        var seen = new HashSet<string>();
        while (waiting.TryDequeue(out var stepped))
        {
            foreach (var (_, answer) in stepped.Position.Path.Where(p => p.Question.Id == TriageTree.Which))
                situations.Add(answer.Id);
            if (stepped.Position is { Question: null, Course: { } course })
                courses.Add(course.Id);
            // Two steps beyond the advice show every change that a single answer makes there.
            foreach (var move in Walks.Moves(stepped.Position).Where(_ => stepped.Dialog.Taken.Count < 7))
            {
                var next = StepTriage.Of(Walks.Tree, stepped.Dialog, move);
                var key = $"{next.Position.Question?.Id} {next.Position.Course?.Id} {next.Position.Role} {next.Dialog.Sharpens} {next.Dialog.Answers.GetValueOrDefault(TriageTree.Which)}";
                if (seen.Add(key))
                    waiting.Enqueue(next);
            }
        }

        Assert.Equal(Walks.Tree.Situations.Select(s => s.Id).Order(), situations.Order());
        Assert.Equal(Walks.Tree.Courses.Keys.Order(), courses.Order());
    }

    [Fact]
    public void Danger_leaves_the_dialog_as_it_was()
    {
        var before = Walks.Knowing("T3=S9");

        var stepped = StepTriage.Of(Walks.Tree, before, new AnswerMove(TriageTree.Danger, "epavarma"));

        Assert.Equal(before.Trail, stepped.Dialog.Trail);
        Assert.Equal(TriageTree.Danger, stepped.Position.Question!.Id);
    }

    [Fact]
    public void Answers_that_another_tree_still_knows_are_carried_over_and_danger_is_asked_anew()
    {
        var dialog = Dialog.Read("d", "vanha", "T1=esihenkilo|T0=ei;T3=S1;S1a=poistunut;T99=kylla;T6=ei");

        var carried = StepTriage.CarryOver(Walks.Tree, dialog);

        Assert.Equal("T1=esihenkilo;T3=S1;T6=ei|", carried.Trail);
        Assert.Equal(TriageTree.Danger, WalkTree.Of(Walks.Tree, carried).Question!.Id);
    }
}
