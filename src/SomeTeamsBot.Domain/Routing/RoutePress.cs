using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;

namespace SomeTeamsBot.Domain.Routing;

/// <summary>From a pressed button to the slice that owns it.</summary>
internal sealed class RoutePress(
    IHandbooks handbooks, Acquaintance acquaintance, ForwardQuestion forward, TakeFeedback feedback, RunTriage triage, RouteCases cases)
{
    /// <summary>What is about one person is done in that person's own chat only.</summary>
    private static readonly HashSet<string> PrivateVerbs =
        [AskRole.Verb, SaveRoles.Verb, SkipRole.Verb, SaveLanguage.Verb, StartForward.Verb, SendForward.Verb, SendComment.Verb, .. RunTriage.PrivateVerbs, .. RouteCases.PrivateVerbs];

    public async Task<Reply> Handle(Pressed pressed, Asker asker, CancellationToken cancellationToken)
    {
        var press = pressed.Press;
        if (!asker.IsPrivate && PrivateVerbs.Contains(press.Verb))
            return new Reply { Notice = WelcomeTexts.Words["ChannelPrivateOnly", asker.Language] };
        return await triage.Handle(pressed, asker, cancellationToken).ConfigureAwait(false)
            ?? await cases.Handle(pressed, asker, cancellationToken).ConfigureAwait(false)
            ?? new ShowPressed(handbooks.Current.Handbook, triage.Tree, asker, forward.Options, cases.Questions).Handle(press)
            ?? await Writes(pressed, asker, cancellationToken).ConfigureAwait(false)
            ?? new Reply { Notice = WelcomeTexts.Words["OldButton", asker.Language] };
    }

    /// <summary>Buttons that keep or send something.</summary>
    private async Task<Reply?> Writes(Pressed pressed, Asker asker, CancellationToken cancellationToken) => pressed.Press.Verb switch
    {
        GiveFeedback.Verb when GiveFeedback.Read(pressed.Press) is { } given =>
            await feedback.Count(given, handbooks.Current.Handbook, asker, cancellationToken).ConfigureAwait(false),
        SendComment.Verb =>
            await feedback.Comment(pressed.Inputs.GetValueOrDefault(SendComment.Comment) ?? "", asker, cancellationToken).ConfigureAwait(false),
        SendForward.Verb when SendForward.Read(pressed.Press, pressed.Inputs) is { } send =>
            await forward.Send(send, asker, cancellationToken).ConfigureAwait(false),
        SaveRoles.Verb when SaveRoles.Read(pressed.Press, pressed.Inputs) is { } save =>
            await acquaintance.Save(save, asker, cancellationToken).ConfigureAwait(false),
        SkipRole.Verb => await acquaintance.Skip(asker, cancellationToken).ConfigureAwait(false),
        SaveLanguage.Verb when SaveLanguage.Read(pressed.Press) is { } save =>
            await acquaintance.Save(save, asker, cancellationToken).ConfigureAwait(false),
        _ => null,
    };
}
