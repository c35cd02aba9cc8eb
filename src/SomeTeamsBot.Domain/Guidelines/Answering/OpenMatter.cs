using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Forwarding;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>The button of a matter on which the guideline is silent.</summary>
/// <param name="MatterId">Which.</param>
/// <param name="Question">The masked question, so that it can be sent on.</param>
public sealed record OpenMatter(string MatterId, string Question)
{
    public const string Verb = "matter";

    public Press Write() => Press.Of(Verb, ("id", MatterId), ("q", ForwardForm.Fit(Question)));

    public static OpenMatter? Read(Press press) =>
        press.Verb == Verb && press["id"] is { } id ? new OpenMatter(id, press["q"] ?? "") : null;
}
