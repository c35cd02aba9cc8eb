using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SomeTeamsBot.Domain.Calendar;
using Xunit;

namespace SomeTeamsBot.Tests.Calendar;

public class WorkingHoursTests
{
    private static readonly WorkingHours Office = WorkingHours.Office;

    [Theory]
    [InlineData("2026-06-18T07:59:59.9999999+03:00", false)]
    [InlineData("2026-06-18T08:00+03:00", true)]
    [InlineData("2026-06-18T15:59:59.9999999+03:00", true)]
    [InlineData("2026-06-18T16:00+03:00", false)]
    [InlineData("2026-06-19T10:00+03:00", false)] // Midsummer Eve
    [InlineData("2026-06-20T10:00+03:00", false)]
    [InlineData("2026-06-21T10:00+03:00", false)]
    [InlineData("2026-07-15T10:00+03:00", true)] // July stops the reminders, not the cases
    [InlineData("2026-12-24T10:00+02:00", false)]
    [InlineData("2026-12-28T08:00+02:00", true)]
    [InlineData("2026-12-28T07:00+02:00", false)]
    [InlineData("2026-12-28T06:00Z", true)]
    public void The_office_is_open_from_eight_to_four_on_working_days(string at, bool open) => Assert.Equal(open, Office.IsOpen(Moments.At(at)));

    [Theory]
    [InlineData("2026-06-18T07:00+03:00", "2026-06-18T08:00+03:00")]
    [InlineData("2026-06-18T08:00+03:00", "2026-06-18T08:00+03:00")]
    [InlineData("2026-06-18T08:01+03:00", "2026-06-22T08:00+03:00")]
    [InlineData("2026-06-19T15:55+03:00", "2026-06-22T08:00+03:00")]
    [InlineData("2026-03-27T16:00+02:00", "2026-03-30T08:00+03:00")]
    [InlineData("2026-10-23T16:00+03:00", "2026-10-26T08:00+02:00")]
    [InlineData("2026-12-23T16:00+02:00", "2026-12-28T08:00+02:00")]
    [InlineData("2027-03-25T16:00+02:00", "2027-03-30T08:00+03:00")] // Easter on the night of the clock change
    public void The_next_opening_passes_over_weekends_holidays_and_clock_changes(string at, string opening)
    {
        var next = Office.NextOpening(Moments.At(at));

        Assert.Equal(Moments.At(opening), next);
        Assert.Equal(TimeSpan.Zero, next.Offset);
    }

    [Theory]
    [InlineData("2026-06-18T12:00+03:00", 4, "2026-06-18T16:00+03:00")]
    [InlineData("2026-06-18T08:00+03:00", 8, "2026-06-18T16:00+03:00")]
    [InlineData("2026-06-18T16:00+03:00", 8, "2026-06-22T16:00+03:00")]
    [InlineData("2026-06-20T12:00+03:00", 16, "2026-06-23T16:00+03:00")]
    public void An_amount_that_ends_at_closing_is_due_at_that_closing(string start, int hours, string due) =>
        Assert.Equal(Moments.At(due), Office.Add(Moments.At(start), TimeSpan.FromHours(hours)));

    [Theory]
    [InlineData("2026-06-18T12:00+03:00", "2026-06-18T12:00+03:00")]
    [InlineData("2026-06-18T16:00+03:00", "2026-06-18T16:00+03:00")]
    [InlineData("2026-06-18T16:01+03:00", "2026-06-22T08:00+03:00")]
    [InlineData("2026-06-18T07:00+03:00", "2026-06-18T08:00+03:00")]
    [InlineData("2026-06-19T16:00+03:00", "2026-06-22T08:00+03:00")]
    public void Nothing_to_add_moves_only_what_is_outside(string start, string due) =>
        Assert.Equal(Moments.At(due), Office.Add(Moments.At(start), TimeSpan.Zero));

