using System.Text.Json;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Incidents;
using Xunit;
using static SomeTeamsBot.Tests.Incidents.SampleCases;

namespace SomeTeamsBot.Tests.Incidents.Rules;

/// <summary>The laws of a case, whoever does what and however late the clock is.</summary>
public class CaseWalkTests
{
    private sealed record Taken(CaseFile Before, string? Actor, CaseCommand Command, DateTimeOffset Now, Decision Decision)
    {
        public CaseFile After => Decision is Done done ? done.File : Before;
    }

    private static IEnumerable<Taken> Take(Walk walk)
    {
        var now = Monday;
        var file = walk.Draft.Sent(now);
        if (walk.IsRouted)
            file = file.By(null, walk.Route, now);
        foreach (var step in walk.Steps)
        {
            now += step.Wait;
            var (actor, command) = Choose(walk, step, file);
            var taken = new Taken(file, actor, command, now, file.Decide(actor, command, now));
            yield return taken;
            file = taken.After;
        }
    }

    private static (string? Actor, CaseCommand Command) Choose(Walk walk, Move step, CaseFile file)
    {
        if (step.IsBot)
            return (null, walk.Command(step));
        // Mostly what somebody may do in this state, so that the walk gets somewhere.
        var may = !step.IsFit
            ? []
            : Enumerable.Range(0, Move.Kinds)
                .Select(kind => step with { Kind = kind })
                .Where(s => !s.IsBot)
                .SelectMany(s => Walk.Everybody.Where(key => Transitions.Check(file, new Actor(key), walk.Command(s)) is null).Select(key => (Actor: key, Command: walk.Command(s))))
                .Where(m => step.IsHarsh || m.Command is not (Withdraw or DeclareConflict or NameSubject))
                .GroupBy(m => m.Command.GetType())
                .Select(g => g.ElementAt(step.Who % g.Count()))
                .ToList();
        if (may.Count > 0)
            return may[step.Kind % may.Count];
        return (Walk.Everybody[step.Who], walk.Command(step));
    }

