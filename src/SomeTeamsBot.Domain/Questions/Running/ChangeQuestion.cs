using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>Keeps what became of a question together with the message that it causes.</summary>
/// <param name="questions">The questions.</param>
/// <param name="messenger">Says the message after the commit.</param>
/// <param name="language">In which language.</param>
/// <param name="time">The clock.</param>
public sealed class ChangeQuestion(IQuestions questions, IMessenger messenger, LanguageOfPerson language, TimeProvider time)
{
    /// <summary>Keeps it. Part of the turn: the caller commits.</summary>
    /// <returns>False, with nothing written, when somebody else changed the question meanwhile.</returns>
    public async Task<bool> Keep(KeptQuestion before, QuestionStep step, CancellationToken cancellationToken)
    {
        if (!await questions.Keep(before, step.After, cancellationToken).ConfigureAwait(false))
            return false;
        if (step.Told != Told.Nothing)
            await Tell(step, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task Tell(QuestionStep step, CancellationToken cancellationToken)
    {
        var question = step.After;
        var to = step.Told == Told.Reminder ? question.To!.Key : question.AskerKey;
        var words = await language.Of(to, cancellationToken).ConfigureAwait(false);
        var page = step.Told == Told.Reminder ? SupervisorPage.Reminder(question, words) : AskerPage.Of(question, time.GetUtcNow(), words);
        // What does not go out with the reply is not marked by whoever sends the reply.
        await messenger.Say(to, [MarkLanguage.On(page, words)], cancellationToken).ConfigureAwait(false);
    }
}
