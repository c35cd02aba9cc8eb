using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>Draws where a dialog stands.</summary>
/// <param name="Tree">The tree of the dialog's version.</param>
/// <param name="Handbook">Contacts, replies and places in the guideline.</param>
/// <param name="Asker">For whom.</param>
/// <param name="TakesReports">Whether a report can be sent.</param>
internal sealed record DrawTriage(TriageTree Tree, Handbook Handbook, Asker Asker, bool TakesReports)
{
    /// <summary>The card of the position.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="text">What the person wrote, masked; null when nothing.</param>
    public Page Of(Dialog dialog, Position at, string? text = null) => at.Question switch
    {
        { Id: TriageTree.Danger } danger => BeginPage.Of(Tree, danger, dialog, Asker, TakesReports),
        { } question => QuestionPage.Of(Tree, Handbook, question, dialog, at, Asker.Language),
        null => AdvicePage.Of(this, dialog, at, text),
    };
}
