using System.Globalization;
using System.Resources;

namespace SomeTeamsBot.Domain.Calendar;

/// <summary>
/// The clock on the wall of the town hall. Deadlines are computed and kept in UTC; this type is for reading them out and for turning a
/// wall clock reading into a moment. It knows no now of its own.
/// </summary>
public static class HelsinkiTime
{
    private static readonly TimeZoneInfo Zone = FindZone();
    private static readonly ResourceManager Words = new(typeof(CalendarTexts));
    private static readonly CultureInfo Finnish = CultureInfo.GetCultureInfo("fi-FI");

    /// <summary>The same moment with the offset of Helsinki: +02:00 in winter, +03:00 in summer.</summary>
    public static DateTimeOffset ToHelsinki(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone);

    /// <summary>
    /// The moment when the clock on the wall shows <paramref name="local"/>, in UTC. A time that spring skips is read as if the clock had
    /// not been moved, so it comes an hour later on the wall (3.30 is 4.30); a time that autumn has twice is the first of the two. So
    /// whatever is set for such a night happens once, and never early.
    /// </summary>
    /// <param name="local">A reading of the wall clock; its <see cref="DateTime.Kind"/> must be unspecified.</param>
    /// <exception cref="ArgumentException">The reading claims to be UTC or this machine's own time.</exception>
    public static DateTimeOffset ToUtc(DateTime local)
    {
        if (local.Kind != DateTimeKind.Unspecified)
            throw new ArgumentException($"A reading of the Helsinki clock has no kind of its own, but this one says {local.Kind}.", nameof(local));

        var offset = Zone.IsInvalidTime(local) ? Zone.BaseUtcOffset
            : Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max()
            : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>The day in Helsinki at the moment.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(ToHelsinki(at).DateTime);

    /// <summary>
    /// The moment in words, as short as it can be without being mistaken: "klo 14.30" today, "huomenna klo 8.00", otherwise
    /// "ma 22.6. klo 11.00", and "ma 4.1.2027 klo 8.00" when the year is another one. In the hour that autumn has twice it says which.
    /// </summary>
    /// <param name="at">The moment to be told, ahead or behind.</param>
    /// <param name="now">The moment at which it is told; a text that stays on a card grows old with it.</param>
    /// <param name="culture">Swedish and English have their own words; everything else, and nothing, is Finnish.</param>
    public static string Clock(DateTimeOffset at, DateTimeOffset now, CultureInfo? culture = null)
    {
        var spoken = culture is { TwoLetterISOLanguageName: "sv" or "en" } ? culture : Finnish;
        var local = ToHelsinki(at);
        var (day, today) = (DayOf(at), DayOf(now));
        var pattern = day == today ? "Today"
            : day == today.AddDays(1) ? "Tomorrow"
            : day.Year == today.Year ? "ThisYear"
            : "OtherYear";
        return local.ToString(Word(pattern, spoken), spoken) + WhichOfTwo(local, spoken);
    }

    private static string WhichOfTwo(DateTimeOffset local, CultureInfo culture) => !Zone.IsAmbiguousTime(local.DateTime) ? ""
        : " " + Word(local.Offset == Zone.BaseUtcOffset ? "WinterTime" : "SummerTime", culture);

    internal static string Word(string key, CultureInfo culture) => Words.GetString(key, culture)
        ?? throw new MissingManifestResourceException($"No text '{key}' in {Words.BaseName}.");

    /// <summary>Windows without ICU knows its own name only; a container may have no zones at all, and then the bot must not guess.</summary>
    private static TimeZoneInfo FindZone() =>
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Helsinki", out var zone) || TimeZoneInfo.TryFindSystemTimeZoneById("FLE Standard Time", out zone)
            ? zone
            : throw new TimeZoneNotFoundException("The time zone Europe/Helsinki is not on this machine: install the package tzdata.");
}
