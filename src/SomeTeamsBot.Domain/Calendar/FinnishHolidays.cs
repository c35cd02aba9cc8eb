using System.Globalization;

namespace SomeTeamsBot.Domain.Calendar;

/// <summary>
/// When the Finnish holidays are, by rule and so for any year, as the rules have been since 1992. Midsummer Eve and Christmas Eve are no
/// public holidays, but most collective agreements give them off (University of Helsinki Almanac Office), so nobody waits at a desk.
/// </summary>
public static class FinnishHolidays
{
    private static readonly Holiday[] All = Enum.GetValues<Holiday>();

    public static bool IsHoliday(DateOnly day) => On(day) is not null;

    /// <summary>The holiday of the day, if it is one. Where two meet (May Day and Ascension Day in 2008), the earlier in the list.</summary>
    public static Holiday? On(DateOnly day)
    {
        foreach (var holiday in All)
            if (DayOf(holiday, day.Year) == day) return holiday;
        return null;
    }

    /// <param name="holiday">The holiday.</param>
    /// <param name="year">1 to 9999; before 1992 Epiphany and Ascension Day had other days than this says.</param>
    public static DateOnly DayOf(Holiday holiday, int year) => holiday switch
    {
        Holiday.NewYearsDay => new(year, 1, 1),
        Holiday.Epiphany => new(year, 1, 6),
        Holiday.GoodFriday => EasterOf(year).AddDays(-2),
        Holiday.EasterSunday => EasterOf(year),
        Holiday.EasterMonday => EasterOf(year).AddDays(1),
        Holiday.MayDay => new(year, 5, 1),
        Holiday.AscensionDay => EasterOf(year).AddDays(39),
        Holiday.Pentecost => EasterOf(year).AddDays(49),
        Holiday.MidsummerEve => DayOf(Holiday.MidsummerDay, year).AddDays(-1),
        Holiday.MidsummerDay => SaturdayFrom(new(year, 6, 20)),
        Holiday.AllSaintsDay => SaturdayFrom(new(year, 10, 31)),
        Holiday.IndependenceDay => new(year, 12, 6),
        Holiday.ChristmasEve => new(year, 12, 24),
        Holiday.ChristmasDay => new(year, 12, 25),
        Holiday.SecondChristmasDay => new(year, 12, 26),
        _ => throw new ArgumentOutOfRangeException(nameof(holiday), holiday, "No such holiday."),
    };

    /// <summary>What the holiday is called; Finnish unless the culture is Swedish or English.</summary>
    public static string NameOf(Holiday holiday, CultureInfo? culture = null) =>
        HelsinkiTime.Word(holiday.ToString(), culture ?? CultureInfo.GetCultureInfo("fi-FI"));

    private static DateOnly SaturdayFrom(DateOnly day) => day.AddDays(DayOfWeek.Saturday - day.DayOfWeek);

    /// <summary>
    /// The Sunday after the full moon of the church calendar on or after 21 March. The moon returns to the same days every 19 years and slips
    /// as centuries drop leap days; the two exceptions keep the moon's months apart, as the Gregorian reform laid down.
    /// </summary>
    private static DateOnly EasterOf(int year)
    {
        var (moonYear, century) = (year % 19, year / 100);
        var droppedLeapDays = century - century / 4;
        var moonDrift = (8 * century + 13) / 25;
        var daysToFullMoon = (19 * moonYear + droppedLeapDays - moonDrift + 15) % 30;
        if (daysToFullMoon == 29 || (daysToFullMoon == 28 && moonYear > 10)) daysToFullMoon--;

        var fullMoon = new DateOnly(year, 3, 21).AddDays(daysToFullMoon);
        return fullMoon.AddDays(7 - (int)fullMoon.DayOfWeek);
    }
}