    [Fact]
    public void The_days_around_a_clock_change_are_as_long_as_the_others()
    {
        Assert.Equal(Moments.At("2026-03-30T12:00+03:00"), Office.Add(Moments.At("2026-03-27T12:00+02:00"), Office.Day));
        Assert.Equal(Moments.At("2026-10-26T12:00+02:00"), Office.Add(Moments.At("2026-10-23T12:00+03:00"), Office.Day));
        Assert.Equal(Moments.At("2027-03-30T12:00+03:00"), Office.Add(Moments.At("2027-03-25T12:00+02:00"), Office.Day));
        Assert.Equal(Moments.At("2027-11-01T12:00+02:00"), Office.Add(Moments.At("2027-10-29T12:00+03:00"), Office.Day));
    }

    [Fact]
    public void Another_municipality_keeps_other_hours()
    {
        var narrow = new WorkingHours(new(9, 0), new(15, 15));

        Assert.Equal(TimeSpan.FromMinutes(375), narrow.Day);
        Assert.Equal(Moments.At("2026-06-22T10:00+03:00"), narrow.Add(Moments.At("2026-06-18T14:15+03:00"), TimeSpan.FromHours(2)));
    }

    [Theory]
    [InlineData(8, 8)]
    [InlineData(16, 8)]
    public void Hours_that_close_before_they_open_are_refused(int from, int to)
    {
        var refused = Assert.Throws<ArgumentException>(() => new WorkingHours(new(from, 0), new(to, 0)));

        Assert.Contains($"{from:00}:00–{to:00}:00", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Time_is_not_taken_back() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Office.Add(Moments.At("2026-06-18T12:00Z"), TimeSpan.FromTicks(-1)));

    [Property(Arbitrary = [typeof(Moments)])]
    public bool Later_starts_are_never_due_earlier(WorkingHours hours, DateTimeOffset one, DateTimeOffset other, TimeSpan amount) =>
        one <= other ? hours.Add(one, amount) <= hours.Add(other, amount) : hours.Add(one, amount) >= hours.Add(other, amount);

    [Property(Arbitrary = [typeof(Moments)])]
    public bool More_time_is_due_later(WorkingHours hours, DateTimeOffset start, TimeSpan amount) =>
        hours.Add(start, amount) < hours.Add(start, amount + TimeSpan.FromMinutes(1));

    [Property(Arbitrary = [typeof(Moments)])]
    public bool Adding_in_parts_is_adding_at_once(WorkingHours hours, DateTimeOffset start, TimeSpan one, TimeSpan other) =>
        hours.Add(hours.Add(start, one), other) == hours.Add(start, one + other);

    [Property(Arbitrary = [typeof(Moments)])]
    public bool Nothing_is_due_outside_the_hours_or_on_a_holiday(WorkingHours hours, DateTimeOffset start, TimeSpan amount)
    {
        var due = HelsinkiTime.ToHelsinki(hours.Add(start, amount));
        var (day, clock) = (DateOnly.FromDateTime(due.DateTime), TimeOnly.FromDateTime(due.DateTime));
        return due >= start && hours.From <= clock && clock <= hours.To
            && !FinnishHolidays.IsHoliday(day) && day.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Friday;
    }

    /// <summary>Against the slowest reckoning there is: looking at the clock every minute.</summary>
    [Property(Arbitrary = [typeof(Moments)], MaxTest = 50)]
    public Property As_many_open_minutes_go_by_as_were_added(DateTimeOffset start)
    {
        var amounts = from minutes in Gen.Choose(1, 24 * 60) select TimeSpan.FromMinutes(minutes);
        return Prop.ForAll(amounts.ToArbitrary(), amount =>
        {
            var due = Office.Add(start, amount);
            var open = 0;
            for (var at = start; at < due; at = at.AddMinutes(1))
                if (Office.IsOpen(at)) open++;
            return open == amount.TotalMinutes;
        });
    }

    [Property(Arbitrary = [typeof(Moments)])]
    public bool The_next_opening_opens(WorkingHours hours, DateTimeOffset at)
    {
        var next = hours.NextOpening(at);
        return next >= at && hours.IsOpen(next) && !hours.IsOpen(next.AddTicks(-1)) && hours.NextOpening(next) == next;
    }
}
