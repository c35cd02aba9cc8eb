using System.Globalization;
using SomeTeamsBot.Domain.Calendar;
using Xunit;

namespace SomeTeamsBot.Tests.Calendar;

public class FinnishHolidaysTests
{
    private static readonly int[] Years = [2026, 2027, 2028];
    private static readonly CultureInfo[] Cultures = [new("fi-FI"), new("sv-FI"), new("en")];

    [Theory]
    [InlineData(Holiday.NewYearsDay, "to 1.1.", "pe 1.1.", "la 1.1.")]
    [InlineData(Holiday.Epiphany, "ti 6.1.", "ke 6.1.", "to 6.1.")]
    [InlineData(Holiday.GoodFriday, "pe 3.4.", "pe 26.3.", "pe 14.4.")]
    [InlineData(Holiday.EasterSunday, "su 5.4.", "su 28.3.", "su 16.4.")]
    [InlineData(Holiday.EasterMonday, "ma 6.4.", "ma 29.3.", "ma 17.4.")]
    [InlineData(Holiday.MayDay, "pe 1.5.", "la 1.5.", "ma 1.5.")]
    [InlineData(Holiday.AscensionDay, "to 14.5.", "to 6.5.", "to 25.5.")]
    [InlineData(Holiday.Pentecost, "su 24.5.", "su 16.5.", "su 4.6.")]
    [InlineData(Holiday.MidsummerEve, "pe 19.6.", "pe 25.6.", "pe 23.6.")]
    [InlineData(Holiday.MidsummerDay, "la 20.6.", "la 26.6.", "la 24.6.")]
    [InlineData(Holiday.AllSaintsDay, "la 31.10.", "la 6.11.", "la 4.11.")]
    [InlineData(Holiday.IndependenceDay, "su 6.12.", "ma 6.12.", "ke 6.12.")]
    [InlineData(Holiday.ChristmasEve, "to 24.12.", "pe 24.12.", "su 24.12.")]
    [InlineData(Holiday.ChristmasDay, "pe 25.12.", "la 25.12.", "ma 25.12.")]
    [InlineData(Holiday.SecondChristmasDay, "la 26.12.", "su 26.12.", "ti 26.12.")]
    public void The_holidays_of_2026_to_2028_are_where_the_almanac_has_them(Holiday holiday, params string[] days)
    {
        foreach (var (year, written) in Years.Zip(days))
        {
            var day = FinnishHolidays.DayOf(holiday, year);

            Assert.Equal(written, day.ToString("ddd d.M.", CultureInfo.GetCultureInfo("fi-FI")));
            Assert.Equal(holiday, FinnishHolidays.On(day));
            Assert.True(FinnishHolidays.IsHoliday(day));
        }
    }

    [Theory]
    [InlineData(2026)]
    [InlineData(2027)]
    [InlineData(2028)]
    public void No_other_day_is_a_holiday(int year) => Assert.Equal(15, DaysOf(year).Count(FinnishHolidays.IsHoliday));

    /// <summary>Counted by STT and Yle.</summary>
    [Theory]
    [InlineData(2022, 7)]
    [InlineData(2024, 10)]
    [InlineData(2025, 10)]
    [InlineData(2026, 9)]
    [InlineData(2027, 8)]
    [InlineData(2028, 9)]
    [InlineData(2029, 10)]
    [InlineData(2030, 10)]
    [InlineData(2031, 10)]
    [InlineData(2033, 7)]
    public void As_many_fall_on_weekdays_as_the_newspapers_have_counted(int year, int expected) => Assert.Equal(expected, DaysOf(year)
        .Count(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && FinnishHolidays.IsHoliday(day)));

    /// <summary>The earliest and latest possible, and the years of the two exceptions of the moon (1954, 1981, 2049, 2076).</summary>
    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2019-04-21")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2285-03-22")]
    public void Easter_is_found_without_a_table(string day)
    {
        var expected = DateOnly.Parse(day, CultureInfo.InvariantCulture);

        Assert.Equal(expected, FinnishHolidays.DayOf(Holiday.EasterSunday, expected.Year));
    }

    [Theory]
    [InlineData(2020, "2020-06-20", "2020-10-31")]
    [InlineData(2021, "2021-06-26", "2021-11-06")]
    public void Midsummer_and_All_Saints_keep_to_the_ends_of_their_weeks(int year, string midsummer, string allSaints)
    {
        Assert.Equal(midsummer, FinnishHolidays.DayOf(Holiday.MidsummerDay, year).ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(allSaints, FinnishHolidays.DayOf(Holiday.AllSaintsDay, year).ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_holiday_has_a_name_of_its_own_in_three_languages()
    {
        foreach (var culture in Cultures)
            Assert.Equal(15, Enum.GetValues<Holiday>().Select(holiday => FinnishHolidays.NameOf(holiday, culture)).Distinct().Count());

        Assert.Equal("juhannusaatto", FinnishHolidays.NameOf(Holiday.MidsummerEve));
        Assert.Equal("midsommarafton", FinnishHolidays.NameOf(Holiday.MidsummerEve, Cultures[1]));
        Assert.Equal("Midsummer Eve", FinnishHolidays.NameOf(Holiday.MidsummerEve, Cultures[2]));
    }

    private static IEnumerable<DateOnly> DaysOf(int year)
    {
        var first = new DateOnly(year, 1, 1);
        return Enumerable.Range(0, first.AddYears(1).DayNumber - first.DayNumber).Select(first.AddDays);
    }
}
