using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>What was typed into a form, and what is wrong with it.</summary>
/// <param name="Values">By field.</param>
internal sealed record Typed(IReadOnlyDictionary<string, string> Values)
{
    public static readonly Typed Nothing = new(new Dictionary<string, string>());

    /// <summary>The field that was refused; null when none was.</summary>
    public string? BadField { get; init; }

    /// <summary>Why it was refused.</summary>
    public string? Error { get; init; }

    public string? this[string field] => Values.GetValueOrDefault(field);

    public string? ErrorOf(string field) => field == BadField ? Error : null;
}

/// <summary>The forms that a card of a case becomes when words are needed; the way back is always there.</summary>
internal sealed class CaseForms(CaseFile file, Typed typed, Language language)
{
    private static Texts Words => IncidentTexts.Words;

    /// <summary>The form that a button opens, or that a button which sends it belongs to; null when there is none.</summary>
    /// <param name="verb">The button.</param>
    /// <param name="remark">What is to be said first; null when nothing.</param>
    /// <param name="people">Of a transfer: to whom it may go.</param>
    public Page? Of(string verb, string? remark = null, IReadOnlyList<Recipient>? people = null) => verb switch
    {
        CaseVerbs.DeedForm or CaseVerbs.Deed => Form("DeedTitle", CaseVerbs.Deed, "Save", remark, Choice(CaseFields.Choice, "DeedField", Options<DeedKind>("Deed"))),
        CaseVerbs.AskForm or CaseVerbs.Ask => Form("AskTitle", CaseVerbs.Ask, "Send", remark, Help("AskHelp"), Text("AskField", CaseRules.LongestQuestion)),
        CaseVerbs.EscalateForm or CaseVerbs.Escalate => Form(
            "EscalateTitle", CaseVerbs.Escalate, "ApproveEscalation", remark, Above(), Text("EscalateField", isRequired: false)),
        CaseVerbs.RejectForm or CaseVerbs.Reject => Form("RejectTitle", CaseVerbs.Reject, "RejectEscalation", remark, Text("RejectField")),
        CaseVerbs.TransferForm or CaseVerbs.Transfer => Form(
            "TransferTitle",
            CaseVerbs.Transfer,
            "Transfer",
            remark,
            Help("TransferHelp"),
            Choice(CaseFields.Person, "TransferField", [.. (people ?? []).Select(Option)]),
            Text("TransferReason")),
        CaseVerbs.ResolveForm or CaseVerbs.Resolve => Resolve(remark),
        CaseVerbs.LowerForm or CaseVerbs.Lower => Form("LowerTitle", CaseVerbs.Lower, "Save", remark, Text("ReasonField")),
        CaseVerbs.ReopenForm or CaseVerbs.Reopen => Form("ReopenTitle", CaseVerbs.Reopen, "Send", remark, Text("ReasonField")),
        CaseVerbs.TellForm or CaseVerbs.Tell => Form("TellTitle", CaseVerbs.Tell, "Send", remark, Asked(), Help("TellHelp"), Text("TellField")),
        CaseVerbs.QuestionsForm or CaseVerbs.AnswerQuestions => Questions(remark),
        CaseVerbs.WithdrawForm => Form(
            "WithdrawTitle", CaseVerbs.Withdraw, "WithdrawYes", remark, Help(Withdrawal.GoesOn(file) ? "WithdrawStays" : "WithdrawGoes")),
        CaseVerbs.ProposeForm or CaseVerbs.Propose => Form("ProposeTitle", CaseVerbs.Propose, "Send", remark, Text("ReasonField")),
        CaseVerbs.SubjectForm or CaseVerbs.NameSubject => Form(
            "SubjectTitle",
            CaseVerbs.NameSubject,
            "Send",
            remark,
            Help("SubjectHelp"),
            Choice(CaseFields.Person, "TransferField", [.. file.Handlers.Select(h => new Selection(h.Person.Key, h.Person.Name))])),
        _ => null,
    };

    /// <summary>The eleven clarifying questions, for a handler to ask.</summary>
    public Page List() => CaseWords.Frame(
        Words["QuestionsTitle", language],
        Tone.Neutral,
        [new Lead(Words["QuestionsLead", language]), new Lines([.. Enumerable.Range(1, CaseWords.Questions).Select(n => Words["Q" + n, language])], Numbered: true)],
        [CaseWords.Button("Back", CaseVerbs.Show, file, language)],
        language);

    private Page Resolve(string? remark) => Form(
        "ResolveTitle",
        CaseVerbs.Resolve,
        "Resolve",
        remark,
        Choice(CaseFields.Choice, "ResolveOutcome", Options<Outcome>("Outcome")),
        new ChoiceField(CaseFields.Checks, Words["ResolveChecked", language], Options<Duty>("Check")) { Several = true, Value = typed[CaseFields.Checks] },
        Help("ResolveHelp"),
        Text("ResolveSummary"));

    private Page Questions(string? remark) => Form(
        "QuestionsTitle",
        CaseVerbs.AnswerQuestions,
        "Send",
        remark,
        [
            Help("TellHelp"),
            .. Enumerable.Range(1, CaseWords.Questions).Select(n => new TextField(CaseFields.Question(n), Words["Q" + n, language])
            {
                Multiline = true,
                MaxLength = CaseFields.LongestText / 4,
                Value = typed[CaseFields.Question(n)],
                Error = typed.ErrorOf(CaseFields.Question(n)),
            }),
        ]);

    private Page Form(string title, string verb, string button, string? remark, params IReadOnlyList<Block> blocks) => CaseWords.Frame(
        Words[title, language],
        Tone.Neutral,
        [.. remark is null ? Array.Empty<Block>() : [new Lead(remark)], .. blocks],
        [
            CaseWords.Button(button, verb, file, language) with { IsPrimary = true, SendsInputs = true },
            CaseWords.Button("Back", CaseVerbs.Show, file, language),
        ],
        language);

    private Paragraph Help(string key) => new(Words[key, language]);

    private Block Above()
    {
        List<Selection> targets = [.. file.EscalationTargets.Select(Option)];
        return targets.Count == 0
            ? Help("NobodyThere")
            : new ChoiceField(CaseFields.Person, Words["EscalateTo", language], targets)
            {
                Required = true,
                Value = typed[CaseFields.Person] ?? targets[0].Id,
                Error = typed.ErrorOf(CaseFields.Person),
            };
    }

    private Selection Option(Recipient person) => new(person.Key, $"{person.Name} ({CaseWords.Basis(person.Basis, language)})");

    private Block Asked() => file.State == CaseState.WaitingForInformation && file.Notes.LastOrDefault(n => n.Kind == NoteKind.Question) is { } question
        ? new Quoted(question.Text)
        : new Paragraph("");

    private TextField Text(string label, int length = CaseFields.LongestText, bool isRequired = true) =>
        new(CaseFields.Text, Words[label, language])
        {
            Multiline = true,
            MaxLength = length,
            Required = isRequired,
            Value = typed[CaseFields.Text],
            Error = typed.ErrorOf(CaseFields.Text),
        };

    private ChoiceField Choice(string id, string label, IReadOnlyList<Selection> options) =>
        new(id, Words[label, language], options) { Required = true, Value = typed[id] ?? "", Error = typed.ErrorOf(id) };

    private IReadOnlyList<Selection> Options<T>(string prefix)
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => new Selection(name, Words[prefix + name, language]))];
}
