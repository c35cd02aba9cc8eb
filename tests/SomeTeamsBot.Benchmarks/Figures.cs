using System.Globalization;

namespace SomeTeamsBot.Benchmarks;

/// <summary>What many measurements come to, and how they are written.</summary>
internal static class Figures
{
    public static double Median(IEnumerable<double> values) => Percentile([.. values.Order()], 0.5);

    /// <summary>The value under which a share of the values lies.</summary>
    /// <param name="sorted">From the smallest to the largest; at least one.</param>
    /// <param name="share">0 to 1.</param>
    public static double Percentile(IReadOnlyList<double> sorted, double share) =>
        sorted[(int)Math.Clamp(Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];

    public static string Text(this double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Prints a row: the first column left, the others right.</summary>
    public static void Row(string first, params IEnumerable<string> others) =>
        Console.WriteLine($"{first,-34}{string.Concat(others.Select(o => $"{o,14}"))}");
}
