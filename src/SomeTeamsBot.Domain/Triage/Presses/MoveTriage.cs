using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>Where a button leads that answers no question.</summary>
public enum TriageWay
{
    /// <summary>To the questions that sharpen the advice.</summary>
    Sharpen,

    /// <summary>One step back.</summary>
    Back,

    /// <summary>To the list of answers, one of which is to be given anew.</summary>
    Revise,

    /// <summary>Away; the draft is kept for a day.</summary>
    Later,

    /// <summary>On from where the person was.</summary>
    Resume,

    /// <summary>Away; the draft is deleted.</summary>
    Quit,

    /// <summary>To the end; the advice stays and the draft is deleted.</summary>
    Done,
}

/// <summary>A button that moves without answering.</summary>
/// <param name="Dialog">Where the person was.</param>
/// <param name="Way">Where to.</param>
/// <param name="Question">Of <see cref="TriageWay.Revise"/>: the question to answer anew; null for the list of them.</param>
public sealed record MoveTriage(Dialog Dialog, TriageWay Way, string? Question = null)
{
    public const string Verb = "triage.move";

    public Press Write() => Question is null
        ? CarriedDialog.Write(Verb, Dialog, ("to", Way.ToString()))
        : CarriedDialog.Write(Verb, Dialog, ("to", Way.ToString()), ("q", Question));

    public static MoveTriage? Read(Press press) =>
        press.Verb == Verb && CarriedDialog.Read(press) is { } dialog
        && Enum.GetValues<TriageWay>().Where(w => w.ToString() == press["to"]).Select(w => (TriageWay?)w).FirstOrDefault() is { } way
            ? new MoveTriage(dialog, way, press["q"])
            : null;
}
