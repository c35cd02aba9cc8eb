using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Feedback;
using SomeTeamsBot.Domain.Guidelines.Forwarding;
using SomeTeamsBot.Domain.Triage;
using SomeTeamsBot.Domain.Welcome;

namespace SomeTeamsBot.Domain.Routing;

/// <summary>The one switch from what was said to the slice that answers.</summary>
public sealed class Router(
    IHandbooks handbooks, Acquaintance acquaintance, ForwardQuestion forward, TakeFeedback feedback, RunTriage triage, RouteCases cases)
{
    private readonly RouteWords words = new(handbooks, acquaintance, forward, triage, cases);
    private readonly RoutePress presses = new(handbooks, acquaintance, forward, feedback, triage, cases);

    /// <summary>Answers one turn. A threat to life is answered before anything that can fail.</summary>
    public async Task<Reply> Handle(Incoming incoming, CancellationToken cancellationToken)
    {
        if (SignalIn(incoming) is not { } signal)
            return await Answer(incoming, cancellationToken).ConfigureAwait(false);
        var emergency = Emergency(signal, incoming.Place);
        return RouteCases.Takes(incoming) ? await AfterDanger(emergency, incoming, cancellationToken).ConfigureAwait(false) : emergency;
    }

    // A report of a threat speaks of a threat: 112 comes all the same, and the report goes too.
    private async Task<Reply> AfterDanger(Reply emergency, Incoming incoming, CancellationToken cancellationToken)
    {
        try
        {
            var reply = await Answer(incoming, cancellationToken).ConfigureAwait(false);
            return reply with { Parts = [.. emergency.Parts, .. reply.Parts] };
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            return emergency with { Mishap = trouble };
        }
    }

    private async Task<Reply> Answer(Incoming incoming, CancellationToken cancellationToken)
    {

        var met = incoming.Place == Place.Personal
            ? await acquaintance.Find(incoming.From, cancellationToken).ConfigureAwait(false)
            : Met.Nobody;
        var asker = new Asker(incoming.From, incoming.Place, LanguageOf(incoming, met.Profile), met.Profile);
        var reply = incoming switch
        {
            Said said => await Answer(said, asker, met, cancellationToken).ConfigureAwait(false),
            Pressed pressed => await presses.Handle(pressed, asker, cancellationToken).ConfigureAwait(false),
            Arrived { Place: Place.Personal } => await Greet(asker, cancellationToken).ConfigureAwait(false),
            Arrived arrived => TriageButton.First(
                await acquaintance.Greet(arrived.ConversationKey, asker.Language, cancellationToken).ConfigureAwait(false)),
            _ => Reply.Silence,
        };
        return CarryLanguage.On(reply, asker.Language) with { Mishap = reply.Mishap ?? met.Trouble };
    }

    private async Task<Reply> Answer(Said said, Asker asker, Met met, CancellationToken cancellationToken)
    {
        var masked = Masking.Apply(said.Text);
        // A stranger whose profile could not be read may well have been greeted; then the greeting waits for better days.
        var greets = asker.IsPrivate && met is { Trouble: null, Profile.Greeted: false };
        var answer = await words.Handle(masked, asker, greets, said.HasAttachment, cancellationToken).ConfigureAwait(false);
        var greeting = greets ? await Greet(asker, cancellationToken).ConfigureAwait(false) : Reply.Silence;
        return answer with
        {
            Parts =
            [
                .. masked.Kinds == MaskedKinds.None ? [] : new Part[] { MaskedNotice.Page(masked.Kinds, asker.Language) },
                .. answer.Parts,
                .. greeting.Parts,
            ],
            Mishap = answer.Mishap ?? greeting.Mishap,
        };
    }

    private async Task<Reply> Greet(Asker asker, CancellationToken cancellationToken) =>
        TriageButton.First(await acquaintance.Greet(asker, cancellationToken).ConfigureAwait(false));

    private Reply Emergency(EmergencySignal signal, Place place)
    {
        var (numbers, trouble) = Numbers();
        var card = EmergencyCard.Of(signal, numbers, place == Place.Personal);
        return CarryLanguage.On(Reply.Of(place == Place.Personal ? TriageButton.AfterDanger(card, signal) : card), signal.Language) with { Mishap = trouble };
    }

    private (EmergencyNumbers? Numbers, Exception? Trouble) Numbers()
    {
        try
        {
            return (handbooks.Current.Handbook.Numbers, null);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            return (null, trouble); // 112 needs no handbook
        }
    }

    // What is typed into a form may be a cry for help as well; then nothing is sent and the form stays as it is.
    private static EmergencySignal? SignalIn(Incoming incoming) => incoming switch
    {
        Said said => EmergencyWords.Find(said.Text),
        Pressed pressed when DangerNow.Read(pressed.Press) is not null => new EmergencySignal(Voice.Me, LanguageOf(pressed, Profile.Unknown)) { IsPressed = true },
        Pressed pressed => pressed.Inputs.Values.Select(EmergencyWords.Find).FirstOrDefault(signal => signal is not null),
        _ => null,
    };

    private static Language LanguageOf(Incoming incoming, Profile profile) => incoming switch
    {
        Said said => LanguageChoice.Of(profile.Language, said.Text, said.Locale),
        Pressed pressed => LanguageChoice.Of(profile.Language ?? CarryLanguage.Of(pressed.Press), null, pressed.Locale),
        _ => LanguageChoice.Of(profile.Language, null, incoming.Locale),
    };
}