    private static void Holds(Walk walk, Action<Taken> law)
    {
        var path = new List<string>();
        foreach (var taken in Take(walk))
        {
            path.Add($"{taken.Now:s} {taken.Actor ?? "bot"} {taken.Command} -> {(taken.Decision is Denied no ? no.Why : taken.After.State)}");
            try
            {
                law(taken);
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"{broken.Message}\n{string.Join('\n', path)}", broken);
            }
        }
    }

    /// <summary>Else the laws below would be tried on too little.</summary>
    [Fact]
    public void The_walks_reach_every_state_and_do_every_command()
    {
        var taken = Walks.Any().Generator.Sample(1500).SelectMany(Take).Where(t => t.Decision is Done).ToList();

        Assert.Equal(Enum.GetValues<CaseState>().Except([CaseState.Draft]), taken.Select(t => t.After.State).Distinct().Order());
        Assert.Equal(Transitions.Commands.Select(c => c.Name).Order(), taken.Select(t => t.Command.GetType().Name).Distinct().Order());
    }

    [Property(Arbitrary = [typeof(Walks)], MaxTest = 500)]
    public void An_open_case_is_never_without_a_next_step(Walk walk) => Holds(walk, taken =>
    {
        if (taken.After.IsOpen)
            Assert.NotEmpty(taken.After.Timers);
        if (taken.After.State == CaseState.Purged)
            Assert.Empty(taken.After.Timers);
    });

    /// <summary>A case that waits to be taken on is in somebody's hands, or somebody is being looked for.</summary>
    [Property(Arbitrary = [typeof(Walks)], MaxTest = 500)]
    public void An_open_case_is_in_somebodys_hands_or_somebody_is_looked_for(Walk walk) => Holds(walk, taken =>
    {
        if (taken.After.IsOpen && taken.After.State is not CaseState.Resolved)
            Assert.True(taken.After.Handlers.Any() || taken.After.Due(TimerKind.FindRecipients) is not null, "Nobody has it, and nobody is looked for.");
    });

    [Property(Arbitrary = [typeof(Walks)], MaxTest = 500)]
    public void The_reporter_a_subject_and_whoever_left_never_have_it_and_never_act(Walk walk) => Holds(walk, taken =>
    {
        string[] never = [Worker, Walk.Subject, Stranger, .. taken.Before.Holders.Where(h => h.State == HolderState.Removed).Select(h => h.Person.Key), .. taken.After.Excluded];
        Assert.DoesNotContain(taken.After.HandlerKeys(), key => key is not Stranger && never.Contains(key));
        Assert.DoesNotContain(Worker, taken.After.Holders.Select(h => h.Person.Key));
        if (taken is { Decision: Done, Actor: { } actor } && actor != Worker)
            Assert.Contains(actor, taken.Before.HandlerKeys());
    });

    [Property(Arbitrary = [typeof(Walks)], MaxTest = 500)]
    public void The_owner_is_a_holder_who_may_act_or_nobody(Walk walk) => Holds(walk, taken =>
    {
        if (taken.After is { OwnerKey: { } owner })
            Assert.Contains(owner, taken.After.HandlerKeys());
        if (taken.After is { TransferTo: { } to })
            Assert.Contains(to, taken.After.HandlerKeys());
        Assert.Equal(taken.After.State == CaseState.Transferred, taken.After.TransferTo is not null);
        // Once taken on, somebody answers for it until it is to be taken on anew.
        if (taken.After.State is CaseState.Acknowledged or CaseState.Active or CaseState.WaitingForInformation or CaseState.Transferred
            or CaseState.EscalationPending or CaseState.EscalationRejected or CaseState.Escalated)
            Assert.NotNull(taken.After.OwnerKey);
    });

    [Property(Arbitrary = [typeof(Walks)], MaxTest = 500)]
    public void What_waits_to_be_taken_on_or_decided_can_be(Walk walk) => Holds(walk, taken =>
    {
        if (taken.After.State is CaseState.Escalated)
            Assert.Contains(taken.After.HandlerKeys(), taken.After.MayTakeOn);
        if (taken.After.State is CaseState.EscalationPending && taken.After.Due(TimerKind.Decide) is null)
            Assert.Fail("It waits for a decision, and no clock ends that.");
    });

    [Property(Arbitrary = [typeof(Walks)], MaxTest = 200)]
    public void The_version_grows_when_a_card_shows_something_else_and_only_then(Walk walk) => Holds(walk, taken =>
    {
        var grown = taken.After.Version - taken.Before.Version;
        Assert.InRange(grown, 0, 1);
        var isLate = taken.Decision is Done done && done.Facts.Any(f => f.Code is nameof(TimerKind.AddDeputy) or nameof(TimerKind.AddNextLevel) or nameof(TimerKind.AddDirector));
        if (!Cards(taken.Before, taken.Now).SequenceEqual(Cards(taken.After, taken.Now)))
            Assert.Equal(1, grown);
        else if (!isLate && taken.Decision is Done { Facts.Count: 0 } or Denied)
            Assert.Equal(0, grown);
        if (taken.Decision is Done { Facts: [_, ..] facts } && facts.All(f => f.Kind is FactKind.ReporterTold or FactKind.Idle or FactKind.Reminded or FactKind.RouteNoted or FactKind.DataBreachDue))
            Assert.Equal(0, grown);
    });

    [Property(Arbitrary = [typeof(Walks)], MaxTest = 500)]
    public void Nothing_is_due_in_the_past_after_the_clock_has_been_looked_at(Walk walk) => Holds(walk, taken =>
    {
        // Finding recipients takes the directory, so it is the caller's.
        if (taken is { Command: Tick, Decision: Done })
            Assert.All(taken.After.Timers.Where(t => t.Kind != TimerKind.FindRecipients), t => Assert.True(t.Due > taken.Now, $"{t}"));
        Assert.Equal(taken.After.Timers.Count, taken.After.Timers.Select(t => t.Kind).Distinct().Count());
    });

    [Property(Arbitrary = [typeof(Walks)], MaxTest = 500)]
    public void Only_people_of_the_ladder_and_those_it_was_handed_to_ever_hold_it(Walk walk)
    {
        var ladder = walk.Route.Ladder;
        HashSet<string> known = [.. new[] { walk.Route.First, walk.Route.Inform, walk.Route.Away, ladder.Deputies, ladder.Above, ladder.Director, ladder.Fallback }.SelectMany(l => l).Select(p => p.Key)];
        Holds(walk, taken =>
        {
            if (taken is { Command: TransferCase transfer, Decision: Done })
                known.Add(transfer.To.Key);
            var keys = taken.After.Holders.Select(h => h.Person.Key).ToList();
            Assert.Equal(keys.Count, keys.Distinct().Count());
            Assert.Subset(known, keys.ToHashSet());
        });
    }

    [Property(Arbitrary = [typeof(Walks)], MaxTest = 500)]
    public void A_refused_command_changes_nothing_and_no_command_changes_what_it_was_given(Walk walk)
    {
        var json = "";
        Holds(walk, taken =>
        {
            if (json.Length > 0)
                Assert.Equal(json, taken.Before.Json());
            json = taken.After.Json();
        });
    }

    [Property(Arbitrary = [typeof(Walks)], MaxTest = 200)]
    public void Left_alone_every_case_comes_to_rest_or_reminds_somebody_at_most_a_few_times_a_day(Walk walk)
    {
        var last = Take(walk).Last();
        var (file, log) = last.After.Until(last.Now.AddDays(60));

        Assert.InRange(log.Count(l => l.At > last.Now.AddDays(10)), 0, 50 * 4);
        Assert.True(!file.IsOpen || file.Timers.Count > 0);
    }

    /// <summary>Every card as it is drawn with everything open, without the version that its buttons carry.</summary>
    private static IEnumerable<string> Cards(CaseFile file, DateTimeOffset now)
    {
        file = file with { Version = 0, Timers = [.. file.Timers.Where(t => t.Kind == TimerKind.Close)] };
        yield return Text(ReporterPage.Of(file, now, Language.Finnish));
        file = file with { Holders = [.. file.Holders.Select(h => h with { HasOpened = true })] };
        foreach (var holder in file.Holders)
            yield return holder.Person.Key + Text(HolderPage.Of(file, holder, now, Language.Finnish, isWhole: true));
    }

    private static string Text(Page page) =>
        string.Join('\n', page.Blocks.Concat<object>(page.Choices).Select(part => part.GetType().Name + JsonSerializer.Serialize(part, part.GetType())));
}
