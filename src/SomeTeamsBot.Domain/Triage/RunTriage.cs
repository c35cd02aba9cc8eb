using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>
/// Runs a person's dialog: reads and keeps the draft around the pure step. When storage is down the card's own steps carry the person on.
/// </summary>
public sealed class RunTriage(ITriageTrees trees, IHandbooks handbooks, IDrafts drafts, IMessenger messenger, IncidentSettings settings)
{
    private readonly ReachDrafts drafts = new(drafts);

    /// <summary>The verbs that work in the personal chat only; beginning is not among them, since it moves there by itself.</summary>
    public static IReadOnlyList<string> PrivateVerbs { get; } = [AnswerTriage.Verb, MoveTriage.Verb, TellTriage.Verb];

    private static Texts Words => TriageTexts.Words;

    /// <summary>The tree in force.</summary>
    public TriageTree Tree => trees.Tree;

    /// <summary>Begins from written words: "ilmoita" or "ilmoita: …".</summary>
    /// <param name="text">What came after the word, masked; empty when nothing did.</param>
    /// <param name="asker">Who.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<Reply> Begin(string text, Asker asker, CancellationToken cancellationToken)
    {
        var given = text.Length == 0 ? [] : GuessSituation.Answers(trees.Tree, handbooks.Current.Handbook.Register, text);
        return Begin(new BeginTriage(given) { Text = text.Length == 0 ? null : text }, asker, cancellationToken);
    }

    /// <summary>Begins; in a group or channel the person is met in their own chat and nothing of the matter stays behind.</summary>
    public async Task<Reply> Begin(BeginTriage begin, Asker asker, CancellationToken cancellationToken)
    {
        if (!asker.IsPrivate)
            return await BeginElsewhere(begin, asker, cancellationToken).ConfigureAwait(false);
        var (page, trouble) = await Open(begin, asker, cancellationToken).ConfigureAwait(false);
        return Reply.Of(page) with { Mishap = trouble };
    }

