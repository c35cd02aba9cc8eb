using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Questions;

/// <summary>
/// "Kysy esihenkilöltäni": the form and its sending. It says whom it goes to and that no case comes of it, and what is sent is kept before
/// the asker is answered and before the directory is asked anything.
/// </summary>
/// <param name="questions">Keeps it.</param>
/// <param name="supervisors">Who answers.</param>
/// <param name="policy">The clocks.</param>
/// <param name="time">The clock.</param>
public sealed class AskSupervisor(IQuestions questions, FindSupervisor supervisors, QuestionPolicy policy, TimeProvider time)
{
    private static Texts Words => QuestionTexts.Words;

    /// <summary>Whether this person has somebody to ask: an elected official has no supervisor, and only the personal chat is for it.</summary>
    public bool IsFor(Asker asker) => supervisors.IsOn && asker is { IsPrivate: true, Profile.Roles: not Roles.ElectedOfficial };

    /// <summary>The form; a line that tells the way when there is nobody to ask by it.</summary>
    /// <param name="start">What is known already; its text is masked.</param>
    /// <param name="asker">Who.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Reply> Begin(StartQuestion start, Asker asker, CancellationToken cancellationToken)
    {
        if (!supervisors.IsOn)
            return Reply.Of(new Plain(Words["NotOn", asker.Language]));
        if (!IsFor(asker))
            return Reply.Of(new Plain(Words["NoSupervisor", asker.Language]));
        var to = await supervisors.Preview(asker.Person.Key, cancellationToken).ConfigureAwait(false);
        var text = start.Text ?? QuestionForm.Suggestion(start.Matter, asker.Language);
        return Reply.Of(new QuestionForm(start.Matter, new Dictionary<string, string> { [QuestionFields.Text] = QuestionFields.Begun(text) }) { To = to }.Draw(asker.Language));
    }

    /// <summary>Answers a press of the form; null when it is none.</summary>
    public async Task<Reply?> Handle(Pressed pressed, Asker asker, CancellationToken cancellationToken)
    {
        if (StartQuestion.Read(pressed.Press) is { } start)
        {
            // What comes back from a client is masked anew.
            var form = await Begin(start with { Text = start.Text is { } text ? Masking.Apply(text).Text : null }, asker, cancellationToken).ConfigureAwait(false);
            return form.Parts is [Plain line] ? new Reply { Notice = line.Text } : form with { Notice = Words["FormBelow", asker.Language] };
        }

        return pressed.Press.Verb switch
        {
            SendQuestion.Cancel => new Reply { Replacement = QuestionForm.Cancelled(asker.Language), Settles = true },
            SendQuestion.Verb when SendQuestion.MatterOf(pressed.Press) is { } matter => await Send(matter, pressed.Inputs, asker, cancellationToken).ConfigureAwait(false),
            _ => null,
        };
    }

    private async Task<Reply> Send(SupervisorMatter matter, IReadOnlyDictionary<string, string> inputs, Asker asker, CancellationToken cancellationToken)
    {
        if (!IsFor(asker))
            return new Reply { Notice = Words[supervisors.IsOn ? "NoSupervisor" : "NotOn", asker.Language] };
        var values = QuestionFields.Masked(inputs);
        var form = new QuestionForm(matter, values);
        if (form.Check(asker.Language) is { Count: > 0 } errors)
            return new Reply { Replacement = (form with { Errors = errors }).Draw(asker.Language) };
        try
        {
            var now = time.GetUtcNow();
            if (await questions.CountSince(asker.Person.Key, now - TimeSpan.FromHours(1), cancellationToken).ConfigureAwait(false) >= policy.MostAnHour)
                return new Reply { Replacement = (form with { Remark = Words["TooMany", asker.Language] }).Draw(asker.Language) };
            var question = form.Make(asker.Person, policy, now);
            await questions.Add(question, cancellationToken).ConfigureAwait(false);
            var remark = QuestionFields.KindsIn(inputs) == MaskedKinds.None ? null : Words["Masked", asker.Language];
            return new Reply { Replacement = AskerPage.Of(question, now, asker.Language, remark), Settles = true };
        }
        catch (Exception lost) when (lost is not OperationCanceledException)
        {
            return new Reply { Replacement = (form with { Remark = Words["Lost", asker.Language] }).Draw(asker.Language), Mishap = lost };
        }
    }
}
