using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>
/// A press on a card of a case. Who presses is told by the channel; what they may do is decided anew each time, against the case as it is
/// now: a stranger is refused and logged, a card of yesterday becomes today's, and what was typed is never lost.
/// </summary>
/// <param name="cases">The cases.</param>
/// <param name="change">Keeps what became of one.</param>
/// <param name="targets">To whom a case may be handed over.</param>
/// <param name="settings">Deadlines.</param>
/// <param name="time">The clock.</param>
public sealed class HandleCase(ICases cases, ChangeCase change, TransferTargets targets, IncidentSettings settings, TimeProvider time)
{
    private const int MostTries = 5;

    private readonly FindAlike alike = new(cases);

    private static Texts Words => IncidentTexts.Words;

    /// <summary>Answers the press; null when it is none of a case.</summary>
    public async Task<Reply?> Handle(Pressed pressed, Asker asker, CancellationToken cancellationToken)
    {
        if (CasePress.Read(pressed.Press) is not { } press)
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

    private async Task<Reply> Answer(CasePress press, IReadOnlyDictionary<string, string> inputs, Asker asker, CancellationToken cancellationToken)
    {
        if (await cases.Find(press.CaseId, cancellationToken).ConfigureAwait(false) is not { } kept)
            return new Reply { Notice = Words["Gone", asker.Language] };
        var (file, actor) = (kept.File, new Actor(asker.Person.Key));
        var others = await alike.For(file, asker.Person.Key, cancellationToken).ConfigureAwait(false);
        if (DrawCase.For(file, asker.Person.Key, time.GetUtcNow(), asker.Language, alike: others) is not { } card)
        {
            await cases.LogRefusal(file, actor, press.Verb, cancellationToken).ConfigureAwait(false);
            return new Reply { Notice = Words["NotYours", asker.Language] };
        }

        var read = new ReadCommand(file, actor, inputs, settings, await People(press, file, cancellationToken).ConfigureAwait(false)) { Alike = others };
        if (await Look(press, read, asker, cancellationToken).ConfigureAwait(false) is { } page)
            return new Reply { Replacement = page };
        if (read.Of(press.Verb) is not { } command)
            return new Reply { Replacement = card };
        // Opening changes nothing for others, so a card of a moment ago opens as well.
        if (press.Version != file.Version && command is not OpenCase)
            return await Stale(press, read, asker, cancellationToken).ConfigureAwait(false);
        return await Act(kept, actor, press, read, command, asker, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The buttons that change nothing: forms, lists and the whole text.</summary>
    private async Task<Page?> Look(CasePress press, ReadCommand read, Asker asker, CancellationToken cancellationToken)
    {
        var (file, actor) = (read.File, read.Actor);
        switch (press.Verb)
        {
            case CaseVerbs.Show:
                return DrawCase.For(file, actor.Key!, time.GetUtcNow(), asker.Language, alike: read.Alike);
            case CaseVerbs.ShowAll when file.Holder(actor.Key!) is { MayAct: true } holder:
                return HolderPage.Of(file, holder, time.GetUtcNow(), asker.Language, isWhole: true, alike: read.Alike);
            case CaseVerbs.Questions when file.Holder(actor.Key!) is { MayAct: true }:
                return new CaseForms(file, Typed.Nothing, asker.Language).List();
        }

        if (ReadCommand.CommandOfForm(press.Verb) is not { } command)
            return null;
        if (Transitions.Check(file, actor, command) is null)
            return new CaseForms(file, Typed.Nothing, asker.Language).Of(press.Verb, people: read.People);
        await cases.LogRefusal(file, actor, press.Verb, cancellationToken).ConfigureAwait(false);
        return DrawCase.For(file, actor.Key!, time.GetUtcNow(), asker.Language, StaleRemark(file, actor, asker.Language), read.Alike);
    }

    private async Task<Reply> Act(
        KeptCase kept, Actor actor, CasePress press, ReadCommand read, CaseCommand command, Asker asker, CancellationToken cancellationToken)
    {
        for (var (current, tried) = (kept, 0); ; tried++)
        {
            var (file, now) = (current.File, time.GetUtcNow());
            switch (CaseRules.Decide(file, actor, command, now))
            {
                case Done done when await change.Keep(current, done, actor, cancellationToken).ConfigureAwait(false):
                    return new Reply { Replacement = DrawCase.For(done.File, actor.Key!, now, asker.Language, read.MaskedRemark(asker.Language), read.Alike), Settles = true };
                case Denied { Why: var why }:
                    await cases.LogRefusal(file, actor, $"{press.Verb}:{why}", cancellationToken).ConfigureAwait(false);
                    return new Reply { Replacement = Refused(press, read with { File = file }, why, asker, now) };
            }

            // Somebody was faster by a moment. A delivery that was noted meanwhile is no reason to make the person press again; another's press is.
            current = await cases.Find(press.CaseId, cancellationToken).ConfigureAwait(false) ?? current;
            if (tried == MostTries || (current.File.Version != press.Version && command is not OpenCase))
                return await Stale(press, read with { File = current.File }, asker, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The form again with what is wrong beside its field; the card when nothing was typed.</summary>
    private static Page? Refused(CasePress press, ReadCommand read, Denial why, Asker asker, DateTimeOffset now)
    {
        var error = CaseWords.Denial(why, asker.Language);
        return read.HasTyped && why is not (Denial.NotYours or Denial.NotNow)
            ? new CaseForms(read.File, read.Typed(FieldOf(why, read)) with { Error = error }, asker.Language).Of(press.Verb, people: read.People)
            : DrawCase.For(read.File, read.Actor.Key!, now, asker.Language, error, read.Alike);
    }

    private static string FieldOf(Denial why, ReadCommand read) =>
        why is Denial.NotThem && read.Inputs.ContainsKey(CaseFields.Person) ? CaseFields.Person
        : why is Denial.ChoiceMissing ? (read.People.Count > 0 || read.Inputs.ContainsKey(CaseFields.Person) ? CaseFields.Person : CaseFields.Choice)
        : read.Inputs.ContainsKey(CaseFields.Question(1)) ? CaseFields.Question(1)
        : CaseFields.Text;

    /// <summary>Somebody was faster, or the card is an old one: nothing is done but that the log has both.</summary>
    private async Task<Reply> Stale(CasePress press, ReadCommand read, Asker asker, CancellationToken cancellationToken)
    {
        var (file, actor, now) = (read.File, read.Actor, time.GetUtcNow());
        await cases.LogRefusal(file, actor, $"{press.Verb}:{nameof(Stale)}", cancellationToken).ConfigureAwait(false);
        var mayStill = ReadCommand.CommandOfForm(FormOf(press.Verb)) is { } command && Transitions.Check(file, actor, command) is null;
        if (read.HasTyped && mayStill)
            return new Reply { Replacement = new CaseForms(file, read.Typed(null), asker.Language).Of(press.Verb, Words["StaleForm", asker.Language], read.People) };
        var card = DrawCase.For(file, actor.Key!, now, asker.Language, StaleRemark(file, actor, asker.Language), read.Alike);
        return new Reply
        {
            Replacement = card is not null && read.HasTyped && read.Inputs.GetValueOrDefault(CaseFields.Text) is { Length: > 0 } text
                ? card with { Blocks = [.. card.Blocks, new Subheading(Words["YouWrote", asker.Language]), new Quoted(text)] }
                : card,
        };
    }

    private static string FormOf(string verb) => verb == CaseVerbs.AnswerQuestions ? CaseVerbs.QuestionsForm : verb + "-form";

    private static string StaleRemark(CaseFile file, Actor actor, Language language) =>
        file.Acknowledged is not null && file.OwnerKey is { } owner && owner != actor.Key
            ? Words.Format("StaleAck", language, CaseWords.Owner(file))
            : Words["Stale", language];

    private async Task<IReadOnlyList<Recipient>> People(CasePress press, CaseFile file, CancellationToken cancellationToken) =>
        press.Verb is CaseVerbs.TransferForm or CaseVerbs.Transfer ? await targets.Of(file, cancellationToken).ConfigureAwait(false) : [];
}
