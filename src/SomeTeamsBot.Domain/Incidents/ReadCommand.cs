using SomeTeamsBot.Domain.Conversations;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>From a press and its fields to a command. Words are masked here, before anything is decided or kept.</summary>
/// <param name="File">The case.</param>
/// <param name="Actor">Who presses.</param>
/// <param name="Inputs">The fields as they came.</param>
/// <param name="Settings">Deadlines.</param>
/// <param name="People">Of a transfer: to whom it may go.</param>
internal sealed record ReadCommand(
    CaseFile File, Actor Actor, IReadOnlyDictionary<string, string> Inputs, IncidentSettings Settings, IReadOnlyList<Recipient> People)
{
    /// <summary>Numbers of the handler's other cases of the same target.</summary>
    public IReadOnlyList<string> Alike { get; init; } = [];

    /// <summary>Whether the person typed or chose anything.</summary>
    public bool HasTyped => Inputs.Values.Any(v => v.Length > 0);

    private string Text => Masked(CaseFields.Text);

    /// <summary>The form again with what was typed, masked.</summary>
    /// <param name="badField">The field that was refused; null when none was.</param>
    public Typed Typed(string? badField) => new(Inputs.ToDictionary(i => i.Key, i => Masking.Apply(i.Value).Text, StringComparer.Ordinal)) { BadField = badField };

    /// <summary>What to say of what was masked; null when nothing was.</summary>
    public string? MaskedRemark(Language language)
    {
        var kinds = Inputs.Values.Select(v => Masking.Apply(v).Kinds).Aggregate(MaskedKinds.None, (all, k) => all | k);
        return kinds == MaskedKinds.None ? null : IncidentTexts.Words[kinds.HasFlag(MaskedKinds.Secret) ? "MaskedPassword" : "MaskedCode", language];
    }

    /// <summary>The command; null when the button gives none.</summary>
    public CaseCommand? Of(string verb) => verb switch
    {
        CaseVerbs.Open => new OpenCase(),
        CaseVerbs.Acknowledge => new Acknowledge(),
        CaseVerbs.Conflict => new DeclareConflict(),
        CaseVerbs.Deed => Choice<DeedKind>() is { } deed ? new LogDeed(deed) : new ChooseFirst(typeof(LogDeed)),
        CaseVerbs.Ask => new AskReporter(Text),
        CaseVerbs.Escalate => new ApproveEscalation(Text, Inputs.GetValueOrDefault(CaseFields.Person) is { Length: > 0 } to ? to : null),
        CaseVerbs.Reject => new RejectEscalation(Text),
        CaseVerbs.Transfer => People.FirstOrDefault(p => p.Key == Inputs.GetValueOrDefault(CaseFields.Person)) is { } to
            ? new TransferCase(to with { Basis = Basis.Transfer }, Text)
            : new ChooseFirst(typeof(TransferCase)),
        CaseVerbs.Resolve => Choice<Outcome>() is { } outcome ? new Resolve(outcome, Duties(), Text) : new ChooseFirst(typeof(Resolve)),
        CaseVerbs.Raise => File.Urgency > UrgencyClass.K0 ? new RaiseUrgency(File.Urgency - 1, Settings.PolicyOf(File.Urgency - 1)) : null,
        CaseVerbs.Lower => File.Urgency < UrgencyClass.K3 ? new LowerUrgency(File.Urgency + 1, Settings.PolicyOf(File.Urgency + 1), Text) : null,
        CaseVerbs.Reopen => new Reopen(Text),
        CaseVerbs.Tell => new TellMore(Text),
        CaseVerbs.AnswerQuestions => new TellMore(AnsweredQuestions()),
        CaseVerbs.Withdraw => new Withdraw(),
        CaseVerbs.Propose => new ProposeEscalation(Text),
        CaseVerbs.NameSubject => Inputs.GetValueOrDefault(CaseFields.Person) is { Length: > 0 } subject
            ? new NameSubject(subject)
            : new ChooseFirst(typeof(NameSubject)),
        CaseVerbs.Agree => new CloseCase(),
        CaseVerbs.AcceptRejection => new AcceptRejection(),
        CaseVerbs.Reevaluate => new Reevaluate(),
        _ => null,
    };

    /// <summary>The command that a form is for; null when the button opens no form.</summary>
    public static Type? CommandOfForm(string verb) => verb switch
    {
        CaseVerbs.DeedForm => typeof(LogDeed),
        CaseVerbs.AskForm => typeof(AskReporter),
        CaseVerbs.EscalateForm => typeof(ApproveEscalation),
        CaseVerbs.RejectForm => typeof(RejectEscalation),
        CaseVerbs.TransferForm => typeof(TransferCase),
        CaseVerbs.ResolveForm => typeof(Resolve),
        CaseVerbs.LowerForm => typeof(LowerUrgency),
        CaseVerbs.ReopenForm => typeof(Reopen),
        CaseVerbs.TellForm or CaseVerbs.QuestionsForm => typeof(TellMore),
        CaseVerbs.WithdrawForm => typeof(Withdraw),
        CaseVerbs.ProposeForm => typeof(ProposeEscalation),
        CaseVerbs.SubjectForm => typeof(NameSubject),
        _ => null,
    };

    private string Masked(string field)
    {
        var text = (Inputs.GetValueOrDefault(field) ?? "").Trim();
        return Masking.Apply(text.Length <= CaseFields.LongestText ? text : text[..CaseFields.LongestText]).Text;
    }

    private T? Choice<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(v => v.ToString() == Inputs.GetValueOrDefault(CaseFields.Choice)).Select(v => (T?)v).FirstOrDefault();

    private List<Duty> Duties()
    {
        var named = (Inputs.GetValueOrDefault(CaseFields.Checks) ?? "").Split(',');
        return [.. Enum.GetValues<Duty>().Where(d => named.Contains(d.ToString()))];
    }

    private string AnsweredQuestions() => string.Join(
        '\n',
        Enumerable.Range(1, CaseWords.Questions)
            .Select(n => (Question: IncidentTexts.Words["Q" + n, Language.Finnish], Answer: Masked(CaseFields.Question(n))))
            .Where(q => q.Answer.Length > 0)
            .Select(q => $"{q.Question} {q.Answer}"));
}
