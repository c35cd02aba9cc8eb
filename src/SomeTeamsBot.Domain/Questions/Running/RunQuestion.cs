using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>What happens to a question by itself: finding its recipient, the card, the one reminder, and the word that no answer came.</summary>
/// <param name="questions">The questions.</param>
/// <param name="change">Keeps what became of one.</param>
/// <param name="deliver">Finds and sends.</param>
/// <param name="turn">Commits.</param>
/// <param name="time">The clock.</param>
public sealed class RunQuestion(IQuestions questions, ChangeQuestion change, DeliverQuestion deliver, ITurn turn, TimeProvider time) : IDueWork
{
    /// <summary>Names the work.</summary>
    public const string WorkKind = "question";

    private const int MostTries = 5;

    public string Kind => WorkKind;

    public Task<IReadOnlyList<DueItem>> Open(DateTimeOffset until, CancellationToken cancellationToken) => questions.Due(until, cancellationToken);

    public async Task<DateTimeOffset?> Execute(string id, CancellationToken cancellationToken)
    {
        if (await questions.Find(Guid.ParseExact(id, "N"), cancellationToken).ConfigureAwait(false) is not { Question.Due: { } due } kept)
            return null;
        if (due > time.GetUtcNow())
            return due;
        return await Note(kept, await Do(kept.Question, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task<Func<Question, bool, QuestionStep>> Do(Question question, CancellationToken cancellationToken) => question switch
    {
        { State: QuestionState.Sent, To: null } => await deliver.Find(question, cancellationToken).ConfigureAwait(false),
        { State: QuestionState.Waiting } => (now, _) => QuestionRules.Elapsed(now, time.GetUtcNow()),
        _ => await deliver.Send(question, cancellationToken).ConfigureAwait(false),
    };

    // What the connector has answered is noted although the host stops, and although the question has changed meanwhile: else it would be
    // sent again, or nobody would know where the card is.
    private async Task<DateTimeOffset?> Note(KeptQuestion drawn, Func<Question, bool, QuestionStep> step)
    {
        var kept = drawn;
        for (var tried = 0; tried < MostTries; tried++)
        {
            var done = step(kept.Question, kept.Revision == drawn.Revision);
            if (await change.Keep(kept, done, CancellationToken.None).ConfigureAwait(false))
            {
                await turn.Commit(null, null, CancellationToken.None).ConfigureAwait(false);
                return done.After.Due;
            }

            if (await questions.Find(drawn.Question.Id, CancellationToken.None).ConfigureAwait(false) is not { } now)
                return null;
            kept = now;
        }

        return time.GetUtcNow();
    }
}
