using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Triage;

namespace SomeTeamsBot.Domain.Routing;

/// <summary>Puts the way to triage on the cards of other slices, which do not know of it.</summary>
internal static class TriageButton
{
    /// <summary>The card with the button after its others; unchanged without one. With the button it is this person's own and no longer said again.</summary>
    public static Page On(Page page, Choice? offer) => offer is null ? page : page with { Choices = [.. page.Choices, offer], IsReused = false };

    /// <summary>The card with the plain button before its others.</summary>
    public static Page First(Page page) => page with { Choices = [BeginTriage.ChoiceIn(page.Language), .. page.Choices] };

    /// <summary>The reply with the plain button on each of its cards.</summary>
    public static Reply First(Reply reply) => reply with { Parts = [.. reply.Parts.Select(part => part is Page page ? First(page) : part)] };

    /// <summary>The emergency card with the way on for whoever is safe now. Whoever may harm themselves is not led into a report.</summary>
    public static Page AfterDanger(Page card, EmergencySignal signal) => signal is { Voice: Voice.SelfHarm } or { Language: Language.Russian }
        ? card
        : card with { Choices = [.. card.Choices, new Choice(TriageTexts.Words["SafeNow", signal.Language], BeginTriage.SafeNow.Write())] };
}
