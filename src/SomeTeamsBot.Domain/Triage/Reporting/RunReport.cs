using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Incidents;

namespace SomeTeamsBot.Domain.Triage;

/// <summary>The report form from its opening to its sending: one card, nothing typed is ever lost, and nothing goes before "Lähetä".</summary>
/// <param name="trees">The questions.</param>
/// <param name="handbooks">The channels.</param>
/// <param name="drafts">What was written on the way.</param>
/// <param name="reports">Sends.</param>
/// <param name="settings">Whether reports are taken at all.</param>
public sealed class RunReport(ITriageTrees trees, IHandbooks handbooks, IDrafts drafts, SendReport reports, IncidentSettings settings)
{
    private readonly ReachDrafts drafts = new(drafts);

    private static Texts Words => IncidentTexts.Words;

    /// <summary>Whether this municipality takes reports.</summary>
    public bool IsOn => settings.IsOn;

    /// <summary>The form for who already knows what to report.</summary>
    public async Task<Reply> Begin(Asker asker, CancellationToken cancellationToken) =>
        Reply.Of(IsOn ? await Form(null, null, asker, cancellationToken).ConfigureAwait(false) : Off(asker.Language));

    /// <summary>Answers a press of the form; null when it is none.</summary>
    public async Task<Reply?> Handle(Pressed pressed, Asker asker, CancellationToken cancellationToken)
    {
        if (ReportPress.Read(pressed.Press) is not { } press)
            return null;
        if (!IsOn)
            return new Reply { Notice = Words["NotOn", asker.Language] };
        switch (press.Verb)
        {
            case ReportPress.Open:
                var (draft, trouble) = await drafts.Find(asker, cancellationToken).ConfigureAwait(false);
                var form = await Form(press.Dialog, draft?.Text, asker, cancellationToken).ConfigureAwait(false);
                return new Reply { Replacement = form, Mishap = trouble };
            case ReportPress.Send:
                return await Send(press, pressed.Inputs, asker, cancellationToken).ConfigureAwait(false);
            default:
                return new Reply { Replacement = Cancelled(asker.Language), Settles = true };
        }
    }

    private async Task<Page> Form(Dialog? dialog, string? text, Asker asker, CancellationToken cancellationToken)
    {
        var (make, current, isChanged) = Make(dialog, asker);
        var values = make.Prefilled(text);
        var (report, urgency) = make.Of(values, asker.Language);
        // Where the kind of matter is not chosen yet, whom it goes to is not known either.
        var preview = make.IsSituationKnown ? await reports.Preview(report, urgency, ReporterOf(asker, make, values), cancellationToken).ConfigureAwait(false) : null;
        return Draw(make, values, current, preview, reports.OffersMorning(urgency), asker.Language, isChanged ? Words["FormChanged", asker.Language] : null);
    }

    private async Task<Reply> Send(ReportPress press, IReadOnlyDictionary<string, string> inputs, Asker asker, CancellationToken cancellationToken)
    {
        var (make, dialog, isChanged) = Make(press.Dialog, asker);
        var values = inputs.ToDictionary(i => i.Key, i => Masking.Apply(i.Value).Text, StringComparer.Ordinal);
        var masked = inputs.Values.Select(v => Masking.Apply(v).Kinds).Aggregate(MaskedKinds.None, (all, k) => all | k);
        var errors = CheckReport.Of(values, make.IsSituationKnown, make.NeedsWords, asker.Language);
        if (make.RecipientsError(values, asker.Language) is { } fixedRecipients)
            errors = new Dictionary<string, string>(errors) { [ReportFields.Recipients] = fixedRecipients };
        var (report, urgency) = make.Of(values, asker.Language);
        // Somebody in danger is not asked to look at it once more.
        if (errors.Count > 0 || (isChanged && urgency != UrgencyClass.K0))
            return Again(make, values, dialog, urgency, asker.Language, remark: isChanged ? Words["FormChanged", asker.Language] : null, errors: errors);
        try
        {
            var isLater = values.GetValueOrDefault(ReportFields.When) == ReportFields.Morning && urgency >= UrgencyClass.K2;
            var (receipt, refusal) = await reports.Send(report, urgency, ReporterOf(asker, make, values), isLater, asker.Language, cancellationToken).ConfigureAwait(false);
            if (receipt is null)
                return Again(make, values, dialog, urgency, asker.Language, remark: refusal);
            var lost = dialog is null ? null : await drafts.Delete(asker, cancellationToken).ConfigureAwait(false);
            return new Reply
            {
                Replacement = receipt with { Blocks = [.. receipt.Blocks, .. MaskedNotice.Remarks(masked, asker.Language)] },
                Settles = true,
                Mishap = lost,
            };
        }
        catch (Exception lost) when (lost is not OperationCanceledException)
        {
            return Again(make, values, dialog, urgency, asker.Language, remark: Words["Lost", asker.Language]) with { Mishap = lost };
        }
    }

