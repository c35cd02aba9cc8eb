using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Guidelines.Forwarding;

/// <summary>The button that opens the form to the keeper. Nothing is sent by it.</summary>
/// <param name="Question">The masked question. Questions are not stored, so the button carries it.</param>
public sealed record StartForward(string Question)
{
    public const string Verb = "forward";

    public Press Write() => Press.Of(Verb, ("q", ForwardForm.Fit(Question)));

    public static StartForward? Read(Press press) => press.Verb == Verb ? new StartForward(press["q"] ?? "") : null;
}
