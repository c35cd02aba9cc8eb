namespace SomeTeamsBot.Domain.Triage;

/// <summary>What a person does on a triage card.</summary>
public abstract record Move;

/// <summary>Answers the question, or answers it anew.</summary>
public sealed record AnswerMove(string Question, string Answer) : Move;

/// <summary>Asks for the questions that sharpen the advice.</summary>
public sealed record SharpenMove : Move;

/// <summary>Goes one step back.</summary>
public sealed record BackMove : Move;

/// <summary>What a step came to.</summary>
/// <param name="Dialog">The dialog after it.</param>
/// <param name="Position">Where it stands now.</param>
public sealed record Stepped(Dialog Dialog, Position Position);

/// <summary>One step through the tree. What the tree does not ask changes nothing: moves come back from a client.</summary>
public static class StepTriage
{
    /// <param name="tree">The tree of the dialog's version.</param>
    /// <param name="dialog">Where the person was.</param>
    /// <param name="move">What they did.</param>
    public static Stepped Of(TriageTree tree, Dialog dialog, Move move)
    {
        var next = move switch
        {
            AnswerMove answer when TriageTree.SpeaksOfDanger(answer.Question, answer.Answer) => dialog, // 112 comes instead
            AnswerMove answer => Answer(tree, dialog, answer),
            SharpenMove when WalkTree.Of(tree, dialog) is { Question: null, CanSharpen: true } => dialog.With(DialogStep.More),
            BackMove when dialog.Taken.Count > 0 => dialog with { Taken = [.. dialog.Taken.SkipLast(1)] },
            _ => dialog,
        };
        return new Stepped(next, WalkTree.Of(tree, next));
    }

    /// <summary>The steps of a dialog that another tree still knows, as what is known before its first question.</summary>
    public static Dialog CarryOver(TriageTree to, Dialog dialog) =>
        new(
            dialog.Id,
            to.Version,
            [.. dialog.Answers.Select(a => new DialogStep(a.Key, a.Value)).Where(s => s.Question != TriageTree.Danger && IsKnown(to, s.Question, s.Answer))],
            []);

    /// <summary>
    /// The same for who has answered already and stands before the report form: the question about danger is not asked again, for the form asks it.
    /// </summary>
    public static Dialog CarryToForm(TriageTree to, Dialog dialog)
    {
        var carried = CarryOver(to, dialog);
        return dialog.Answers.TryGetValue(TriageTree.Danger, out var danger) && IsKnown(to, TriageTree.Danger, danger)
            ? carried with { Given = [new DialogStep(TriageTree.Danger, danger), .. carried.Given] }
            : carried;
    }

    /// <summary>Whether the tree has the question and the question the answer.</summary>
    public static bool IsKnown(TriageTree tree, string question, string answer) =>
        question == TriageTree.Which
            ? tree.Situation(answer) is not null
            : tree.Questions.TryGetValue(question, out var known) && WalkTree.AnswerOf(known, answer) is not null;

    // The question asked now, or one that was answered: others are not on the person's path.
    private static Dialog Answer(TriageTree tree, Dialog dialog, AnswerMove answer)
    {
        var at = WalkTree.Of(tree, dialog);
        var isAsked = at.Question?.Id == answer.Question || at.Path.Any(p => p.Question.Id == answer.Question);
        return isAsked && IsKnown(tree, answer.Question, answer.Answer) && dialog.Taken.Count < Dialog.MostSteps
            ? dialog.With(new DialogStep(answer.Question, answer.Answer))
            : dialog;
    }
}
