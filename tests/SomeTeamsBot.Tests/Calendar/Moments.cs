using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SomeTeamsBot.Domain.Calendar;

namespace SomeTeamsBot.Tests.Calendar;

/// <summary>
/// Moments for the laws, from 2022 to 2033 to the minute: half of them anywhere, half on the edges where a calendar goes wrong — at the
/// minutes around opening and closing on any day. Amounts, working hours and delays likewise.
/// </summary>
public static class Moments
{
    private static readonly DateTimeOffset First = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private const int Days = 12 * 365;

    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    public static Arbitrary<DateTimeOffset> Any() => Gen.OneOf(
        from minute in Gen.Choose(0, Days * 24 * 60) select First.AddMinutes(minute),
        from day in Gen.Choose(0, Days)
        from hour in Gen.Elements(8, 16)
        from minute in Gen.Choose(-1, 1)
        select HelsinkiTime.ToUtc(First.DateTime.AddDays(day).AddHours(hour).AddMinutes(minute))).ToArbitrary();

    /// <summary>Up to a month of working days, to the minute; often whole days, so that it ends at a closing.</summary>
    public static Arbitrary<TimeSpan> Amount() => Gen.OneOf(
        from minutes in Gen.Choose(0, 20 * 8 * 60) select TimeSpan.FromMinutes(minutes),
        from days in Gen.Choose(0, 20) select TimeSpan.FromHours(8 * days)).ToArbitrary();

    public static Arbitrary<WorkingHours> Hours() => (
        from opening in Gen.Choose(0, 23 * 60)
        from closing in Gen.Choose(opening + 1, 24 * 60 - 1)
        from office in Gen.Elements(true, false)
        select office ? WorkingHours.Office : new WorkingHours(TimeOnly.MinValue.AddMinutes(opening), TimeOnly.MinValue.AddMinutes(closing)))
        .ToArbitrary();

    public static Arbitrary<Delay> AnyDelay() => (
        from amount in Gen.Choose(0, Delay.Longest)
        from make in Gen.Elements<Func<int, Delay>>(Delay.Minutes, Delay.Hours, Delay.Days, Delay.WorkingHours, Delay.WorkingDays)
        select make(amount)).ToArbitrary();
}
