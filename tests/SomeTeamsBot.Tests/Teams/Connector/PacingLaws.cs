using FsCheck.Xunit;
using SomeTeamsBot.Teams.Connector;
using Xunit;

namespace SomeTeamsBot.Tests.Teams.Connector;

/// <summary>The laws of pacing, on limits small enough to be met all the time.</summary>
public sealed class PacingLaws
{
    private static readonly PaceLimits Small = new(
        [new(2, Ms(1000)), new(3, Ms(3000))],
        [new(3, Ms(1000))],
        [new(4, Ms(1000))]);

    [Property]
    public bool No_window_of_any_length_holds_more_than_its_limit(Happening[] steps)
    {
        var run = Run.Of(steps);
        return run.Granted.GroupBy(g => g.Lane).All(lane => Holds([.. lane.Select(g => g.At)], Run.LimitsOf(lane.Key)))
            && Holds([.. run.Granted.Select(g => g.At)], Small.Everything);
    }

    [Property]
    public bool Within_a_lane_the_order_is_kept(Happening[] steps) =>
        Run.Of(steps).Granted.GroupBy(g => g.Lane).All(lane => lane.Zip(lane.Skip(1)).All(pair => pair.First.Number < pair.Second.Number));

    [Property]
    public bool Everybody_who_stays_gets_a_turn_and_nobody_else_does(Happening[] steps)
    {
        var run = Run.Of(steps);
        return run.Granted.Select(g => g.Number).Order().SequenceEqual(run.Stayed.Order());
    }

    [Property]
    public bool Nobody_waits_who_could_go(Happening[] steps) => Run.Of(steps).Idle is null;

    [Property]
    public bool Nothing_is_granted_while_Teams_wants_quiet(Happening[] steps)
    {
        var run = Run.Of(steps);
        return run.Quiet.All(quiet => run.Granted.Skip(quiet.GrantedBefore).All(g => g.At >= quiet.Until));
    }

    [Property]
    public bool Exactly_who_would_come_too_late_is_turned_away(byte[] gaps, byte patience)
    {
        var now = TimeSpan.Zero;
        var taken = new List<TimeSpan>();
        foreach (var gap in gaps)
        {
            now += Ms(gap);
            var latest = now + Ms(patience * 10);
            var isTurnedAway = Replay(taken, now).Join(OneLane, now, latest) is null;
            if (isTurnedAway != TurnOfNext(taken, now) > latest) return false;
            if (!isTurnedAway) taken.Add(now);
        }

        return true;
    }

    [Property]
    public bool A_call_may_come_as_soon_as_it_breaks_no_limit(byte[] gaps)
    {
        var window = new SlidingWindow(Small.Writes);
        var calls = new List<TimeSpan>();
        var now = TimeSpan.Zero;
        foreach (var gap in gaps)
        {
            now += Ms(gap * 5);
            var next = window.Next(now);
            if (next > now && Holds([.. calls, next - TimeSpan.FromTicks(1)], Small.Writes)) return false;
            window.Forget(now);
            if (window.Next(now) != next) return false;
            window.Add(next);
            calls.Add(next);
            now = next;
        }

        return Holds(calls, Small.Writes);
    }

    [Fact]
    public void Lanes_are_forgotten_when_their_longest_window_is_over()
    {
        var book = new PaceBook(PaceLimits.Documented(50_000));
        for (var i = 0; i < 1000; i++) book.Join(new(PacedOperation.Send, $"a:{i}"), TimeSpan.Zero, TimeSpan.MaxValue);
        book.Advance(TimeSpan.Zero);
        Assert.Equal(1000, book.Lanes);

        book.Join(new(PacedOperation.Send, "a:new"), TimeSpan.FromSeconds(3600), TimeSpan.MaxValue);

        Assert.Equal(1, book.Lanes);
    }

    private static readonly PaceLane OneLane = new(PacedOperation.Send, "a");

