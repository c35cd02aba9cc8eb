using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>
/// A press on a card of a question. What somebody may do is decided anew each time, against the question as it is now: a stranger is
/// refused, and whoever answers again sees what was answered.
/// </summary>
/// <param name="questions">The questions.</param>
/// <param name="change">Keeps what became of one.</param>
/// <param name="time">The clock.</param>
public sealed class HandleQuestion(IQuestions questions, ChangeQuestion change, TimeProvider time)
{
    private const int MostTries = 5;

    private static Texts Words => QuestionTexts.Words;

    /// <summary>Answers the press; null when it is none of a question.</summary>
    public async Task<Reply?> Handle(Pressed pressed, Asker asker, CancellationToken cancellationToken)
    {
        if (QuestionPress.Read(pressed.Press) is not { } press)
            return null;
        try
        {
            return await Answer(press, pressed.Inputs, asker, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception lost) when (lost is not OperationCanceledException)
        {
            // The card stays as it is, with everything that was typed.
            return new Reply { Notice = Words["Lost", asker.Language], Mishap = lost };
        }
    }

    private async Task<Reply> Answer(QuestionPress press, IReadOnlyDictionary<string, string> inputs, Asker asker, CancellationToken cancellationToken)
    {
        var typed = QuestionFields.Masked(inputs).GetValueOrDefault(QuestionFields.Text, "");
        for (var tried = 0; tried < MostTries; tried++)
        {
            if (await questions.Find(press.Id, cancellationToken).ConfigureAwait(false) is not { } kept)
                return new Reply { Notice = Words["Gone", asker.Language] };
            var (me, now) = (asker.Person.Key, time.GetUtcNow());
            if (me != kept.Question.AskerKey && me != kept.Question.To?.Key)
                return new Reply { Notice = Words["NotYours", asker.Language] };
            if (Command(press, kept.Question, me, typed, now) is not { } step)
                return new Reply { Replacement = Card(kept.Question, me, now, asker.Language) };
            if (step.Denied is { } why)
                return Refused(kept.Question, why, me, typed, now, asker.Language);
            if (!await change.Keep(kept, step, cancellationToken).ConfigureAwait(false))
                continue; // a delivery was noted at the same moment
            var masked = QuestionFields.KindsIn(inputs) == MaskedKinds.None ? null : Words["Masked", asker.Language];
            return new Reply { Replacement = Card(step.After, me, now, asker.Language, masked), Settles = press.Verb != QuestionPress.Open };
        }

        return new Reply { Notice = Words["Lost", asker.Language] };
    }

    /// <summary>What the button does; null when it only shows.</summary>
    private static QuestionStep? Command(QuestionPress press, Question question, string me, string typed, DateTimeOffset now) => press.Verb switch
    {
        QuestionPress.Open when !question.IsOpened => QuestionRules.Open(question, me),
        QuestionPress.Answer => QuestionRules.Answer(question, me, press.Verdict, typed, now),
        QuestionPress.TakeBack => QuestionRules.TakeBack(question, me, now),
        _ => null,
    };

    private static Reply Refused(Question question, QuestionDenial why, string me, string typed, DateTimeOffset now, Language language) => why switch
    {
        QuestionDenial.NotYours => new Reply { Notice = Words["NotYours", language] },
        QuestionDenial.WordsMissing => new Reply { Replacement = SupervisorPage.Of(question, now, language, error: Words["NeedWords", language], typed: typed) },
        QuestionDenial.WordsTooMany => new Reply
        {
            Replacement = SupervisorPage.Of(question, now, language, error: Words.Format("TooLong", language, QuestionRules.LongestAnswer), typed: typed),
        },
        _ => new Reply { Replacement = Card(question, me, now, language, Words["AlreadyDone", language]) },
    };

    private static Page Card(Question question, string me, DateTimeOffset now, Language language, string? remark = null) =>
        question.AskerKey == me ? AskerPage.Of(question, now, language, remark) : SupervisorPage.Of(question, now, language, remark);
}
