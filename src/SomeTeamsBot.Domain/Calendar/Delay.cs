using System.Globalization;
using System.Text.Json.Serialization;

namespace SomeTeamsBot.Domain.Calendar;

/// <summary>
/// How long until something is due, and by which clock: round the clock or in working time. Its text form is a whole number and a unit,
/// "15m", "72h", "14d" round the clock and "4wh", "2wd" in working time; the settings and the stored cases hold that form. "0m" is at once.
/// Two delays are equal when they are written alike: 60m and 1h are not, though they come to the same.
/// </summary>
[JsonConverter(typeof(DelayJson))]
public readonly record struct Delay
{
    /// <summary>The longest amount, in any unit.</summary>
    public const int Longest = 99_999;

    private Delay(int amount, DelayUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, Longest);
        (Amount, Unit) = (amount, unit);
    }

    /// <summary>How many units, 0 to <see cref="Longest"/>.</summary>
    public int Amount { get; }

    public DelayUnit Unit { get; }

    /// <summary>Whether nights, weekends and holidays do not count.</summary>
    public bool IsWorkingTime => Unit is DelayUnit.WorkingHours or DelayUnit.WorkingDays;

    public static Delay Minutes(int amount) => new(amount, DelayUnit.Minutes);

    public static Delay Hours(int amount) => new(amount, DelayUnit.Hours);

    /// <summary>Days of 24 hours, so that a clock change in between neither shortens nor lengthens what was promised.</summary>
    public static Delay Days(int amount) => new(amount, DelayUnit.Days);

    public static Delay WorkingHours(int amount) => new(amount, DelayUnit.WorkingHours);

    /// <summary>Days as long as the working hours of one day are.</summary>
    public static Delay WorkingDays(int amount) => new(amount, DelayUnit.WorkingDays);

    /// <summary>When it is due, in UTC; by the rules of <see cref="Calendar.WorkingHours.Add"/> when it runs in working time.</summary>
    public DateTimeOffset From(DateTimeOffset start, WorkingHours hours) => Unit switch
    {
        DelayUnit.Minutes => start.ToUniversalTime().AddMinutes(Amount),
        DelayUnit.Hours => start.ToUniversalTime().AddHours(Amount),
        DelayUnit.Days => start.ToUniversalTime().AddDays(Amount),
        DelayUnit.WorkingHours => hours.Add(start, TimeSpan.FromHours(Amount)),
        _ => hours.Add(start, hours.Day * Amount),
    };

    /// <summary>Reads the text form: digits and a unit in small letters, nothing else.</summary>
    /// <exception cref="FormatException">The text is no delay; the message says what one looks like.</exception>
    public static Delay Parse(string text) => TryParse(text, out var delay) ? delay : throw new FormatException(
        $"'{text}' is not a delay. Write a whole number from 0 to {Longest} and a unit without a space: 15m, 72h or 14d round the clock, 4wh or 2wd in working time.");

    public static bool TryParse(string? text, out Delay delay)
    {
        delay = default;
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits < 1 || UnitOf(text.AsSpan(digits)) is not { } unit) return false;
        if (!int.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var amount) || amount > Longest) return false;

        delay = new(amount, unit);
        return true;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount}{Suffix(Unit)}");

    private static DelayUnit? UnitOf(ReadOnlySpan<char> suffix)
    {
        foreach (var unit in Enum.GetValues<DelayUnit>())
            if (suffix.SequenceEqual(Suffix(unit))) return unit;
        return null;
    }

    private static string Suffix(DelayUnit unit) => unit switch
    {
        DelayUnit.Minutes => "m",
        DelayUnit.Hours => "h",
        DelayUnit.Days => "d",
        DelayUnit.WorkingHours => "wh",
        _ => "wd",
    };
}
