using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>
/// Sends somebody's card of a case, or replaces the one they have. Always the case as it is now: what was wanted in between is never shown.
/// </summary>
/// <param name="cases">The cases.</param>
/// <param name="cards">Who has which card.</param>
/// <param name="turn">Commits.</param>
/// <param name="deliver">Sends.</param>
/// <param name="reach">What follows when it reached its person, or cannot.</param>
/// <param name="language">In which language.</param>
/// <param name="time">The clock.</param>
public sealed class ShowCard(
    ICases cases, ICaseCards cards, ITurn turn, IDeliver deliver, ReachHolder reach, LanguageOfPerson language, TimeProvider time) : IDueWork
{
    /// <summary>Names the work.</summary>
    public const string WorkKind = "card";

    private const int MostAttempts = 5;

    private readonly FindAlike alike = new(cases);

    public string Kind => WorkKind;

    /// <summary>The item of a person's card.</summary>
    public static string IdOf(Guid caseId, string personKey) => $"{caseId:N}|{personKey}";

    public Task<IReadOnlyList<DueItem>> Open(DateTimeOffset until, CancellationToken cancellationToken) => cards.Due(until, cancellationToken);

    public async Task<DateTimeOffset?> Execute(string id, CancellationToken cancellationToken)
    {
        var parts = id.Split('|', 2);
        if (await cards.Find(Guid.ParseExact(parts[0], "N"), parts[1], cancellationToken).ConfigureAwait(false) is not { } card)
            return null;
        var now = time.GetUtcNow();
        if (card.Due > now)
            return card.Due;
        if (await cases.Find(card.CaseId, cancellationToken).ConfigureAwait(false) is not { } kept)
            return null;
        var words = await language.Of(card.PersonKey, cancellationToken).ConfigureAwait(false);
        var others = kept.File.Holder(card.PersonKey) is { HasOpened: true } ? await alike.For(kept.File, card.PersonKey, cancellationToken).ConfigureAwait(false) : null;
        if (DrawCase.For(kept.File, card.PersonKey, now, words, alike: others) is not { } page)
            return await Lost(card, words, cancellationToken).ConfigureAwait(false);

        var sent = await deliver.Card(card.PersonKey, page, card.Sent, cancellationToken).ConfigureAwait(false);
        // What the connector has answered is noted although the host stops: else the next start would send it again.
        if (sent.Outcome == Delivery.Taken)
            return await Shown(card, sent.Sent, CancellationToken.None).ConfigureAwait(false);
        if (sent.Outcome == Delivery.TryLater && card.Attempts + 1 < MostAttempts)
            return await Later(card, now + TimeSpan.FromSeconds(5 * Math.Pow(2, card.Attempts)), CancellationToken.None).ConfigureAwait(false);
        // The bot may write first to whoever has the app; installing it is tried once.
        if (card.Attempts == 0 && await reach.Install(card.PersonKey, cancellationToken).ConfigureAwait(false))
            return await Later(card, now + TimeSpan.FromSeconds(5), cancellationToken).ConfigureAwait(false);
        return await Lost(card, words, cancellationToken).ConfigureAwait(false);
    }

    // The case's row before the card's, as in every other turn: two that lock in different orders would wait for each other.
    private async Task<DateTimeOffset?> Lost(DueCard card, Language words, CancellationToken cancellationToken)
    {
        var file = await reach.GiveUp(card, cancellationToken).ConfigureAwait(false);
        await cards.GiveUp(card, cancellationToken).ConfigureAwait(false);
        await turn.Commit(null, null, cancellationToken).ConfigureAwait(false);
        if (file is not null)
            await reach.Mail(card.PersonKey, file, words, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private async Task<DateTimeOffset?> Shown(DueCard card, string? sent, CancellationToken cancellationToken)
    {
        await reach.Reached(card, cancellationToken).ConfigureAwait(false);
        var isUpToDate = await cards.NoteShown(card, sent, cancellationToken).ConfigureAwait(false);
        await turn.Commit(null, null, cancellationToken).ConfigureAwait(false);
        return isUpToDate ? null : time.GetUtcNow();
    }

    private async Task<DateTimeOffset?> Later(DueCard card, DateTimeOffset due, CancellationToken cancellationToken)
    {
        await cards.Postpone(card, due, cancellationToken).ConfigureAwait(false);
        return due;
    }
}