    private Reply Again(
        MakeReport make, Dictionary<string, string> values, Dialog? dialog, UrgencyClass urgency, Language language,
        string? remark = null, IReadOnlyDictionary<string, string>? errors = null) => new()
        {
            Replacement = Draw(make, values, dialog, null, reports.OffersMorning(urgency), language, remark, errors),
        };

    private static Page Draw(
        MakeReport make, IReadOnlyDictionary<string, string> values, Dialog? dialog, Route? preview, bool offersMorning, Language language,
        string? remark = null, IReadOnlyDictionary<string, string>? errors = null) => new ReportForm
        {
            Situations = make.Situations,
            Places = [.. make.Handbook.Register.Channels.Select(c => new Selection(c.Id, c.Name))],
            Values = values,
            Errors = errors ?? new Dictionary<string, string>(),
            Remark = remark,
            Preview = preview,
            OffersMorning = offersMorning,
            OffersRecipients = make.OffersRecipients,
            NeedsWords = make.NeedsWords,
            GuidelineVersion = make.GuidelineVersion,
            TreeVersion = make.Tree.Version,
        }.Draw(ReportPress.Write(ReportPress.Send, dialog), ReportPress.Write(ReportPress.Cancel, dialog), language);

    /// <summary>
    /// A dialog ends on the version it began with. When that one is gone, which takes a restart, what still applies is carried to the one in
    /// force, and the person is told.
    /// </summary>
    private (MakeReport Make, Dialog? Dialog, bool IsChanged) Make(Dialog? dialog, Asker asker)
    {
        if (dialog is null)
            return (On(trees.Tree, null, asker), null, false);
        if (trees.Version(dialog.Version) is { } tree)
            return (On(tree, dialog, asker), dialog, false);
        var carried = StepTriage.CarryToForm(trees.Tree, dialog);
        return (On(trees.Tree, carried, asker), carried, true);
    }

    // The role that was answered on the way counts; who holds several and came straight to the form is asked nothing and keeps their manager.
    private MakeReport On(TriageTree tree, Dialog? dialog, Asker asker)
    {
        var at = dialog is null ? null : WalkTree.Of(tree, dialog);
        return new MakeReport(tree, handbooks.Current.Handbook, at, (at?.Role ?? asker.Profile.Roles) == Roles.ElectedOfficial);
    }

    private static Reporter ReporterOf(Asker asker, MakeReport make, IReadOnlyDictionary<string, string> values) =>
        new(asker.Person.Key, asker.Person.Name ?? asker.Person.Key)
        {
            IsElectedOfficial = make.IsByElected,
            IsProtected = (values.GetValueOrDefault(ReportFields.More) ?? "").Split(',').Contains(ReportFields.Protected),
        };

    private static Page Cancelled(Language language) =>
        new(Words["FormTitle", language], [new Lead(Words["FormCancelled", language])], [BeginTriage.ChoiceIn(language)])
        {
            Kicker = Words["Kicker", language],
            Language = language,
        };

    private static Page Off(Language language) =>
        new(Words["FormTitle", language], [new Lead(Words["NotOn", language])], [BeginTriage.ChoiceIn(language)]) { Kicker = Words["Kicker", language], Language = language };
}
