using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Tests.Fixtures;

namespace SomeTeamsBot.Tests.Triage;

/// <summary>Ways through the shipped tree.</summary>
internal static class Walks
{
    public static TriageTree Tree => ShippedTriage.Tree;

    /// <summary>A dialog in which something is known already: "T1=tyontekija;T3=S1".</summary>
    public static Dialog Knowing(string given) => Dialog.Read("d", Tree.Version, given + "|");

    /// <summary>Takes the answers one after another, whether asked now or given anew: "T0=ei;S1a=uhka;+".</summary>
    public static Stepped Take(Dialog dialog, string steps)
    {
        var stepped = new Stepped(dialog, WalkTree.Of(Tree, dialog));
        foreach (var step in Dialog.Read("", "", "|" + steps).Taken)
            stepped = StepTriage.Of(Tree, stepped.Dialog, step == DialogStep.More ? new SharpenMove() : new AnswerMove(step.Question, step.Answer));
        return stepped;
    }

    /// <summary>The employee who says that there is no danger, and then this.</summary>
    public static Position Employee(string steps) => Take(Knowing("T1=tyontekija"), "T0=ei;" + steps).Position;

    public static Position Of(string role, string steps) => Take(Knowing($"T1={role}"), "T0=ei;" + steps).Position;

    /// <summary>Every answer that the card of the position offers.</summary>
    public static IReadOnlyList<Move> Moves(Position at) => at.Question switch
    {
        null => at.CanSharpen ? [new SharpenMove()] : [],
        { Id: TriageTree.Which } => [.. Tree.Situations.Select(s => new AnswerMove(TriageTree.Which, s.Id))],
        { Id: TriageTree.Danger } => [new AnswerMove(TriageTree.Danger, TriageTree.NoDanger)],
        { } question =>
        [
            .. question.Answers.Select(a => new AnswerMove(question.Id, a.Id)),
            .. at.CanSharpen ? [new AnswerMove(question.Id, TriageTree.Skip)] : Array.Empty<Move>(),
        ],
    };

    /// <summary>A dialog after as many moves as there are numbers; each number chooses among what the card offers, the answers given among it.</summary>
    public static Stepped Wander(IEnumerable<int> picks)
    {
        var dialog = new Dialog("d", Tree.Version, [], []);
        var stepped = new Stepped(dialog, WalkTree.Of(Tree, dialog));
        foreach (var pick in picks)
        {
            var offered = AllMoves(stepped);
            stepped = StepTriage.Of(Tree, stepped.Dialog, offered[(int)((uint)pick % (uint)offered.Count)]);
        }

        return stepped;
    }

    private static List<Move> AllMoves(Stepped stepped) =>
    [
        .. Moves(stepped.Position),
        .. stepped.Position.Path.Where(p => p.Question.Answers.Count > 0 && p.Question.Id != TriageTree.Danger)
            .SelectMany(p => p.Question.Answers.Select(a => new AnswerMove(p.Question.Id, a.Id))),
        .. stepped.Position.Path.Any(p => p.Question.Id == TriageTree.Which)
            ? Tree.Situations.Select(s => new AnswerMove(TriageTree.Which, s.Id))
            : [],
        new BackMove(),
    ];
}
