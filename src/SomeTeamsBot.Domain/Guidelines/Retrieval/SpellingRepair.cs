namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Takes an unknown word for the known word that is one slip away: a letter too few, too many, wrong or swapped.</summary>
/// <remarks>
/// Known words are found by what is left of them when one letter is taken out, so that the cost does not grow with their number.
/// </remarks>
internal sealed class SpellingRepair
{
    // A short word one slip away is as often another word.
    private const int MinLength = 5;

    private readonly string[] words;
    private readonly int[] times;

    // What is left of a word leads to the last entry that has it, and each entry to the one before it.
    private readonly HashNumbers remainders;
    private readonly List<int> lastEntry = [];
    private readonly List<int> entryWord = [];
    private readonly List<int> entryBefore = [];

    /// <param name="timesUsed">The known words and how often each is used.</param>
    public SpellingRepair(IReadOnlyDictionary<string, int> timesUsed)
    {
        words = [.. timesUsed.Keys.Where(w => w.Length >= MinLength).Order(StringComparer.Ordinal)];
        times = [.. words.Select(w => timesUsed[w])];
        remainders = new HashNumbers(expected: words.Length * 8);
        for (var word = 0; word < words.Length; word++)
        {
            for (var without = 0; without <= words[word].Length; without++)
            {
                var remainder = remainders.Number(Remainder(words[word], without));
                if (remainder == lastEntry.Count)
                    lastEntry.Add(-1);
                entryWord.Add(word);
                entryBefore.Add(lastEntry[remainder]);
                lastEntry[remainder] = entryWord.Count - 1;
            }
        }
    }

    /// <summary>The most used known word that is one slip away, or the word itself.</summary>
    /// <param name="word">An unknown word.</param>
    public string Repair(string word)
    {
        if (word.Length < MinLength)
            return word;
        var best = -1;
        for (var without = 0; without <= word.Length; without++)
        {
            if (remainders.Find(Remainder(word, without)) is not (>= 0 and var remainder))
                continue;
            for (var entry = lastEntry[remainder]; entry >= 0; entry = entryBefore[entry])
            {
                var candidate = entryWord[entry];
                if (IsBetter(candidate, best) && IsOneSlipAway(word, words[candidate]))
                    best = candidate;
            }
        }

        return best < 0 ? word : words[best];
    }

    /// <summary>Whether one letter too few, too many, wrong or swapped with the next makes one word of the other.</summary>
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

    private bool IsBetter(int candidate, int best) =>
        best < 0 || times[candidate] > times[best] || (times[candidate] == times[best] && candidate < best);

    // A hash of the word without one letter, or of the whole word when the letter is past its end.
    private static ulong Remainder(string word, int without)
    {
        var hash = StableHash.Start('r');
        for (var i = 0; i < word.Length; i++)
        {
            if (i != without)
                hash = StableHash.Join(hash, word[i]);
        }

        return hash;
    }
}
