namespace SomeTeamsBot.Tests.Guidelines;

/// <summary>A text as counts of its runs of three and four characters, without case and punctuation.</summary>
internal sealed class GramCounts
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly double length;

    public GramCounts(string text)
    {
        var words = new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]);
        var clean = $" {string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
        foreach (var size in new[] { 3, 4 })
        {
            for (var i = 0; i + size <= clean.Length; i++)
                counts[clean.Substring(i, size)] = counts.GetValueOrDefault(clean.Substring(i, size)) + 1;
        }

        length = Math.Sqrt(counts.Values.Sum(c => (double)c * c));
    }

    /// <summary>The cosine of the two, 0 to 1.</summary>
    public double Likeness(GramCounts other) =>
        length == 0 || other.length == 0 ? 0 : counts.Sum(c => (double)c.Value * other.counts.GetValueOrDefault(c.Key)) / (length * other.length);
}