    /// <summary>A book in which calls joined at the given times, and every turn until now was granted when it came.</summary>
    private static PaceBook Replay(List<TimeSpan> joins, TimeSpan now)
    {
        var book = new PaceBook(Small);
        foreach (var at in joins)
        {
            Play(book, at);
            book.Join(OneLane, at, TimeSpan.MaxValue);
        }

        Play(book, now);
        return book;
    }

    private static void Play(PaceBook book, TimeSpan until)
    {
        for (var at = book.Wake(TimeSpan.Zero); at is { } wake && wake < until; at = book.Wake(wake)) book.Advance(wake);
        book.Advance(until);
    }

    private static TimeSpan TurnOfNext(List<TimeSpan> joins, TimeSpan now)
    {
        var book = Replay(joins, now);
        var ticket = book.Join(OneLane, now, TimeSpan.MaxValue)!;
        for (; !ticket.IsGranted; book.Advance(now)) now = book.Wake(now) is { } wake && wake > now ? wake : now;
        return now;
    }

    private static bool Holds(List<TimeSpan> calls, IReadOnlyList<PaceLimit> limits) => limits.All(limit =>
        calls.All(start => calls.Count(at => at >= start && at < start + limit.Span) <= limit.Count));

    private static TimeSpan Ms(int ms) => TimeSpan.FromMilliseconds(ms);

    /// <summary>One thing that happens: time passes, then somebody joins, leaves, or Teams asks for quiet.</summary>
    public sealed record Happening(byte Pause, byte What, byte Who);

    /// <summary>A run of steps to its end, with all that was seen.</summary>
    private sealed class Run
    {
        private readonly PaceBook _book = new(Small);
        private readonly List<PaceTicket> _waiting = [];
        private TimeSpan _now;

        public List<(PaceLane Lane, long Number, TimeSpan At)> Granted { get; } = [];

        public List<(TimeSpan Until, int GrantedBefore)> Quiet { get; } = [];

        public HashSet<long> Stayed { get; } = [];

        /// <summary>Somebody who was left waiting although no limit stood in the way.</summary>
        public PaceTicket? Idle { get; private set; }

        public static IReadOnlyList<PaceLimit> LimitsOf(PaceLane lane) => lane.Operation is PacedOperation.Read ? Small.Reads : Small.Writes;

        public static Run Of(Happening[] steps)
        {
            var run = new Run();
            foreach (var step in steps) run.Take(step);
            while (run._book.Wake(run._now) is { } wake)
            {
                run._now = wake > run._now ? wake : run._now;
                run.Advance();
            }

            return run;
        }

        private void Take(Happening step)
        {
            // Mostly bursts, now and then a pause.
            _now += step.Pause < 128 ? TimeSpan.Zero : Ms((step.Pause - 128) * 10);
            Advance();
            switch (step.What % 8)
            {
                case 0 when _waiting.Count > 0:
                    var leaver = _waiting[step.Who % _waiting.Count];
                    PaceBook.GiveUp(leaver);
                    _waiting.Remove(leaver);
                    Stayed.Remove(leaver.Number);
                    break;
                case 1:
                    _book.Close(_now + Ms(step.Who * 5));
                    Quiet.Add((_now + Ms(step.Who * 5), Granted.Count));
                    break;
                default:
                    var operation = (PacedOperation)(step.Who % 3);
                    var ticket = _book.Join(new(operation, $"{step.Who / 3 % 2}"), _now, TimeSpan.MaxValue)!;
                    _waiting.Add(ticket);
                    Stayed.Add(ticket.Number);
                    break;
            }

            Advance();
        }

        private void Advance()
        {
            _book.Advance(_now);
            foreach (var ticket in _waiting.Where(t => t.IsGranted).OrderBy(t => t.Number)) Granted.Add((ticket.Lane, ticket.Number, _now));
            _waiting.RemoveAll(t => t.IsGranted);
            if (Quiet.Any(q => _now < q.Until)) return;

            Idle ??= _waiting.FirstOrDefault(t =>
                Holds([.. Granted.Where(g => g.Lane == t.Lane).Select(g => g.At), _now], LimitsOf(t.Lane))
                && Holds([.. Granted.Select(g => g.At), _now], Small.Everything));
        }
    }
}
