using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The button on an answer that leads to what to do: the answer stays the answer, and what is known is filled in.</summary>
public static class OfferTriage
{
    /// <summary>The button; null when neither the question nor the answer speaks of something that has happened.</summary>
    /// <param name="tree">The tree in force.</param>
    /// <param name="register">The municipality's channels.</param>
    /// <param name="asker">Whom to answer; in a group or channel the button carries nothing of what was written.</param>
    /// <param name="question">What was written, masked; empty when a button was pressed.</param>
    /// <param name="passageId">The passage that answers; null when none does.</param>
    public static Choice? For(TriageTree tree, ChannelRegister register, Asker asker, string question, string? passageId)
    {
        var heard = question.Length == 0 ? [] : GuessSituation.Hinted(tree, question);
        var isHeard = heard.Any(s => s.Question == TriageTree.Which);
        if (!isHeard && (passageId is null || tree.OfPassage(passageId) is null))
            return null;
        heard = GuessSituation.WithPlace(heard, tree, register, question);
        var given = isHeard ? heard : [.. heard, new DialogStep(TriageTree.Which, tree.OfPassage(passageId!)!.Id)];
        var begin = asker.IsPrivate
            ? new BeginTriage(given) { Text = question.Length > 0 ? question : null }
            : new BeginTriage([.. given.Where(s => s.Question == TriageTree.Which)]);
        return new Choice(TriageTexts.Words["StartHere", asker.Language], begin.Write());
    }
}
