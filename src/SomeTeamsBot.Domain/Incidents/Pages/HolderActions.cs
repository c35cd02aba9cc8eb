namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What a handler can do now, the main thing first. Only what the rules would let them do.</summary>
internal static class HolderActions
{
    /// <summary>A button.</summary>
    /// <param name="Text">The key of its words.</param>
    /// <param name="Verb">What it does.</param>
    internal sealed record Action(string Text, string Verb);

    private static readonly (Type Command, Action Button)[] All =
    [
        (typeof(Acknowledge), new("Acknowledge", CaseVerbs.Acknowledge)),
        (typeof(ApproveEscalation), new("ApproveEscalation", CaseVerbs.EscalateForm)),
        (typeof(RejectEscalation), new("RejectEscalation", CaseVerbs.RejectForm)),
        (typeof(Resolve), new("Resolve", CaseVerbs.ResolveForm)),
        (typeof(LogDeed), new("LogDeed", CaseVerbs.DeedForm)),
        (typeof(AskReporter), new("Ask", CaseVerbs.AskForm)),
        (typeof(TransferCase), new("Transfer", CaseVerbs.TransferForm)),
        (typeof(RaiseUrgency), new("Raise", CaseVerbs.Raise)),
        (typeof(LowerUrgency), new("Lower", CaseVerbs.LowerForm)),
        (typeof(Reopen), new("ReopenHandler", CaseVerbs.ReopenForm)),
    ];

    /// <summary>The buttons.</summary>
    public static IReadOnlyList<Action> Of(CaseFile file, Holder holder)
    {
        var actor = new Actor(holder.Person.Key);
        List<Action> actions = [.. All.Where(a => MayGive(file, actor, a.Command)).Select(a => Named(file, a.Button))];
        // Straight from taking it on, the first thing is to do something; going up is for later.
        if (file.State is CaseState.Acknowledged or CaseState.Active)
        {
            var main = actions.Find(a => a.Verb == (file.State == CaseState.Acknowledged ? CaseVerbs.DeedForm : CaseVerbs.ResolveForm));
            if (main is not null)
                actions = [main, .. actions.Where(a => a != main)];
        }

        if (file.Acknowledged is not null && file.State is not CaseState.Resolved)
            actions.Add(new Action("Questions", CaseVerbs.Questions));
        // Who is asked to take it on has two answers; later the second is rarely needed.
        if (file.IsOpen)
            actions.Insert(actions is [{ Verb: CaseVerbs.Acknowledge }, ..] ? 1 : actions.Count, new Action("Conflict", CaseVerbs.Conflict));
        return actions;
    }

    private static bool MayGive(CaseFile file, Actor actor, Type command) => Transitions.Check(file, actor, command) is null && command.Name switch
    {
        nameof(Acknowledge) => file.MayTakeOn(actor.Key!),
        nameof(RejectEscalation) => file.Urgency != UrgencyClass.K0 && !file.IsTargeting && file.MayDecide(actor.Key!),
        nameof(ApproveEscalation) => file.State != CaseState.EscalationPending || file.MayDecide(actor.Key!),
        nameof(AskReporter) => !file.Reporter.HasWithdrawn,
        nameof(RaiseUrgency) => file.Urgency > UrgencyClass.K0,
        nameof(LowerUrgency) => file.Urgency < UrgencyClass.K3 && (file.Urgency != UrgencyClass.K0 || file.Acknowledged is not null),
        _ => true,
    };

    private static Action Named(CaseFile file, Action button) =>
        button.Verb == CaseVerbs.EscalateForm && file.State != CaseState.EscalationPending ? button with { Text = "Escalate" } : button;
}
