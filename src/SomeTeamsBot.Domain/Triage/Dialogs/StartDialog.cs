using System.Security.Cryptography;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>A new dialog with what is known before its first question.</summary>
internal static class StartDialog
{
    /// <param name="tree">The tree in force.</param>
    /// <param name="given">What a button or the words told. It comes back from a client: nobody can thus skip the question about danger.</param>
    /// <param name="held">The person's roles.</param>
    public static Dialog Of(TriageTree tree, IReadOnlyList<DialogStep> given, Roles held)
    {
        var safeNow = new DialogStep(TriageTree.Danger, TriageTree.SafeNow);
        var role = GuessSituation.Role(tree, held);
        return new Dialog(
            RandomNumberGenerator.GetHexString(12, lowercase: true),
            tree.Version,
            [
                .. role is null ? Array.Empty<DialogStep>() : [role],
                .. given.Where(s => s == safeNow || s.Question is not (TriageTree.Danger or TriageTree.Role))
                    .Concat(given.Contains(safeNow) ? [new DialogStep(TriageTree.Which, tree.DangerSituation)] : [])
                    .Where(s => StepTriage.IsKnown(tree, s.Question, s.Answer))
                    .DistinctBy(s => s.Question),
            ],
            []);
    }
}
