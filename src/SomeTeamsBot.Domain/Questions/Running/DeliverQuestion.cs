using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>Finds the recipient of a question and sends them their card; what came of it is noted by the caller.</summary>
/// <param name="supervisors">Asks the directory.</param>
/// <param name="deliver">Sends.</param>
/// <param name="reach">Installs the app.</param>
/// <param name="language">In which language.</param>
/// <param name="time">The clock.</param>
public sealed class DeliverQuestion(FindSupervisor supervisors, IDeliver deliver, IReach reach, LanguageOfPerson language, TimeProvider time)
{
    /// <summary>Finds out who answers.</summary>
    /// <returns>What to note.</returns>
    public async Task<Func<Question, bool, QuestionStep>> Find(Question question, CancellationToken cancellationToken)
    {
        try
        {
            var to = await supervisors.Of(question.AskerKey, question.SupervisorIsWrong, cancellationToken).ConfigureAwait(false);
            return (now, _) => to is null ? QuestionRules.Unreachable(now, time.GetUtcNow()) : QuestionRules.Found(now, to);
        }
        catch (DirectoryUnavailableException down)
        {
            return (now, _) => QuestionRules.Failed(now, time.GetUtcNow(), down.RetryAfter);
        }
    }

    /// <summary>Sends the recipient's card, or replaces the one they have.</summary>
    /// <returns>What to note of the question as it is by then, told whether it is still as it was drawn.</returns>
    public async Task<Func<Question, bool, QuestionStep>> Send(Question question, CancellationToken cancellationToken)
    {
        var to = question.To!.Key;
        var words = await language.Of(to, cancellationToken).ConfigureAwait(false);
        var page = MarkLanguage.On(SupervisorPage.Of(question, time.GetUtcNow(), words), words);
        var sent = await deliver.Card(to, page, question.Card, cancellationToken).ConfigureAwait(false);
        if (sent.Outcome == Delivery.Taken)
            return (now, isCurrent) => QuestionRules.Reached(now, sent.Sent, isCurrent, time.GetUtcNow());
        if (sent.Outcome == Delivery.TryLater)
            return (now, _) => QuestionRules.Failed(now, time.GetUtcNow());
        // The bot may write first to whoever has the app; installing it is tried once.
        return !question.IsInstalled && await Install(to, cancellationToken).ConfigureAwait(false)
            ? (now, _) => QuestionRules.Installed(now, time.GetUtcNow())
            : (now, _) => QuestionRules.Unreachable(now, time.GetUtcNow());
    }

    private async Task<bool> Install(string personKey, CancellationToken cancellationToken)
    {
        try
        {
            return await reach.Install(personKey, cancellationToken).ConfigureAwait(false);
        }
        catch (DirectoryUnavailableException)
        {
            return false;
        }
    }
}
