namespace SomeTeamsBot.Domain.Triage;

/// <summary>
/// A sequence of words to look for. Words are separated by spaces and may be alternatives ("olen|oon"); a trailing * takes any ending and needs two letters before it;
/// "..." lets up to four other words stand between.
/// </summary>
internal sealed class WordPattern
{
    private const int Gap = 4;
    private readonly List<Step> steps;

    public WordPattern(string pattern)
    {
        var read = new List<Step>();
        var gap = 0;
        foreach (var part in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "...")
            {
                gap = Gap;
                continue;
            }

            read.Add(new Step(gap, [.. part.Split('|').Select(w => new Word(w.TrimEnd('*'), w.EndsWith('*')))]));
            gap = 0;
        }

        steps = read;
    }

    /// <summary>The two letters with which the first word may begin.</summary>
    public IEnumerable<(char First, char Second)> Starts => steps[0].Starts;

    /// <summary>The two letters with which a word begins; a word of one letter has no second.</summary>
    /// <param name="word">At least one letter.</param>
    public static (char First, char Second) StartOf(string word) => (word[0], word.Length > 1 ? word[1] : default);

    /// <summary>The index after the last matching word, or -1; the search begins at <paramref name="from"/>.</summary>
    public int MatchAt(ReadOnlySpan<string> words, int from)
    {
        if (from >= words.Length || !steps[0].Matches(words[from]))
            return -1;
        return Continue(words, from + 1, 1);
    }

    public bool IsIn(ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (MatchAt(words, i) >= 0)
                return true;
        }

        return false;
    }

    private int Continue(ReadOnlySpan<string> words, int from, int step)
    {
        if (step == steps.Count)
            return from;
        var last = Math.Min(words.Length - 1, from + steps[step].Gap);
        for (var i = from; i <= last; i++)
        {
            if (steps[step].Matches(words[i]) && Continue(words, i + 1, step + 1) is var end and >= 0)
                return end;
        }

        return -1;
    }

    // An array, because this is asked some thousand times a message and an interface's enumerator is an allocation.
    private sealed class Step(int gap, Word[] words)
    {
        public int Gap => gap;

        // Content may name an empty word; it is refused later, with file and line.
        public IEnumerable<(char First, char Second)> Starts =>
            words.Where(word => word.Text.Length > 0).Select(word => StartOf(word.Text)).Distinct();

        public bool Matches(string word)
        {
            foreach (var option in words)
            {
                if (option.IsStem ? word.StartsWith(option.Text, StringComparison.Ordinal) : word == option.Text)
                    return true;
            }

            return false;
        }
    }

    private sealed record Word(string Text, bool IsStem);
}
