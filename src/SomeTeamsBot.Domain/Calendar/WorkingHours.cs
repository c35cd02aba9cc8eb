namespace SomeTeamsBot.Domain.Calendar;

/// <summary>
/// When the municipality works: from Monday to Friday, the same hours by the Helsinki clock, never on a holiday. The door opens at
/// <see cref="From"/> and is shut at <see cref="To"/>; a working day is the time between them. Everything is computed and returned in UTC.
/// The clock is changed on Sunday nights only, so no working day is an hour short or long.
/// </summary>
public sealed record WorkingHours
{
    /// <param name="from">Opening, Helsinki time.</param>
    /// <param name="to">Closing on the same day, later than the opening.</param>
    /// <exception cref="ArgumentException">The closing is not after the opening.</exception>
    public WorkingHours(TimeOnly from, TimeOnly to)
    {
        if (to <= from) throw new ArgumentException($"Working hours must close after they open, not {from:HH\\:mm}–{to:HH\\:mm}.", nameof(to));
        (From, To) = (from, to);
    }

    /// <summary>From 8 to 16.</summary>
    public static WorkingHours Office { get; } = new(new(8, 0), new(16, 0));

    public TimeOnly From { get; }

    public TimeOnly To { get; }

    /// <summary>The length of a working day.</summary>
    public TimeSpan Day => To - From;

    /// <summary>Whether the day has working hours at all.</summary>
    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !FinnishHolidays.IsHoliday(day);

    /// <summary>Whether the moment is working time: the opening is, the closing is not.</summary>
    public bool IsOpen(DateTimeOffset at) => IsWorkingDay(HelsinkiTime.DayOf(at)) && Opening(at) <= at && at < Closing(at);

    /// <summary>The first opening at or after the moment; in the middle of a working day it is the next one's.</summary>
    public DateTimeOffset NextOpening(DateTimeOffset at)
    {
        var day = HelsinkiTime.DayOf(at);
        if (Opening(at) < at) day = day.AddDays(1);
        while (!IsWorkingDay(day)) day = day.AddDays(1);
        return On(day, From);
    }

    /// <summary>
    /// The moment when the working time has gone by. A start outside the hours counts from the next opening. An amount that runs out exactly
    /// at closing time is due at that closing (16.00), not the next morning: the last minute of the day belongs to the day. So a start at
    /// closing time with nothing to add stays there, and adding in parts comes to the same as adding at once.
    /// </summary>
    /// <param name="start">Where the clock starts.</param>
    /// <param name="workingTime">Zero or more, counted in time within the hours.</param>
    /// <exception cref="ArgumentOutOfRangeException">The working time is negative, or ends after the year 9999.</exception>
    public DateTimeOffset Add(DateTimeOffset start, TimeSpan workingTime)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingTime, TimeSpan.Zero);
        var at = IsOpen(start) || IsClosing(start) ? start.ToUniversalTime() : NextOpening(start);
        var left = workingTime;
        while (left > Closing(at) - at)
        {
            left -= Closing(at) - at;
            at = NextOpening(Closing(at));
        }

        return at + left;
    }

    private bool IsClosing(DateTimeOffset at) => at == Closing(at) && IsWorkingDay(HelsinkiTime.DayOf(at));

    private DateTimeOffset Opening(DateTimeOffset at) => On(HelsinkiTime.DayOf(at), From);

    private DateTimeOffset Closing(DateTimeOffset at) => On(HelsinkiTime.DayOf(at), To);

    private static DateTimeOffset On(DateOnly day, TimeOnly clock) => HelsinkiTime.ToUtc(day.ToDateTime(clock));
}
