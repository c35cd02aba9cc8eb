using System.Globalization;
using FsCheck.Xunit;
using SomeTeamsBot.Domain.Calendar;
using Xunit;

namespace SomeTeamsBot.Tests.Calendar;

public class HelsinkiTimeTests
{
    [Theory]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29T02:59:59+02:00")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29T04:00:00+03:00")]
    [InlineData("2026-10-25T00:59:59Z", "2026-10-25T03:59:59+03:00")]
    [InlineData("2026-10-25T01:00:00Z", "2026-10-25T03:00:00+02:00")]
    [InlineData("2027-03-28T00:59:59Z", "2027-03-28T02:59:59+02:00")]
    [InlineData("2027-03-28T01:00:00Z", "2027-03-28T04:00:00+03:00")]
    [InlineData("2027-10-31T00:59:59Z", "2027-10-31T03:59:59+03:00")]
    [InlineData("2027-10-31T01:00:00Z", "2027-10-31T03:00:00+02:00")]
    public void The_clock_moves_at_one_in_the_night_by_UTC(string utc, string helsinki)
    {
        var (at, expected) = (Moments.At(utc), Moments.At(helsinki));

        Assert.True(expected.EqualsExact(HelsinkiTime.ToHelsinki(at)));
    }

    [Theory]
    [InlineData("2026-06-18T15:00", "2026-06-18T12:00Z")]
    [InlineData("2026-12-23T14:30", "2026-12-23T12:30Z")]
    public void A_reading_of_the_wall_clock_is_one_moment(string local, string utc) => Assert.Equal(Moments.At(utc), ToUtc(local));

    [Theory]
    [InlineData("2026-03-29T03:00", "2026-03-29T01:00Z")]
    [InlineData("2026-03-29T03:30", "2026-03-29T01:30Z")]
    [InlineData("2026-03-29T04:00", "2026-03-29T01:00Z")]
    [InlineData("2027-03-28T03:30", "2027-03-28T01:30Z")]
    public void A_time_that_spring_skips_comes_as_if_the_clock_had_not_been_moved(string local, string utc) =>
        Assert.Equal(Moments.At(utc), ToUtc(local));

    [Theory]
    [InlineData("2026-10-25T02:59", "2026-10-24T23:59Z")]
    [InlineData("2026-10-25T03:00", "2026-10-25T00:00Z")]
    [InlineData("2026-10-25T03:30", "2026-10-25T00:30Z")]
    [InlineData("2026-10-25T04:00", "2026-10-25T02:00Z")]
    [InlineData("2027-10-31T03:30", "2027-10-31T00:30Z")]
    public void A_time_that_autumn_has_twice_is_the_first_of_the_two(string local, string utc) => Assert.Equal(Moments.At(utc), ToUtc(local));

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    public void A_reading_of_another_clock_is_refused(DateTimeKind kind) =>
        Assert.Throws<ArgumentException>(() => HelsinkiTime.ToUtc(new DateTime(2026, 6, 18, 15, 0, 0, kind)));

    [Property(Arbitrary = [typeof(Moments)])]
    public bool There_and_back_is_the_same_moment_except_in_the_second_pass_of_autumn(DateTimeOffset at)
    {
        var back = HelsinkiTime.ToUtc(HelsinkiTime.ToHelsinki(at).DateTime);
        return back == at || (back == at.AddHours(-1) && at is { Month: 10, Day: >= 25, Hour: 1, DayOfWeek: DayOfWeek.Sunday });
    }

    [Theory]
    [InlineData("2026-06-22T11:00", "klo 11.00", "kl. 11.00", "at 11:00")]
    [InlineData("2026-06-22T23:59", "klo 23.59", "kl. 23.59", "at 23:59")]
    [InlineData("2026-06-22T00:05", "klo 0.05", "kl. 0.05", "at 0:05")]
    [InlineData("2026-06-23T08:00", "huomenna klo 8.00", "i morgon kl. 8.00", "tomorrow at 8:00")]
    [InlineData("2026-06-24T11:00", "ke 24.6. klo 11.00", "ons 24.6 kl. 11.00", "Wed 24 Jun at 11:00")]
    [InlineData("2026-06-21T16:00", "su 21.6. klo 16.00", "sön 21.6 kl. 16.00", "Sun 21 Jun at 16:00")]
    [InlineData("2026-12-01T09:05", "ti 1.12. klo 9.05", "tis 1.12 kl. 9.05", "Tue 1 Dec at 9:05")]
    [InlineData("2027-01-04T08:00", "ma 4.1.2027 klo 8.00", "mån 4.1.2027 kl. 8.00", "Mon 4 Jan 2027 at 8:00")]
    public void A_moment_is_told_as_shortly_as_it_can(string local, string finnish, string swedish, string english)
    {
        var (at, now) = (ToUtc(local), ToUtc("2026-06-22T09:30"));

        Assert.Equal(finnish, HelsinkiTime.Clock(at, now));
        Assert.Equal(finnish, HelsinkiTime.Clock(at, now, CultureInfo.GetCultureInfo("fi-FI")));
        Assert.Equal(swedish, HelsinkiTime.Clock(at, now, CultureInfo.GetCultureInfo("sv-FI")));
        Assert.Equal(english, HelsinkiTime.Clock(at, now, CultureInfo.GetCultureInfo("en")));
        Assert.Equal(finnish, HelsinkiTime.Clock(at, now, CultureInfo.GetCultureInfo("ru")));
    }

    [Fact]
    public void Tomorrow_may_be_in_another_year() =>
        Assert.Equal("huomenna klo 8.00", HelsinkiTime.Clock(ToUtc("2027-01-01T08:00"), ToUtc("2026-12-31T12:00")));

    [Fact]
    public void The_day_is_the_day_in_Helsinki_and_not_in_UTC()
    {
        // Past midnight in Helsinki, still the evening before by UTC.
        var now = Moments.At("2026-06-21T21:10Z");

        Assert.Equal("klo 0.20", HelsinkiTime.Clock(now.AddMinutes(10), now));
        Assert.Equal(new DateOnly(2026, 6, 22), HelsinkiTime.DayOf(now));
    }

    [Theory]
    [InlineData("2026-10-25T00:30Z", "klo 3.30 (kesäaikaa)", "kl. 3.30 (sommartid)", "at 3:30 (summer time)")]
    [InlineData("2026-10-25T01:30Z", "klo 3.30 (talviaikaa)", "kl. 3.30 (vintertid)", "at 3:30 (winter time)")]
    [InlineData("2026-10-25T02:00Z", "klo 4.00", "kl. 4.00", "at 4:00")]
    public void In_the_hour_that_comes_twice_it_says_which(string utc, string finnish, string swedish, string english)
    {
        var at = Moments.At(utc);

        Assert.Equal(finnish, HelsinkiTime.Clock(at, at));
        Assert.Equal(swedish, HelsinkiTime.Clock(at, at, CultureInfo.GetCultureInfo("sv-FI")));
        Assert.Equal(english, HelsinkiTime.Clock(at, at, CultureInfo.GetCultureInfo("en")));
    }

    private static DateTimeOffset ToUtc(string local) => HelsinkiTime.ToUtc(DateTime.Parse(local, CultureInfo.InvariantCulture));
}
