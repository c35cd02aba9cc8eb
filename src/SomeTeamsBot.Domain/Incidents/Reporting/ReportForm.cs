using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The report form: one card on which everything is told, whoever comes to it from the questions or straight.</summary>
public sealed record ReportForm
{
    /// <summary>The kinds of matter that make a case; a single one when it is known already.</summary>
    public required IReadOnlyList<Selection> Situations { get; init; }

    /// <summary>The municipality's channels.</summary>
    public required IReadOnlyList<Selection> Places { get; init; }

    /// <summary>What has been typed, or is known.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>Why a field was refused, by field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    /// <summary>What is to be said before all; null when nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>Whom it goes to as far as is known now; null while that is being found out.</summary>
    public Route? Preview { get; init; }

    /// <summary>Whether the person may choose that it goes in the morning: at night, when it can wait.</summary>
    public bool OffersMorning { get; init; }

    /// <summary>Whether the person may choose whom to tell: an elected official who may be the target.</summary>
    public bool OffersRecipients { get; init; }

    /// <summary>What is asked besides when nothing told what happened.</summary>
    public bool NeedsWords { get; init; }

    /// <summary>The version of the guideline it rests on.</summary>
    public string GuidelineVersion { get; init; } = "";

    /// <summary>The version of the questions it rests on.</summary>
    public string TreeVersion { get; init; } = "";

    private static Texts Words => IncidentTexts.Words;

    /// <summary>The card.</summary>
    /// <param name="send">The button that sends.</param>
    /// <param name="cancel">The button that does not.</param>
    /// <param name="language">The language of the fixed words.</param>
    public Page Draw(Press send, Press cancel, Language language) => new(
        Words["FormTitle", language],
        [
            .. Remark is null ? Array.Empty<Block>() : [new Lead(Remark)],
            new Paragraph(Words["FormLead", language]),
            .. Fields(language),
            .. Choosing(language),
            .. Recipients(language),
            new Remark(Words["FormSees", language]),
            new Remark(Words["Anonymous", language]),
            .. TreeVersion.Length == 0 ? Array.Empty<Block>() : [new Remark(Words.Format("RestsOn", language, GuidelineVersion, TreeVersion))],
            new Lead(Words["FormNothingSent", language]),
        ],
        [
            new Choice(Words["Send", language], send) { IsPrimary = true, SendsInputs = true },
            new Choice(Words["FormCancel", language], cancel),
        ])
    {
        Kicker = Words["Kicker", language],
        Language = language,
    };

    private IEnumerable<Block> Fields(Language language)
    {
        yield return Situations.Count == 1
            ? new Facts([new Fact(Words["SituationField", language], Situations[0].Label)])
            : Choice(ReportFields.Situation, "FormSituation", Situations, language) with { Required = true };
        yield return Text(ReportFields.Words, "FormWords", ReportFields.LongestWords, language) with
        {
            Multiline = true,
            Required = NeedsWords,
            Placeholder = Words["FormWordsHint", language],
        };
        yield return Choice(
            ReportFields.Place,
            "FormPlace",
            [
                .. Places,
                new Selection(ReportFields.OtherPlace, Words["FormPlaceOther", language]),
                new Selection(ReportFields.MailOrPhone, Words["FormPlaceMail", language]),
                new Selection(ReportFields.Offline, Words["FormPlaceOffline", language]),
            ],
            language);
        yield return Text(ReportFields.Address, "FormAddress", ReportFields.LongestLine, language);
        yield return Choice(
            ReportFields.Evidence,
            "FormEvidence",
            [
                new Selection(ReportFields.EvidenceKept, Words["FormEvidenceKept", language]),
                new Selection(ReportFields.EvidenceNow, Words["FormEvidenceNow", language]),
                new Selection(ReportFields.EvidenceNone, Words["FormEvidenceNone", language]),
            ],
            language) with
        { Required = true };
        yield return Text(ReportFields.EvidenceWhy, "FormEvidenceWhy", ReportFields.LongestLine, language);
        yield return Text(ReportFields.Witness, "FormWitness", ReportFields.LongestLine, language);
        yield return Choice(
            ReportFields.About, "FormAbout", [.. Enum.GetNames<Subject>().Select(s => new Selection(s, Words["FormAbout" + s, language]))], language) with
        { Several = true };
        yield return new Remark(Words["FormAboutHelp", language]);
        yield return Choice(
            ReportFields.More,
            "FormMore",
            [
                new Selection(ReportFields.Danger, Words["FormDanger", language]),
                new Selection(ReportFields.Minor, Words["FormMinor", language]),
                new Selection(ReportFields.Protected, Words["FormProtected", language]),
                new Selection(ReportFields.NotMySupervisor, NotMySupervisor(language)),
            ],
            language) with
        { Several = true };
        if (OffersMorning)
        {
            yield return Choice(
                ReportFields.When,
                "FormWhen",
                [new Selection(ReportFields.Now, Words["FormNow", language]), new Selection(ReportFields.Morning, Words["FormMorning", language])],
                language);
        }
    }

    private IEnumerable<Block> Choosing(Language language)
    {
        if (!OffersRecipients)
            yield break;
        var options = new[] { ReportFields.BothOffices, ReportFields.LeadershipOnly, ReportFields.ManagerOnly };
        yield return Choice(ReportFields.Recipients, "FormRecipients", [.. options.Select(o => new Selection(o, Words["FormTell" + o, language]))], language) with
        {
            Value = Values.GetValueOrDefault(ReportFields.Recipients) ?? ReportFields.BothOffices,
        };
        yield return new Remark(Words["FormRecipientsHelp", language]);
    }

    private IEnumerable<Block> Recipients(Language language)
    {
        yield return new Subheading(Words["FormTo", language]);
        if (Preview is null)
        {
            yield return new Paragraph(Words["FormToChecking", language]);
            yield break;
        }

        yield return Named(Preview.First, language);
        if (Preview.Inform.Count == 0)
            yield break;
        yield return new Subheading(Words["FormInformed", language]);
        yield return Named(Preview.Inform, language);
    }

    private static Facts Named(IReadOnlyList<Recipient> people, Language language) =>
        new([.. people.Select(p => new Fact(p.Name, CaseWords.Basis(p.Basis, language)))]);

    private string NotMySupervisor(Language language) =>
        Preview?.First.FirstOrDefault(p => p.Basis == Basis.OwnSupervisor) is { } own
            ? Words.Format("FormNotMySupervisor", language, own.Name)
            : Words["FormNotMySupervisorUnknown", language];

    private TextField Text(string id, string label, int length, Language language) =>
        new(id, Words[label, language]) { MaxLength = length, Value = Values.GetValueOrDefault(id), Error = Errors.GetValueOrDefault(id) };

    private ChoiceField Choice(string id, string label, IReadOnlyList<Selection> options, Language language) =>
        new(id, Words[label, language], options) { Value = Values.GetValueOrDefault(id), Error = Errors.GetValueOrDefault(id) };
}
