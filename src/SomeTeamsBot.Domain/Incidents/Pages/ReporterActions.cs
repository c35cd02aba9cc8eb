namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What a reporter can do now, the main thing first.</summary>
internal static class ReporterActions
{
    /// <summary>A button.</summary>
    /// <param name="Text">The key of its words.</param>
    /// <param name="Verb">What it does.</param>
    /// <param name="IsMain">Whether it is what is awaited of them.</param>
    internal sealed record Action(string Text, string Verb, bool IsMain = false);

    private static readonly (Type Command, Action Button)[] All =
    [
        (typeof(AcceptRejection), new("MineAccept", CaseVerbs.AcceptRejection)),
        (typeof(Reevaluate), new("MineReevaluate", CaseVerbs.Reevaluate)),
        (typeof(CloseCase), new("MineAgree", CaseVerbs.Agree, IsMain: true)),
        (typeof(TellMore), new("MineAnswer", CaseVerbs.TellForm)),
        (typeof(Reopen), new("MineObject", CaseVerbs.ReopenForm)),
        (typeof(TellMore), new("MineAgain", CaseVerbs.TellForm)),
        (typeof(TellMore), new("MineQuestions", CaseVerbs.QuestionsForm)),
        (typeof(RaiseUrgency), new("MineRaise", CaseVerbs.Raise)),
        (typeof(ProposeEscalation), new("MineEscalate", CaseVerbs.ProposeForm)),
        (typeof(NameSubject), new("MineSubject", CaseVerbs.SubjectForm)),
        (typeof(Withdraw), new("MineWithdraw", CaseVerbs.WithdrawForm)),
    ];

    /// <summary>The buttons.</summary>
    public static IReadOnlyList<Action> Of(CaseFile file)
    {
        var actor = new Actor(file.Reporter.Key);
        return
        [
            .. All.Where(a => Transitions.Check(file, actor, a.Command) is null && IsUseful(file, a.Command))
                .Select(a => file.State == CaseState.WaitingForInformation && a.Button.Text == "MineAnswer" ? a.Button with { IsMain = true } : Named(file, a.Button)),
        ];
    }

    private static bool IsUseful(CaseFile file, Type command) => command.Name switch
    {
        nameof(RaiseUrgency) => file.Urgency > UrgencyClass.K0 && !file.RaisedByReporter,
        nameof(Reevaluate) => file.Escalation is { IsReevaluated: false },
        nameof(NameSubject) => file.Handlers.Any(),
        _ => true,
    };

    // After the end "it happened again" opens the same case.
    private static Action Named(CaseFile file, Action button) =>
        button.Verb == CaseVerbs.ReopenForm && file.State == CaseState.Closed ? button with { Text = "MineAgain" } : button;
}
