using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.SampleCases;

namespace SomeTeamsBot.Tests.Incidents.Rules;

/// <summary>The whole table: every command in every state. It is written here a second time, from the domain's chapter 3.2.</summary>
public class TransitionTests
{
    private const string Open = "Submitted Undelivered Notified Acknowledged Active WaitingForInformation EscalationPending Escalated Transferred EscalationRejected Resolved";
    private const string Handled = "Acknowledged Active WaitingForInformation EscalationPending Escalated Transferred EscalationRejected";

    private static readonly (CaseCommand Command, string? Actor, string States)[] Table =
    [
        (ToBoss, null, Open),
        (new PutOffRoute(Monday.AddHours(1)), null, Open),
        (new NoteReached(Boss), null, Open),
        (new NoteUnreachable(Boss), null, Open),
        (new NoteGone(Boss), null, Open),
        (new NoteBack(Boss), null, Open),
        (new Tick(), null, Open + " Closed Withdrawn"),
        (new OpenCase(), Boss, Open),
        (new Acknowledge(), Boss, "Notified Escalated Transferred"),
        (new LogDeed(DeedKind.Police), Boss, "Acknowledged Active"),
        (new AskReporter(Reason), Boss, "Acknowledged Active"),
        (new TellMore("Lisää."), Worker, Open.Replace(" Resolved", "", StringComparison.Ordinal)),
        (new ProposeEscalation(Reason), Worker, "Acknowledged Active"),
        (new ApproveEscalation(""), Boss, "Acknowledged Active EscalationPending"),
        (new RejectEscalation(Reason), Boss, "EscalationPending"),
        (new AcceptRejection(), Worker, "EscalationRejected"),
        (new Reevaluate(), Worker, "EscalationRejected"),
        (new TransferCase(Person(Colleague), Reason), Boss, "Acknowledged Active"),
        (new DeclareConflict(), Boss, Open),
        (new NameSubject(Boss), Worker, Open),
        (new Resolve(Outcome.Handled, [], "Selvä."), Boss, "Active Escalated"),
        (new CloseCase(), Worker, "Resolved"),
        (new Reopen(Reason), Worker, "Resolved Closed"),
        (new Reopen(Reason), Boss, "Resolved Closed"),
        (new Withdraw(), Worker, "Submitted Undelivered Notified Acknowledged Active WaitingForInformation EscalationPending Escalated"),
        (new RaiseUrgency(UrgencyClass.K1, Policies.Of(UrgencyClass.K1, false)), Worker, "Submitted Undelivered Notified " + Handled),
        (new LowerUrgency(UrgencyClass.K3, Policies.Of(UrgencyClass.K3, false), Reason), Boss, "Notified " + Handled),
    ];

    public static TheoryData<string, CaseState> Cells()
    {
        var cells = new TheoryData<string, CaseState>();
        foreach (var row in Table.Select((_, i) => $"{i}"))
            foreach (var state in Enum.GetValues<CaseState>())
                cells.Add(row, state);
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_command_is_done_in_its_states_and_refused_alike_in_all_others(string row, CaseState state)
    {
        var (command, by, states) = Table[int.Parse(row, null)];
        var file = In(state);
        Assert.Equal(state, file.State);
        // Where the supervisor is not the one to press, it is whoever is.
        var actor = by == Boss ? ActorIn(file, command) : by;
        var before = file.Json();

        var decision = file.Decide(actor, command);

        if (states.Split(' ').Contains(state.ToString()))
            Assert.IsType<Done>(decision);
        else
            Assert.Equal((state == CaseState.Purged && by is not null) || (state == CaseState.Draft && by == Boss) ? Denial.NotYours : Denial.NotNow, Assert.IsType<Denied>(decision).Why);
        Assert.Equal(before, file.Json());
    }

    [Fact]
    public void The_table_has_every_command() =>
        Assert.Equal(Transitions.Commands.Select(c => c.Name).Order(), Table.Select(r => r.Command.GetType().Name).Distinct().Order());

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_stranger_may_do_nothing_in_any_state(string row, CaseState state)
    {
        var command = Table[int.Parse(row, null)].Command;

        Assert.Equal(Denial.NotYours, In(state).Refused(Stranger, command));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Nobody_but_the_bot_itself_tells_it_what_the_bot_does(string row, CaseState state)
    {
        var (command, by, _) = Table[int.Parse(row, null)];
        if (by is not null)
            Assert.Equal(Denial.NotYours, In(state).Refused(null, command));
        else
            Assert.All([Boss, Worker], person => Assert.Equal(Denial.NotYours, In(state).Refused(person, command)));
    }

    [Fact]
    public void Every_state_but_the_last_has_a_way_out()
    {
        Assert.Equal(CaseState.Submitted, CaseRules.Submit(Draft(), Monday).File.State);
        foreach (var state in Enum.GetValues<CaseState>().Except([CaseState.Draft, CaseState.Purged]))
        {
            var file = In(state);
            var late = Monday.AddYears(10);
            var ways = Table.Select(r => file.Decide(r.Actor == Boss ? ActorIn(file, r.Command) : r.Actor, r.Command, r.Command is Tick ? late : Monday));
            Assert.Contains(ways, d => d is Done { File.State: var next } && next != state);
        }
    }

    [Theory]
    [InlineData(typeof(Acknowledge), "Notified")]
    [InlineData(typeof(ApproveEscalation), "EscalationPending Acknowledged")]
    [InlineData(typeof(RejectEscalation), "EscalationPending")]
    [InlineData(typeof(AskReporter), "Acknowledged Active")]
    [InlineData(typeof(TransferCase), "Acknowledged Active")]
    [InlineData(typeof(DeclareConflict), Open)]
    [InlineData(typeof(LogDeed), "Acknowledged")]
    [InlineData(typeof(Resolve), "Active")]
    public void Every_button_of_the_supervisors_card_has_a_row(Type command, string states)
    {
        foreach (var state in states.Split(' ').Select(Enum.Parse<CaseState>))
        {
            var file = In(state);
            Assert.Null(Transitions.Check(file, new Actor(file.HandlerKeys().First()), command));
        }
    }

    private static string ActorIn(CaseFile file, CaseCommand command) => (command, file.State) switch
    {
        (Acknowledge, CaseState.Escalated) => Second,
        (Acknowledge, CaseState.Transferred) => Colleague,
        (_, CaseState.Undelivered) => Deputy,
        _ => Boss,
    };
}
