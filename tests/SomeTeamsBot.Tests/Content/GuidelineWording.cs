using System.Security.Cryptography;
using System.Text;

namespace SomeTeamsBot.Tests.Content;

/// <summary>
/// What a text has in common with the guideline, whose own words are not in this repository: only hashes of them are.
/// </summary>
/// <remarks>
/// guideline-runs.sha256 was made from the guideline's text, channel list left out: each paragraph, with the two that a page break
/// cuts joined, was split into <see cref="Words"/>; each run of eight words and each whole sentence of three to seven words, joined
/// by single spaces, was hashed by <see cref="Hash"/>; the first eight hexadecimal digits were written one a line, sorted.
/// guideline-names.sha256 has the given and family names of the channel list and of its account names. Those hashes are cut to three
/// digits on purpose: many names and words share each, so that the file tells nobody's name.
/// </remarks>
internal static class GuidelineWording
{
    public const int RunLength = 8;
    private const int ShortestSentence = 3;

    private static readonly char[] SentenceEnds = ['.', '!', '?', ':', ';', '"', '”', '“', '\n'];

    public static HashSet<string> Runs { get; } = Read("guideline-runs");

    public static HashSet<string> Names { get; } = Read("guideline-names");

    /// <summary>Lower-case words: what stands between characters that are neither letters nor digits.</summary>
    public static string[] Words(string text) =>
        new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static string Hash(string text, int digits) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];

    /// <summary>The runs of the text that are among the hashed ones.</summary>
    public static IEnumerable<string> CopiedRuns(string text, HashSet<string> runs)
    {
        var words = Words(text);
        for (var start = 0; start + RunLength <= words.Length; start++)
        {
            var run = string.Join(' ', words[start..(start + RunLength)]);
            if (runs.Contains(Hash(run, 8)))
                yield return run;
        }
    }

    /// <summary>The sentences too short to hold a run that are among the hashed ones.</summary>
    public static IEnumerable<string> CopiedSentences(string text, HashSet<string> runs) =>
        text.Split(SentenceEnds)
            .Select(Words)
            .Where(words => words.Length is >= ShortestSentence and < RunLength)
            .Select(words => string.Join(' ', words))
            .Where(sentence => runs.Contains(Hash(sentence, 8)));

    /// <summary>The capitalised words of the text, without a genitive's n too, that may be one of the hashed names.</summary>
    public static IEnumerable<string> PossibleNames(string text) =>
        new string([.. text.Select(c => char.IsLetter(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsUpper(word[0]))
            .Where(word => IsName(word) || (word.EndsWith('n') && IsName(word[..^1])));

    private static bool IsName(string word) => word.Length >= 3 && Names.Contains(Hash(word.ToLowerInvariant(), 3));

    private static HashSet<string> Read(string name)
    {
        using var stream = typeof(GuidelineWording).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
