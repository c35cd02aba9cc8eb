namespace SomeTeamsBot.Domain.Guidelines;

/// <summary>Counts in how many texts each feature occurs.</summary>
internal sealed class Occurrences
{
    // A handbook of so few texts needs every feature it has; one of twice as many, what two of them share.
    private const int SmallHandbook = 1000;

    // Per kind of feature (letters, words, concepts), by cross-validation over the ways to ask. A feature that fewer texts have says
    // how one person writes, not what is asked.
    private static readonly int[] LeastTexts = [3, 2, 2];

    private readonly HashNumbers seen = new(expected: 100_000);
    private readonly List<int> inTexts = [];
    private readonly List<int> lastText = [];
    private readonly List<byte> kinds = [];
    private int texts;

    public void Add(Reading text)
    {
        texts++;
        for (var i = 0; i < text.Words.Length; i++)
        {
            var word = text.Words[i];
            foreach (var run in word.Letters)
                Add(run, FeatureKind.Letters);
            Add(word.Stem, FeatureKind.Words);
            if (i > 0)
                Add(WordFeatures.PairOf(text.Words[i - 1], word), FeatureKind.Words);
            foreach (var concept in word.Concepts)
                Add(concept, FeatureKind.Concepts);
        }

        foreach (var concept in text.Phrases)
            Add(concept, FeatureKind.Concepts);
    }

    /// <summary>The features that are common enough to tell something: numbered, with how rare each is and its <see cref="FeatureKind"/>.</summary>
    public (HashNumbers Numbers, float[] Rarity, byte[] Kinds) Common()
    {
        var (numbers, rarity, kindOf) = (new HashNumbers(seen.Count / 4), new List<float>(), new List<byte>());
        var hashes = seen.InOrder();
        for (var feature = 0; feature < hashes.Length; feature++)
        {
            if (inTexts[feature] < Math.Min(LeastTexts[kinds[feature]], 1 + texts / SmallHandbook))
                continue;
            numbers.Number(hashes[feature]);
            kindOf.Add(kinds[feature]);
            rarity.Add(MathF.Log(1 + texts / (float)inTexts[feature]));
        }

        return (numbers, [.. rarity], [.. kindOf]);
    }

    private void Add(ulong hash, FeatureKind kind)
    {
        var feature = seen.Number(hash);
        if (feature == inTexts.Count)
        {
            inTexts.Add(0);
            lastText.Add(0);
            kinds.Add((byte)kind);
        }

        if (lastText[feature] == texts)
            return;
        lastText[feature] = texts;
        inTexts[feature]++;
    }
}