    /// <summary>Answers a press on a triage card; null when it is none.</summary>
    public async Task<Reply?> Handle(Pressed pressed, Asker asker, CancellationToken cancellationToken)
    {
        if (BeginTriage.Read(pressed.Press) is { } begin)
        {
            // What comes back from a client is masked anew.
            var text = begin.Text is null ? null : Masking.Apply(begin.Text).Text;
            var reply = await Begin(begin with { Text = text }, asker, cancellationToken).ConfigureAwait(false);
            return reply.Parts is [Plain line]
                ? reply with { Parts = [], Notice = line.Text } // at the card, where the presser alone sees it
                : reply with { Notice = AnswerTexts.Words["BelowNotice", asker.Language] };
        }

        if (Carried(pressed) is not { } carried)
            return null;
        var (draft, trouble) = await drafts.Find(asker, cancellationToken).ConfigureAwait(false);
        if (trouble is null && draft?.Dialog.Id != carried.Id && !(draft is null && carried.IsUnkept))
            return new Reply { Notice = Words["Ended", asker.Language] };
        if (trees.Version(carried.Version) is { } tree)
            return await Go(new DrawTriage(tree, handbooks.Current.Handbook, asker, settings.IsOn), carried, draft?.Text, pressed, cancellationToken).ConfigureAwait(false)
                with
            { Mishap = trouble };
        return await Changed(carried, draft?.Text, asker, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether the person has a dialog open; false when that cannot be known.</summary>
    public async Task<bool> IsOpen(Asker asker, CancellationToken cancellationToken) =>
        (await drafts.Find(asker, cancellationToken).ConfigureAwait(false)).Draft is not null;

    private static Dialog? Carried(Pressed pressed) =>
        AnswerTriage.Read(pressed.Press)?.Dialog ?? MoveTriage.Read(pressed.Press)?.Dialog ?? TellTriage.Read(pressed.Press, pressed.Inputs)?.Dialog;

    private async Task<Reply> Go(DrawTriage draw, Dialog dialog, string? text, Pressed pressed, CancellationToken cancellationToken)
    {
        var language = draw.Asker.Language;
        if (TellTriage.Read(pressed.Press, pressed.Inputs) is { } told)
            return await Tell(draw, told, text, cancellationToken).ConfigureAwait(false);
        if (AnswerTriage.Read(pressed.Press) is { } answer)
            return await Show(draw, Answered(draw.Tree, answer, pressed.Inputs), text, cancellationToken).ConfigureAwait(false);
        var move = MoveTriage.Read(pressed.Press)!;
        return move.Way switch
        {
            TriageWay.Sharpen => await Show(draw, StepTriage.Of(draw.Tree, dialog, new SharpenMove()), text, cancellationToken).ConfigureAwait(false),
            TriageWay.Back => await Show(draw, StepTriage.Of(draw.Tree, dialog, new BackMove()), text, cancellationToken).ConfigureAwait(false),
            TriageWay.Revise => new Reply { Replacement = Revise(draw, dialog, move.Question) },
            TriageWay.Later => new Reply { Replacement = LeavePages.Later(dialog, language) },
            TriageWay.Resume => new Reply { Replacement = draw.Of(dialog, WalkTree.Of(draw.Tree, dialog), text) },
            _ => await End(draw, dialog, isDone: move.Way == TriageWay.Done, cancellationToken).ConfigureAwait(false),
        };
    }

    /// <summary>The step of a press; the first card answers two questions at once, danger and role.</summary>
    private static Stepped Answered(TriageTree tree, AnswerTriage answer, IReadOnlyDictionary<string, string> inputs)
    {
        var stepped = StepTriage.Of(tree, answer.Dialog, new AnswerMove(answer.Question, answer.Answer));
        return answer.Question == TriageTree.Danger && stepped.Position.Question?.Id == TriageTree.Role
            && inputs.TryGetValue(AnswerTriage.RoleField, out var role)
            ? StepTriage.Of(tree, stepped.Dialog, new AnswerMove(TriageTree.Role, role))
            : stepped;
    }

    private async Task<Reply> Show(DrawTriage draw, Stepped stepped, string? text, CancellationToken cancellationToken)
    {
        var lost = await drafts.Keep(draw.Asker, new Draft(stepped.Dialog, text), cancellationToken).ConfigureAwait(false);
        return new Reply { Replacement = Told(draw.Of(stepped.Dialog, stepped.Position, text), lost, draw.Asker.Language), Mishap = lost };
    }

    private static Page Revise(DrawTriage draw, Dialog dialog, string? question)
    {
        var at = WalkTree.Of(draw.Tree, dialog);
        return at.Path.Where(p => p.Question.Id == question).Select(p => p.Question).FirstOrDefault() is { } again
            ? QuestionPage.Of(draw.Tree, draw.Handbook, again, dialog, at, draw.Asker.Language)
            : RevisePage.Of(dialog, at, draw.Asker.Language);
    }

    private async Task<Reply> Tell(DrawTriage draw, TellTriage told, string? before, CancellationToken cancellationToken)
    {
        var language = draw.Asker.Language;
        var masked = Masking.Apply(told.Text.Length <= TellTriage.MaxLength ? told.Text : told.Text[..TellTriage.MaxLength]);
        var at = WalkTree.Of(draw.Tree, told.Dialog);
        if (at.Question is not { TakesText: true } question)
            return new Reply { Replacement = draw.Of(told.Dialog, at) };
        var found = Nearest(draw.Tree, masked.Text).Where(s => s.First != question.Id).Take(3).ToList();
        var lost = await drafts.Keep(draw.Asker, new Draft(told.Dialog, before).Adding(masked.Text), cancellationToken).ConfigureAwait(false);
        var page = FoundPage.Of(told.Dialog, question, found, MaskedNotice.Remarks(masked.Kinds, language), language);
        return new Reply { Replacement = Told(page, lost, language), Mishap = lost };
    }

    /// <summary>The situations that the words name, and those whose passages the guideline's index finds.</summary>
    private IEnumerable<Situation> Nearest(TriageTree tree, string text) =>
        GuessSituation.Situations(tree, text)
            .Concat(handbooks.Current.Index.Find(text, Roles.None).Matches.Where(m => m.Kind == MatchKind.Passage).Select(m => tree.OfPassage(m.Id)).OfType<Situation>())
            .DistinctBy(s => s.Id);

    private async Task<Reply> End(DrawTriage draw, Dialog dialog, bool isDone, CancellationToken cancellationToken)
    {
        var lost = await drafts.Delete(draw.Asker, cancellationToken).ConfigureAwait(false);
        var at = WalkTree.Of(draw.Tree, dialog);
        var page = isDone && lost is null && at.Course is not null && at.Question is null
            ? AdvicePage.Done(draw.Tree, draw.Handbook, at, draw.Asker.Language)
            : LeavePages.Quit(lost is null, draw.Asker.Language);
        return new Reply { Replacement = page, Settles = lost is null, Mishap = lost };
    }

    /// <summary>The tree of the dialog is gone, which takes a restart: the person is told and keeps the answers that still apply.</summary>
    private async Task<Reply> Changed(Dialog dialog, string? text, Asker asker, CancellationToken cancellationToken)
    {
        var tree = trees.Tree;
        var carried = StepTriage.CarryOver(tree, dialog);
        var page = new DrawTriage(tree, handbooks.Current.Handbook, asker, settings.IsOn).Of(carried, WalkTree.Of(tree, carried), text);
        var lost = await drafts.Keep(asker, new Draft(carried, text), cancellationToken).ConfigureAwait(false);
        return new Reply
        {
            Replacement = page with { Blocks = [new Remark(Words["Changed", asker.Language]), .. page.Blocks] },
            Mishap = lost,
        };
    }

    private async Task<Reply> BeginElsewhere(BeginTriage begin, Asker asker, CancellationToken cancellationToken)
    {
        // The line is for everybody, so it tells nothing; the words that were written travel in the draft alone.
        var lost = await ReachDrafts.Try(async () =>
        {
            var (page, trouble) = await Open(begin, asker with { Place = Place.Personal }, cancellationToken).ConfigureAwait(false);
            if (trouble is not null)
                throw trouble;
            var told = page with { Blocks = [new Remark(Words["FromChannel", asker.Language]), .. page.Blocks] };
            // What does not go out with the reply is not marked by whoever sends the reply.
            await messenger.Say(asker.Person.Key, [MarkLanguage.On(told, asker.Language)], cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
        var line = Words[lost is null ? "ToPersonal" : "ToPersonalLost", asker.Language];
        // Settles nothing: the card in the channel stays, and a press on another day must begin again.
        return Reply.Of(new Plain(line)) with { Mishap = lost };
    }

    /// <summary>The first card; when a dialog is open already, the choice between that and a new one.</summary>
    private async Task<(Page Page, Exception? Trouble)> Open(BeginTriage begin, Asker asker, CancellationToken cancellationToken)
    {
        var (draft, trouble) = await drafts.Find(asker, cancellationToken).ConfigureAwait(false);
        // Who said "in danger" at the first question and is safe now goes on with the same matter.
        var isSameMatter = begin.IsFromDanger && draft is { Dialog.Taken.Count: 0 };
        if (draft is not null && !begin.Fresh && !isSameMatter)
            return (LeavePages.Resume(draft, PositionOf(draft), begin, asker.Language), null);
        var (tree, text) = (trees.Tree, isSameMatter ? begin.Text ?? draft!.Text : begin.Text);
        var dialog = StartDialog.Of(tree, begin.Given, asker.Profile.Roles);
        var lost = await drafts.Keep(asker, new Draft(dialog, text), cancellationToken).ConfigureAwait(false);
        var carried = lost is null ? dialog : dialog.Unkept();
        var page = new DrawTriage(tree, handbooks.Current.Handbook, asker, settings.IsOn).Of(carried, WalkTree.Of(tree, carried), text);
        return (Told(page, lost, asker.Language), trouble ?? lost);
    }

    private Position? PositionOf(Draft draft) =>
        trees.Version(draft.Dialog.Version) is { } tree ? WalkTree.Of(tree, draft.Dialog) : null;

    private static Page Told(Page page, Exception? lost, Language language) =>
        lost is null ? page : page with { Blocks = [.. page.Blocks, new Remark(Words["NotKept", language])] };
}
