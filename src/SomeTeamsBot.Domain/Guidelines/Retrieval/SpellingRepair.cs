using System.Runtime.InteropServices;

namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Takes an unknown word for the known word that is one slip away: a letter too few, too many, wrong or swapped.</summary>
/// <remarks>
/// Known words are found by what is left of them when one letter is taken out, so that the cost does not grow with their number.
/// </remarks>
internal sealed class SpellingRepair
{
    // A short word one slip away is as often another word.
    private const int MinLength = 5;

    private readonly Dictionary<string, int> timesUsed = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<string>> byRemainder = [];

    /// <param name="texts">Texts whose words are known.</param>
    public SpellingRepair(IEnumerable<List<string>> texts)
    {
        foreach (var word in texts.SelectMany(t => t))
            CollectionsMarshal.GetValueRefOrAddDefault(timesUsed, word, out _)++;
        foreach (var word in timesUsed.Keys.Where(w => w.Length >= MinLength).Order(StringComparer.Ordinal))
        {
            foreach (var remainder in RemaindersOf(word))
            {
                ref var words = ref CollectionsMarshal.GetValueRefOrAddDefault(byRemainder, remainder, out _);
                (words ??= []).Add(word);
            }
        }
    }

    public bool Knows(string word) => timesUsed.ContainsKey(word);

    /// <summary>The most used known word that is one slip away, or the word itself.</summary>
    public string Repair(string word)
    {
        if (word.Length < MinLength || Knows(word))
            return word;
        var (best, bestTimes) = (word, 0);
        foreach (var remainder in RemaindersOf(word))
        {
            foreach (var known in byRemainder.GetValueOrDefault(remainder, []))
            {
                if (timesUsed[known] > bestTimes && IsOneSlipAway(word, known))
                    (best, bestTimes) = (known, timesUsed[known]);
            }
        }

        return best;
    }

    // The whole word and each way to take one letter out of it, as hashes.
    private static IEnumerable<ulong> RemaindersOf(string word)
    {
        for (var without = 0; without <= word.Length; without++)
        {
            var hash = StableHash.Start('r');
            for (var i = 0; i < word.Length; i++)
            {
                if (i != without)
                    hash = StableHash.Join(hash, word[i]);
            }

            yield return hash;
        }
    }

    internal static bool IsOneSlipAway(string a, string b)
    {
        if (a.Length > b.Length)
            (a, b) = (b, a);
        if (b.Length - a.Length > 1)
            return false;
        var start = 0;
        while (start < a.Length && a[start] == b[start])
            start++;
        var end = 0;
        while (end < a.Length - start && a[a.Length - 1 - end] == b[b.Length - 1 - end])
            end++;
        var (leftA, leftB) = (a.Length - start - end, b.Length - start - end);
        return (leftA, leftB) is (0, 0) or (0, 1) or (1, 1)
            || ((leftA, leftB) is (2, 2) && a[start] == b[start + 1] && a[start + 1] == b[start]);
    }
}
