using System.Text.Json;
using SomeTeamsBot.Domain.Calendar;
using SomeTeamsBot.Domain.Incidents;
using SomeTeamsBot.Tests.Calendar;
using Xunit;

namespace SomeTeamsBot.Tests.Incidents;

/// <summary>A case of an invented town, brought into any state by the rules themselves.</summary>
internal static class SampleCases
{
    public const string Worker = "worker";
    public const string Boss = "boss";
    public const string Deputy = "deputy";
    public const string Second = "second";
    public const string Third = "third";
    public const string Director = "director";
    public const string Fallback = "fallback";
    public const string Safety = "safety";
    public const string Colleague = "colleague";
    public const string Stranger = "stranger";

    /// <summary>Long enough for a reason and a question alike.</summary>
    public const string Reason = "Asia kuuluu jo toiselle taholle.";

    /// <summary>A Monday in a week that ends with Midsummer.</summary>
    public static readonly DateTimeOffset Monday = Moments.At("2026-06-15T10:00+03:00");

    public static readonly EscalationPolicies Policies = EscalationPolicies.Default(WorkingHours.Office);

    public static Recipient Person(string key, Basis basis = Basis.NextLevel) => new(key, key, basis);

    public static Ladder Rungs { get; } = new(
        true,
        [Person(Deputy, Basis.Deputy)],
        [Person(Second), Person(Third)],
        [Person(Director, Basis.MunicipalManager)],
        [Person(Fallback, Basis.Fallback)]);

    public static Route ToBoss { get; } = new([Person(Boss, Basis.OwnSupervisor)], [], Rungs);

    public static CaseFile Draft(UrgencyClass urgency = UrgencyClass.K2, bool isSomebodyOnCall = false) => new()
    {
        Id = Guid.Parse("00000000-0000-0000-0000-000000000017"),
        Number = "MH-2026-00017",
        State = CaseState.Draft,
        Urgency = urgency,
        Reporter = new Reporter(Worker, "Testi Työntekijä"),
        Report = new Report("S1", "Asiaton kirjoitus kunnan sivulla") { To = [Offices.Supervisor] },
        Submitted = default,
        Policy = Policies.Of(urgency, isSomebodyOnCall),
    };

    public static CaseFile Sent(this CaseFile draft, DateTimeOffset? at = null) => CaseRules.Submit(draft, at ?? Monday).File;

    /// <summary>Sent, and the supervisor's card was taken by the channel.</summary>
    public static CaseFile Notified(UrgencyClass urgency = UrgencyClass.K2) => Draft(urgency).Sent().By(null, ToBoss).By(null, new NoteReached(Boss));

    public static CaseFile Acknowledged(UrgencyClass urgency = UrgencyClass.K2) => Notified(urgency).By(Boss, new Acknowledge());

    public static CaseFile Active(UrgencyClass urgency = UrgencyClass.K2) => Acknowledged(urgency).By(Boss, new LogDeed(DeedKind.Heard));

    public static CaseFile Pending(UrgencyClass urgency = UrgencyClass.K2) => Active(urgency).By(Worker, new ProposeEscalation(Reason));

    public static CaseFile Rejected(UrgencyClass urgency = UrgencyClass.K2) => Pending(urgency).By(Boss, new RejectEscalation(Reason));

    public static CaseFile Escalated(UrgencyClass urgency = UrgencyClass.K2) => Active(urgency).By(Boss, new ApproveEscalation(""));

    public static CaseFile Transferred(UrgencyClass urgency = UrgencyClass.K2) =>
        Active(urgency).By(Boss, new TransferCase(Person(Colleague, Basis.Transfer), Reason));

    public static CaseFile Resolved(UrgencyClass urgency = UrgencyClass.K2) =>
        Active(urgency).By(Boss, new Resolve(Outcome.Handled, [], "Kirjoitus poistettiin."));

    public static CaseFile In(CaseState state) => state switch
    {
        CaseState.Draft => Draft(),
        CaseState.Submitted => Draft().Sent().By(null, ToBoss),
        CaseState.Undelivered => Draft().Sent().By(null, ToBoss).By(null, new NoteUnreachable(Boss)),
        CaseState.Notified => Notified(),
        CaseState.Acknowledged => Acknowledged(),
        CaseState.Active => Active(),
        CaseState.WaitingForInformation => Active().By(Boss, new AskReporter(Reason)),
        CaseState.EscalationPending => Pending(),
        CaseState.Escalated => Escalated(),
        CaseState.Transferred => Transferred(),
        CaseState.EscalationRejected => Rejected(),
        CaseState.Resolved => Resolved(),
        CaseState.Closed => Resolved().By(Worker, new CloseCase()),
        CaseState.Withdrawn => Notified().By(Worker, new Withdraw()),
        _ => Notified().By(Worker, new Withdraw()).By(null, new Tick(), Monday.AddDays(31)),
    };

    /// <summary>What the rules say; nobody is the bot itself.</summary>
    public static Decision Decide(this CaseFile file, string? actor, CaseCommand command, DateTimeOffset? now = null) =>
        CaseRules.Decide(file, new Actor(actor), command, now ?? Monday);

    public static Done Do(this CaseFile file, string? actor, CaseCommand command, DateTimeOffset? now = null) =>
        Assert.IsType<Done>(file.Decide(actor, command, now));

    /// <summary>The case after a command that must be done.</summary>
    public static CaseFile By(this CaseFile file, string? actor, CaseCommand command, DateTimeOffset? now = null) => file.Do(actor, command, now).File;

    public static Denial Refused(this CaseFile file, string? actor, CaseCommand command, DateTimeOffset? now = null) =>
        Assert.IsType<Denied>(file.Decide(actor, command, now)).Why;

    public static DateTimeOffset? Due(this CaseFile file, TimerKind kind) => file.Timers.SingleOrDefault(t => t.Kind == kind)?.Due;

    public static IEnumerable<string> HandlerKeys(this CaseFile file) => file.Handlers.Select(h => h.Person.Key);

    public static IEnumerable<FactKind> Kinds(this Done done) => done.Facts.Select(f => f.Kind);

    public static string Json(this CaseFile file) => JsonSerializer.Serialize(file);

    /// <summary>Lets time run: a tick at each moment something is due, as the scheduler does.</summary>
    /// <returns>The case at the end, and what happened when.</returns>
    public static (CaseFile File, List<(DateTimeOffset At, CaseFact Fact)> Log) Until(this CaseFile file, DateTimeOffset end)
    {
        List<(DateTimeOffset, CaseFact)> log = [];
        while (file.Timers.Where(t => t.Kind != TimerKind.FindRecipients).MinBy(t => t.Due) is { } next && next.Due <= end)
        {
            var done = file.Do(null, new Tick(), next.Due);
            log.AddRange(done.Facts.Select(f => (next.Due, f)));
            file = done.File;
        }

        return (file, log);
    }
}
