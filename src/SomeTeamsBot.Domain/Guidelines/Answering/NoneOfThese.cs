using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines.Forwarding;

namespace SomeTeamsBot.Domain.Guidelines.Answering;

/// <summary>The button that says no candidate was meant.</summary>
/// <param name="Question">The masked question, so that it can be sent on.</param>
public sealed record NoneOfThese(string Question)
{
    public const string Verb = "none";

    public Press Write() => Press.Of(Verb, ("q", ForwardForm.Fit(Question)));

    public static NoneOfThese? Read(Press press) => press.Verb == Verb ? new NoneOfThese(press["q"] ?? "") : null;
}
