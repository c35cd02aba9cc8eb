namespace SomeTeamsBot.Domain.Incidents;

/// <summary>The buttons of a case. Those that end in "-form" ask for words first and change nothing.</summary>
public static class CaseVerbs
{
    public const string Show = "case.show";
    public const string ShowAll = "case.show-all";
    public const string Questions = "case.questions";
    public const string Open = "case.open";
    public const string Acknowledge = "case.acknowledge";
    public const string Conflict = "case.conflict";
    public const string DeedForm = "case.deed-form";
    public const string Deed = "case.deed";
    public const string AskForm = "case.ask-form";
    public const string Ask = "case.ask";
    public const string EscalateForm = "case.escalate-form";
    public const string Escalate = "case.escalate";
    public const string RejectForm = "case.reject-form";
    public const string Reject = "case.reject";
    public const string TransferForm = "case.transfer-form";
    public const string Transfer = "case.transfer";
    public const string ResolveForm = "case.resolve-form";
    public const string Resolve = "case.resolve";
    public const string Raise = "case.raise";
    public const string LowerForm = "case.lower-form";
    public const string Lower = "case.lower";
    public const string ReopenForm = "case.reopen-form";
    public const string Reopen = "case.reopen";
    public const string TellForm = "case.tell-form";
    public const string Tell = "case.tell";
    public const string QuestionsForm = "case.questions-form";
    public const string AnswerQuestions = "case.answer-questions";
    public const string WithdrawForm = "case.withdraw-form";
    public const string Withdraw = "case.withdraw";
    public const string ProposeForm = "case.propose-form";
    public const string Propose = "case.propose";
    public const string SubjectForm = "case.subject-form";
    public const string NameSubject = "case.subject";
    public const string Agree = "case.agree";
    public const string AcceptRejection = "case.accept";
    public const string Reevaluate = "case.reevaluate";

    public static IReadOnlySet<string> All { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        Show, ShowAll, Questions, Open, Acknowledge, Conflict, DeedForm, Deed, AskForm, Ask, EscalateForm, Escalate, RejectForm, Reject,
        TransferForm, Transfer, ResolveForm, Resolve, Raise, LowerForm, Lower, ReopenForm, Reopen, TellForm, Tell, QuestionsForm,
        AnswerQuestions, WithdrawForm, Withdraw, ProposeForm, Propose, SubjectForm, NameSubject, Agree, AcceptRejection, Reevaluate,
    };
}
