using System.Globalization;

namespace SomeTeamsBot.Domain.Incidents;

/// <summary>Reads a day as people write it: "23.6.", "23.6", "23.6.2026".</summary>
public static class ReadDays
{
    private static readonly CultureInfo Finnish = CultureInfo.GetCultureInfo("fi-FI");

    /// <summary>The day; without a year the next such day that is not before the given one.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="notBefore">Usually today, in Helsinki.</param>
    /// <returns>Null when it is no day, or one that this year does not have.</returns>
    public static DateOnly? Of(string? text, DateOnly notBefore)
    {
        var written = (text ?? "").Trim().TrimEnd('.');
        if (DateOnly.TryParseExact(written, ["d.M.yyyy", "yyyy-MM-dd"], Finnish, DateTimeStyles.None, out var full))
            return full;
        foreach (var year in new[] { notBefore.Year, notBefore.Year + 1 })
        {
            if (DateOnly.TryParseExact($"{written}.{year}", "d.M.yyyy", Finnish, DateTimeStyles.None, out var day) && day >= notBefore)
                return day;
        }

        return null;
    }
}
